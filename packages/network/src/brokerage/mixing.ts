import type { Graph } from "../graph/graph.ts";
import { type Categories, countCategories } from "./categories.ts";

/** Who is tied to whom, by category. */
export interface Mixing {
  readonly categories: number;
  /**
   * Ties from category r to category c at `counts[r * categories + c]`. An undirected tie
   * counts in both directions, so the matrix is symmetric and adds up to twice the ties.
   */
  readonly counts: Float64Array;
  /** Ties with an end of unknown category, each once; they are not in the matrix. */
  readonly unknown: number;
}

/**
 * The mixing matrix; weights are ignored. Throws a RangeError when `by` does not fit.
 * O(n + m + categories²).
 */
export function mixing(graph: Graph, by: Categories): Mixing {
  const categories = countCategories(graph, by);
  const { n, offsets, targets } = graph;
  const counts = new Float64Array(categories * categories);
  let unknown = 0;
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const from = by[v]!;
      const to = by[targets[k]!]!;
      if (from < 0 || to < 0) unknown++;
      else counts[from * categories + to]!++;
    }
  return { categories, counts, unknown: graph.directed ? unknown : unknown / 2 };
}

/**
 * Assortativity by category: the share of ties within categories less what the ties of each
 * would give by chance, over the most it could be (Newman 2003, PRE 67, 026126, equation 2);
 * 1 all within, 0 as by chance. Ties with an end of unknown category are left out. `null`
 * when no tie is left or all are of one category. O(n + m + categories²).
 */
export function categoryAssortativity(graph: Graph, by: Categories): number | null {
  const { categories, counts } = mixing(graph, by);
  let all = 0;
  for (const count of counts) all += count;
  if (all === 0) return null;
  let within = 0;
  let expected = 0;
  for (let c = 0; c < categories; c++) {
    let leaving = 0;
    let arriving = 0;
    for (let d = 0; d < categories; d++) {
      leaving += counts[c * categories + d]!;
      arriving += counts[d * categories + c]!;
    }
    within += counts[c * categories + c]!;
    expected += leaving * arriving;
  }
  // Whole numbers up to here, so "all of one category" is exact.
  if (expected === all * all) return null;
  return (within * all - expected) / (all * all - expected);
}
