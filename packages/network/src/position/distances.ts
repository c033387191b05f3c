import { noProgress, type Progress } from "@kith/model";
import type { Graph, Rows } from "../graph/graph.ts";
import { shortestPaths, shortestPathsRoom } from "./dijkstra.ts";
import { hopSums } from "./hop-sums.ts";

/** What all shortest distances *from* each node add up to. */
export interface DistanceSums {
  /** Other nodes that can be reached. */
  readonly reachable: Float64Array;
  /** Sum of distances to them. */
  readonly total: Float64Array;
  /** Sum of 1 / distance to them. */
  readonly inverse: Float64Array;
  /** Largest of them; 0 for a node that reaches nobody. */
  readonly farthest: Float64Array;
  /**
   * Ordered pairs of different nodes by the ties between them: `atSteps[d]` are d ties apart,
   * none at 0. Absent when weighted, where distances are lengths and not ties.
   */
  readonly atSteps?: Float64Array;
}

/**
 * Distances between all nodes, summed per node: outgoing paths when directed, weights as
 * lengths. Unweighted: many breadth-first searches at a time. Weighted: one Dijkstra per node.
 * O(n m) worst case; O(n (m + n) log n) weighted.
 */
export function distanceSums(graph: Graph, progress: Progress = noProgress): DistanceSums {
  return graph.weights === undefined ? hopSums(graph, progress) : lengthSums(graph, progress);
}

function lengthSums(graph: Graph, progress: Progress): DistanceSums {
  const { n } = graph;
  const rows: Rows = graph;
  const reachable = new Float64Array(n);
  const total = new Float64Array(n);
  const inverse = new Float64Array(n);
  const farthest = new Float64Array(n);
  const found = shortestPathsRoom(n);
  for (let source = 0; source < n; source++) {
    shortestPaths(rows, source, found);
    reachable[source] = found.reached - 1;
    for (let i = 1; i < found.reached; i++) {
      const distance = found.distance[found.order[i]!]!;
      total[source]! += distance;
      inverse[source]! += 1 / distance;
      if (distance > farthest[source]!) farthest[source] = distance;
    }
    progress("distances", source + 1, n);
  }
  return { reachable, total, inverse, farthest };
}
