import type { Graph } from "../graph/graph.ts";
import { clustering } from "../position/clustering.ts";

/**
 * The mean of local clustering (Watts and Strogatz 1998, Nature 393) over the nodes that have
 * it: those with two neighbours or more. With `withoutPairs: "zero"` the others count as 0
 * (as networkx does). Direction and weights are ignored. `null` where no node counts.
 *
 * It weighs everybody alike; `transitivity` weighs every pair of contacts alike, and so hears
 * the well tied more. O(m^1.5).
 */
export function meanClustering(
  graph: Graph,
  options: { readonly withoutPairs?: "leave-out" | "zero" } = {},
): number | null {
  let sum = 0;
  let counted = 0;
  for (const value of clustering(graph)) {
    if (Number.isNaN(value)) continue;
    sum += value;
    counted++;
  }
  if (options.withoutPairs === "zero") counted = graph.n;
  return counted === 0 ? null : sum / counted;
}
