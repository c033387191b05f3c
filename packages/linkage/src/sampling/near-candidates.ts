import type { Candidates } from "../candidates.ts";

export interface NearCandidates {
  /** The most probable candidates of each record, best first. */
  readonly best: readonly (readonly number[])[];
  /** All of them. */
  readonly all: readonly (readonly number[])[];
}

/** Most candidates of a record from which the clusters it is weighed against are taken. */
const MOST_NEAR = 40;

/** The candidates of each record, most probable first. */
export function nearestCandidates(
  n: number,
  { size, a, b }: Candidates,
  probability: Float64Array,
): NearCandidates {
  const lists: number[][] = Array.from({ length: n }, () => []);
  const edges: number[][] = Array.from({ length: n }, () => []);
  for (let e = 0; e < size; e++) {
    edges[a[e]!]!.push(e);
    edges[b[e]!]!.push(e);
  }
  edges.forEach((list, r) => {
    list.sort((x, y) => probability[y]! - probability[x]! || x - y);
    lists[r] = list.map((e) => (a[e] === r ? b[e]! : a[e]!));
  });
  return { best: lists.map((list) => list.slice(0, MOST_NEAR)), all: lists };
}
