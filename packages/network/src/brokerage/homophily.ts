import type { Graph } from "../graph/graph.ts";
import { type Categories, categorySizes } from "./categories.ts";
import { mixing } from "./mixing.ts";

/** How far each category chooses its own; one number per category. */
export interface Homophily {
  /** Share of a category's ties that stay within it; NaN where it has none. */
  readonly within: Float64Array;
  /**
   * Coleman's index (J. S. Coleman 1958, Human Organization 17(4)): 0 when the share within
   * is what choosing at random among everybody else would give, 1 when all ties stay within,
   * −1 when none does. NaN where the category has no ties, or where everybody is of it.
   */
  readonly coleman: Float64Array;
  /**
   * Inbreeding homophily (Currarini, Jackson and Pin 2009, Econometrica 77(4)): the share
   * within less the category's share of the people, over the most that could be. NaN as above.
   */
  readonly inbreeding: Float64Array;
}

/**
 * Homophily of each category over the ties that leave its people (of an undirected graph: all
 * their ties, a tie within counting at both ends). People of unknown category are left out
 * with their ties; weights are ignored.
 *
 * Throws a RangeError when `by` does not fit. O(n + m + categories²).
 */
export function homophily(graph: Graph, by: Categories): Homophily {
  const sizes = categorySizes(graph, by);
  const { categories, counts } = mixing(graph, by);
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const within = new Float64Array(categories).fill(Number.NaN);
  const coleman = new Float64Array(categories).fill(Number.NaN);
  const inbreeding = new Float64Array(categories).fill(Number.NaN);
  for (let c = 0; c < categories; c++) {
    const ties = counts
      .subarray(c * categories, (c + 1) * categories)
      .reduce((sum, count) => sum + count, 0);
    const own = counts[c * categories + c]!;
    within[c] = own / ties;
    if (sizes[c] === people) continue;
    const expected = (ties * (sizes[c]! - 1)) / (people - 1);
    coleman[c] = (own - expected) / (own >= expected ? ties - expected : expected);
    const share = sizes[c]! / people;
    inbreeding[c] = (within[c]! - share) / (1 - share);
  }
  return { within, coleman, inbreeding };
}
