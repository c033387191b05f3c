import type { Graph } from "../graph/graph.ts";
import { type Categories, countCategories } from "./categories.ts";

/** Ties of each node, by whether the other end is of its category. */
export interface TiesByCategory {
  /** To people of the same category. */
  readonly within: Float64Array;
  /** To people of another. */
  readonly between: Float64Array;
  /** Where the category of either end is not known. */
  readonly unknown: Float64Array;
}

/**
 * Counts each node's ties, leaving and arriving ones as `degree` does; weights are ignored.
 * Throws a RangeError when `by` does not fit. O(n + m).
 */
export function tiesByCategory(graph: Graph, by: Categories): TiesByCategory {
  countCategories(graph, by);
  const { n, offsets, targets, directed } = graph;
  const within = new Float64Array(n);
  const between = new Float64Array(n);
  const unknown = new Float64Array(n);
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      const kind = by[v]! < 0 || by[w]! < 0 ? unknown : by[v] === by[w] ? within : between;
      kind[v]!++;
      if (directed) kind[w]!++;
    }
  return { within, between, unknown };
}

/** The same counts for the whole network, each tie once. */
export interface TieTotals {
  readonly within: number;
  readonly between: number;
  readonly unknown: number;
}

/** Every tie has two ends, and each end counted it. */
export function tieTotals(ties: TiesByCategory): TieTotals {
  const half = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0) / 2;
  return { within: half(ties.within), between: half(ties.between), unknown: half(ties.unknown) };
}
