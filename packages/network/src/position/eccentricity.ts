import type { Graph } from "../graph/graph.ts";
import { type DistanceSums, distanceSums } from "./distances.ts";

/**
 * Eccentricity: the distance to the farthest of those who can be reached (Hage and Harary
 * 1995, Social Networks 17(1)). Outgoing paths when directed; weights are lengths. 0 for a
 * node that reaches nobody, as in igraph, so a low value can mean near or alone: read it with
 * `component`.
 */
export function eccentricity(graph: Graph, sums: DistanceSums = distanceSums(graph)): Float64Array {
  return sums.farthest;
}

/**
 * The longest shortest path between two nodes that reach each other, in ties (or summed
 * weights); `null` for a graph without nodes. 0 when there are no ties.
 */
export function diameter(graph: Graph, sums: DistanceSums = distanceSums(graph)): number | null {
  if (graph.n === 0) return null;
  let longest = 0;
  for (const distance of sums.farthest) if (distance > longest) longest = distance;
  return longest;
}

/**
 * The smallest eccentricity; `null` for a graph without nodes. 0 as soon as one node reaches
 * nobody, as in igraph.
 */
export function radius(graph: Graph, sums: DistanceSums = distanceSums(graph)): number | null {
  if (graph.n === 0) return null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const distance of sums.farthest) if (distance < shortest) shortest = distance;
  return shortest;
}
