import type { Candidates } from "../candidates.ts";

export interface NearCandidates {
  /** The most probable candidates of each record, best first. */
  readonly best: readonly (readonly number[])[];
  /** All of them. */
  readonly all: readonly (readonly number[])[];
}

/** Most candidates of a record from which the clusters it is weighed against are taken. */
const MOST_NEAR = 40;
/** Fewest, and how probable the others must be. */
const LEAST_NEAR = 5;
const LEAST = 1e-3;

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
  const best: number[][] = [];
  edges.forEach((list, r) => {
    list.sort((x, y) => probability[y]! - probability[x]! || x - y);
    lists[r] = list.map((e) => (a[e] === r ? b[e]! : a[e]!));
    let likely = 0;
    while (likely < list.length && probability[list[likely]!]! >= LEAST) likely++;
    best[r] = lists[r]!.slice(0, Math.min(MOST_NEAR, Math.max(LEAST_NEAR, likely)));
  });
  return { best, all: lists };
}
