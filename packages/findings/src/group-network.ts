import { compareText } from "@kith/model";
import { type Evidence, respondents } from "./evidence.ts";

/** A part of the community as one node. Exact counts: not public. */
export interface CommunityGroup {
  readonly label: string;
  /** People of the group who told us. */
  readonly respondents: number;
  /** People of the group who were only named. */
  readonly named: number;
  /** Interviews in which they were named. */
  readonly namedBy: number;
}

/** Ties between two groups, both directions together. Exact counts: not public. */
export interface GroupTie {
  /** Labels, in text order. */
  readonly a: string;
  readonly b: string;
  readonly ties: number;
  /** Ties that hold with a probability under 0.9. */
  readonly unsure: number;
  /** People at each end. */
  readonly peopleA: number;
  readonly peopleB: number;
  /** Interviews the ties come from. */
  readonly informants: number;
}

export interface GroupNetwork {
  /** What makes a group: the area or the street people live in. */
  readonly by: "area" | "street";
  readonly groups: readonly CommunityGroup[];
  readonly ties: readonly GroupTie[];
  /** People whose area or street is not known: in no group. */
  readonly unplaced: number;
}

/**
 * The network between areas, or between streets where areas are not recorded. `undefined`
 * when neither is: groups found by an algorithm are not something a resident can recognise.
 * O(people + ties).
 */
export function groupNetwork(evidence: Evidence): GroupNetwork | undefined {
  const people = evidence.network.nodes.filter((node) => node.kind === "person");
  const by = (["area", "street"] as const).find(
    (field) => new Set(people.map((node) => node.description[field]).filter(Boolean)).size >= 2,
  );
  if (by === undefined) return undefined;

  const placeOf = new Map<string, string>();
  const told = new Set(respondents(evidence).map(({ person }) => person?.id));
  const groups = new Map<string, { respondents: number; named: number; tellers: Set<string> }>();
  for (const node of people) {
    const label = node.description[by];
    if (label === undefined || label === "") continue;
    placeOf.set(node.id, label);
    const group = groups.get(label) ?? { respondents: 0, named: 0, tellers: new Set() };
    if (told.has(node.id)) group.respondents++;
    else {
      group.named++;
      for (const { egoID } of node.records) group.tellers.add(egoID);
    }
    groups.set(label, group);
  }
  return {
    by,
    groups: [...groups]
      .map(([label, { respondents: told, named, tellers }]) => ({
        label,
        respondents: told,
        named,
        namedBy: tellers.size,
      }))
      .sort((a, b) => compareText(a.label, b.label)),
    ties: tiesBetween(evidence, placeOf),
    unplaced: people.length - placeOf.size,
  };
}

function tiesBetween(evidence: Evidence, placeOf: ReadonlyMap<string, string>): GroupTie[] {
  const found = new Map<
    string,
    {
      a: string;
      b: string;
      pairs: Map<string, number>;
      atA: Set<string>;
      atB: Set<string>;
      tellers: Set<string>;
    }
  >();
  for (const tie of evidence.network.ties) {
    const source = placeOf.get(tie.source);
    const target = placeOf.get(tie.target);
    if (source === undefined || target === undefined || source === target) continue;
    const turned = compareText(source, target) > 0;
    const [a, b] = turned ? [target, source] : [source, target];
    const [first, second] = turned ? [tie.target, tie.source] : [tie.source, tie.target];
    const key = `${a}\u001f${b}`;
    const entry = found.get(key) ?? {
      a,
      b,
      pairs: new Map(),
      atA: new Set(),
      atB: new Set(),
      tellers: new Set(),
    };
    const pair = `${first}\u001f${second}`;
    entry.pairs.set(pair, Math.max(entry.pairs.get(pair) ?? 0, tie.probability));
    entry.atA.add(first);
    entry.atB.add(second);
    for (const teller of tie.tellers) entry.tellers.add(teller);
    found.set(key, entry);
  }
  return [...found.values()]
    .map(({ a, b, pairs, atA, atB, tellers }) => ({
      a,
      b,
      ties: pairs.size,
      unsure: [...pairs.values()].filter((probability) => probability < 0.9).length,
      peopleA: atA.size,
      peopleB: atB.size,
      informants: tellers.size,
    }))
    .sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
}
