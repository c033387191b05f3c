import type { Graph } from "../graph/graph.ts";
import { type TwoWayRows, twoWayRows } from "./two-way-rows.ts";

/**
 * The sixteen kinds of three nodes: how many of their pairs are mutual, asymmetric and null,
 * and where that is not enough which way they point: Down, Up, Transitive or Cyclic (Holland
 * and Leinhardt 1970, Am. J. Sociology 76(3); letters as in Wasserman and Faust 1994, §14.2).
 */
export const TRIAD_TYPES = [
  "003",
  "012",
  "102",
  "021D",
  "021U",
  "021C",
  "111D",
  "111U",
  "030T",
  "030C",
  "201",
  "120D",
  "120U",
  "120C",
  "210",
  "300",
] as const;
export type TriadType = (typeof TRIAD_TYPES)[number];

export type TriadCensus = Readonly<Record<TriadType, number>>;

/**
 * Counts all sets of three nodes by kind. Undirected ties are mutual, so an undirected graph
 * has only 003, 102, 201 and 300.
 *
 * Looks only at the neighbourhoods of tied pairs; what has one tie or none follows by counting
 * (Batagelj and Mrvar 2001, Social Networks 23(3)). O(n + sum of degree²); exact below 2^53.
 */
export function triadCensus(graph: Graph): TriadCensus {
  const { n } = graph;
  const rows = twoWayRows(graph);
  const counts = new Float64Array(TRIAD_TYPES.length);
  for (let v = 0; v < n; v++)
    for (let k = rows.offsets[v]!; k < rows.offsets[v + 1]!; k++)
      if (rows.targets[k]! > v) countAround(rows, v, k, n, counts);
  const all = n < 3 ? 0 : (n * (n - 1) * (n - 2)) / 6;
  counts[0] = counts.reduce((rest, count) => rest - count, all);
  const census = TRIAD_TYPES.map((type, at) => [type, counts[at]!] as const);
  return Object.fromEntries(census) as TriadCensus;
}

/** Counts the triads of a tied pair v < u, each at the first of its tied pairs. */
function countAround(
  { offsets, targets, ways }: TwoWayRows,
  v: number,
  tie: number,
  n: number,
  counts: Float64Array,
): void {
  const u = targets[tie]!;
  const way = ways[tie]!;
  let k = offsets[v]!;
  let j = offsets[u]!;
  let others = 0;
  while (k < offsets[v + 1]! || j < offsets[u + 1]!) {
    const ofV = k < offsets[v + 1]! ? targets[k]! : n;
    const ofU = j < offsets[u + 1]! ? targets[j]! : n;
    const w = Math.min(ofV, ofU);
    const fromV = ofV === w ? ways[k++]! : 0;
    const fromU = ofU === w ? ways[j++]! : 0;
    if (w === v || w === u) continue;
    others++;
    if (u < w || (v < w && fromV === 0)) counts[TYPE_OF[way + 4 * fromV + 16 * fromU]!]!++;
  }
  // Everybody else is tied to neither.
  counts[way === 3 ? 2 : 1]! += n - 2 - others;
}

/** Kind of three nodes v, u, w by the ways from v to u, 4 × v to w and 16 × u to w. */
const TYPE_OF: Uint8Array = Uint8Array.from({ length: 64 }, (_, code) =>
  TRIAD_TYPES.indexOf(kindOf(code & 3, (code >> 2) & 3, code >> 4)),
);

function kindOf(vu: number, vw: number, uw: number): TriadType {
  const dyads = [vu, vw, uw];
  const mutual = dyads.filter((way) => way === 3).length;
  const none = dyads.filter((way) => way === 0).length;
  const name = `${mutual}${3 - mutual - none}${none}`;
  // Ties out of v, u and w, and into them.
  const out = [(vu & 1) + (vw & 1), (vu >> 1) + (uw & 1), (vw >> 1) + (uw >> 1)];
  const into = [(vu >> 1) + (vw >> 1), (vu & 1) + (uw >> 1), (vw & 1) + (uw & 1)];
  const reach = (degrees: readonly number[]): number => Math.max(...degrees);
  switch (name) {
    // Two ties from one node, two to one node, or one after the other.
    case "021":
      return reach(out) === 2 ? "021D" : reach(into) === 2 ? "021U" : "021C";
    // The single tie leads into the mutual pair, or out of it.
    case "111":
      return reach(into) === 2 ? "111D" : "111U";
    case "030":
      return reach(out) === 2 ? "030T" : "030C";
    // The third node ties both of the mutual pair, or is tied by both.
    case "120": {
      const third = dyads.indexOf(3);
      const apart = 2 - third;
      return out[apart] === 2 ? "120D" : into[apart] === 2 ? "120U" : "120C";
    }
    default:
      return name as TriadType;
  }
}
