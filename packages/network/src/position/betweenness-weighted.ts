import type { Progress } from "@kith/model";
import { type Graph, type Rows, transpose } from "../graph/graph.ts";
import { compareLengths, shortestPaths, shortestPathsRoom } from "./dijkstra.ts";

/**
 * Dependencies (Brandes 2001) summed over sources `from` to `to` − 1, in ordered pairs, with
 * weights as lengths. Lengths within 1e-10 of each other count as equal, as in igraph.
 * O((to − from) (m + n) log n).
 */
export function weightedBetweenness(
  graph: Graph,
  from: number,
  to: number,
  progress: Progress,
): Float64Array {
  const rows: Rows = graph;
  const into: Rows = graph.directed ? transpose(graph.n, rows) : rows;
  const sums = new Float64Array(graph.n);
  const dependency = new Float64Array(graph.n);
  const found = shortestPathsRoom(graph.n);
  const { distance, paths, order } = found;
  for (let source = from; source < to; source++) {
    shortestPaths(rows, source, found);
    dependency.fill(0);
    for (let i = found.reached - 1; i > 0; i--) {
      const w = order[i]!;
      const share = (1 + dependency[w]!) / paths[w]!;
      for (let k = into.offsets[w]!; k < into.offsets[w + 1]!; k++) {
        const v = into.targets[k]!;
        const along = distance[v]! + into.weights![k]!;
        if (distance[v]! < distance[w]! && compareLengths(along, distance[w]!) === 0)
          dependency[v]! += paths[v]! * share;
      }
      sums[w]! += dependency[w]!;
    }
    progress("betweenness", source + 1 - from, to - from);
  }
  return sums;
}
