import type { NetworkNode } from "@kith/model";
import { spellingTally } from "../describe/spelling-tally.ts";
import type { NetworkGroup } from "./network-view.ts";

export interface NamedGroups {
  readonly groups: readonly NetworkGroup[];
  /** Index into `groups` per person; `null` for a group of one. */
  readonly groupOf: readonly (number | null)[];
}

/**
 * Numbers groups of at least two people, largest first, and names each after the street most
 * of its members live in, or the area where no street is known: "around Mill Street". Where
 * that name is taken by a larger group the second commonest street joins it, and where that
 * does not tell them apart either, a number does. Groups of equal size keep the order of
 * their first members. O(n log n).
 *
 * @param membership group of each person, any whole numbers
 */
export function nameGroups(
  people: readonly NetworkNode[],
  membership: ArrayLike<number>,
): NamedGroups {
  const members = new Map<number, number[]>();
  for (const at of people.keys()) {
    const group = members.get(membership[at]!) ?? [];
    group.push(at);
    members.set(membership[at]!, group);
  }
  const found = [...members.values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!);

  const groupOf = new Array<number | null>(people.length).fill(null);
  const taken = new Set<string>();
  const groups = found.map((group, at) => {
    for (const person of group) groupOf[person] = at;
    const label = freeLabel(placesOf(group.map((person) => people[person]!)), taken);
    taken.add(label);
    return { label, size: group.length };
  });
  return { groups, groupOf };
}

/** Streets by number of members, or areas where no member has a street. */
function placesOf(members: readonly NetworkNode[]): readonly string[] {
  const streets = spellingTally();
  const areas = spellingTally();
  for (const { description } of members) {
    streets.add(description.street ?? "");
    areas.add(description.area ?? "");
  }
  const ranked = streets.ranked();
  return (ranked.length > 0 ? ranked : areas.ranked()).map(({ text }) => text);
}

function freeLabel([first, second]: readonly string[], taken: ReadonlySet<string>): string {
  const base = first === undefined ? "group" : `around ${first}`;
  if (first !== undefined && !taken.has(base)) return base;
  if (second !== undefined && !taken.has(`${base} and ${second}`)) return `${base} and ${second}`;
  for (let number = first === undefined ? 1 : 2; ; number++) {
    const numbered = `${base} ${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
