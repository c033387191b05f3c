import { withoutWeights } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { type DistanceSums, distanceSums } from "../position/distances.ts";

/**
 * Mean shortest distance over all ordered pairs of different nodes of which the first reaches
 * the second: along the direction of ties, weights as lengths. `null` where nobody reaches
 * anybody. Pairs out of reach are left out, so a network that falls apart can have a *lower*
 * mean: read it with `reachablePairs`. (Watts and Strogatz 1998, Nature 393; unreachable
 * pairs as igraph.) O(n m); the sums can be given.
 */
export function meanDistance(
  graph: Graph,
  sums: DistanceSums = distanceSums(graph),
): number | null {
  const pairs = add(sums.reachable);
  return pairs === 0 ? null : add(sums.total) / pairs;
}

/**
 * The share of ordered pairs of different nodes of which the first reaches the second along
 * the direction of ties (connectedness of Krackhardt 1994, when undirected). `null` below two
 * nodes. O(n m); the sums can be given.
 */
export function reachablePairs(
  graph: Graph,
  sums: DistanceSums = distanceSums(graph),
): number | null {
  return graph.n < 2 ? null : add(sums.reachable) / (graph.n * (graph.n - 1));
}

/** How many pairs of different nodes are how many ties apart. */
export interface DistanceDistribution {
  /**
   * `pairs[d]`: pairs d ties apart, up to the longest shortest path; none at 0. Unordered
   * pairs, or ordered when directed.
   */
  readonly pairs: Float64Array;
  /** Pairs of which the one does not reach the other. */
  readonly unreachable: number;
}

/**
 * Pairs of different nodes by the number of ties on their shortest path. Weights are ignored:
 * lengths that are no whole numbers have no such table. O(n m).
 */
export function distanceDistribution(graph: Graph): DistanceDistribution {
  const { atSteps } = distanceSums(withoutWeights(graph));
  const ways = graph.directed ? 1 : 2;
  const pairs = atSteps!.map((count) => count / ways);
  return { pairs, unreachable: (graph.n * Math.max(0, graph.n - 1)) / ways - add(pairs) };
}

function add(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
