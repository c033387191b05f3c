import type { Graph } from "../graph/graph.ts";
import { type DistanceSums, distanceSums } from "./distances.ts";

/**
 * Closeness: one over the mean distance to the nodes that can be reached (Freeman 1978,
 * Social Networks 1(3); as igraph from 0.10, over reachable nodes only). Outgoing paths when
 * directed; weights are lengths. NaN for a node that reaches nobody. 0 to 1 when unweighted.
 *
 * A node of a small component can score high: read it with `component`, or use `harmonic`.
 */
export function closeness(graph: Graph, sums: DistanceSums = distanceSums(graph)): Float64Array {
  // Nobody over no distance is NaN.
  return Float64Array.from(sums.total, (total, v) => sums.reachable[v]! / total);
}

/**
 * Harmonic closeness: the mean over all other nodes of one over the distance, nothing for
 * those out of reach (Marchiori and Latora 2000, Physica A 285; divided by n − 1 as igraph
 * does by default). Outgoing paths when directed; weights are lengths. 0 for an isolate.
 */
export function harmonic(graph: Graph, sums: DistanceSums = distanceSums(graph)): Float64Array {
  const others = Math.max(1, graph.n - 1);
  return sums.inverse.map((sum) => sum / others);
}
