import { type RecordKey, type RecordRef, type ResolvedRecord, recordKey } from "@kith/model";
import type { NetworkView } from "../view/network-view.ts";
import type { ReviewIndex } from "./review-index.ts";

/** Where people stand in a network, for what an answer would change. */
export interface Standing {
  /** The person each record was put to when the network was made. */
  readonly person: ReadonlyMap<RecordKey, string>;
  readonly degree: ReadonlyMap<string, number>;
  readonly group: ReadonlyMap<string, number>;
  readonly component: ReadonlyMap<string, number>;
  readonly groups: readonly string[];
  /** Ties of the people with the most, from the tenth down; 0 when there are fewer. */
  readonly tenth: number;
}

/** @param records the resolution that the view was made of */
export function standingOf(
  { nodes, groups }: NetworkView,
  records: readonly ResolvedRecord[],
): Standing {
  const people = nodes.filter(({ kind }) => kind === "person");
  const ranked = people.map(({ degree }) => degree).sort((x, y) => y - x);
  return {
    person: new Map(records.map((one) => [recordKey(one.egoID, one.alterID), one.person])),
    degree: new Map(people.map(({ id, degree }) => [id, degree])),
    group: new Map(people.flatMap(({ id, group }) => (group === null ? [] : [[id, group]]))),
    component: new Map(people.map(({ id, component }) => [id, component])),
    groups: groups.map(({ label }) => label),
    tenth: ranked[9] ?? 0,
  };
}

/**
 * What an answer would change in the network, in a sentence; empty when nothing notable.
 * `ifOne` when both are two people now, `ifTwo` when they are one.
 */
export function networkEffect(
  standing: Standing,
  index: ReviewIndex,
  left: RecordRef,
  right: RecordRef,
): { readonly ifOne: string; readonly ifTwo: string } {
  const [a, b] = [left, right].map((ref) => standing.person.get(recordKey(ref.egoID, ref.alterID)));
  if (a === undefined || b === undefined) return { ifOne: "", ifTwo: "" };
  const together = index.person(left) === index.person(right);
  // The network is of a moment before: an answer since then may have changed these two.
  if (together !== (a === b)) return { ifOne: "", ifTwo: "" };
  if (together) {
    const ties = standing.degree.get(a) ?? 0;
    return {
      ifOne: "",
      ifTwo: ties === 0 ? "" : `One person with ${ties} ties becomes two with fewer.`,
    };
  }
  return { ifOne: ofJoining(standing, a, b), ifTwo: "" };
}

function ofJoining(standing: Standing, a: string, b: string): string {
  const label = (person: string): string | undefined => {
    const group = standing.group.get(person);
    return group === undefined ? undefined : standing.groups[group];
  };
  const ties = (standing.degree.get(a) ?? 0) + (standing.degree.get(b) ?? 0);
  const [here, there] = [label(a), label(b)];
  const apart = standing.component.get(a) !== standing.component.get(b);
  if (apart && (standing.degree.get(a) ?? 0) > 0 && (standing.degree.get(b) ?? 0) > 0) {
    return "Two parts of the network that nothing joins become one.";
  }
  if (here !== undefined && there !== undefined && here !== there) {
    return `A bridge appears between two groups: ${here}, and ${there}.`;
  }
  if (standing.tenth > 0 && ties > standing.tenth) {
    return `They become one of the ten people with most ties: up to ${ties}.`;
  }
  return "";
}
