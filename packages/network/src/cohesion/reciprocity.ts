import type { Graph } from "../graph/graph.ts";

/**
 * The share of ties that are answered: directed ties whose opposite exists too, over all
 * directed ties. 1 for an undirected graph, `null` without ties. (Wasserman and Faust 1994,
 * "Social Network Analysis", §13; igraph's default.) O(n + m).
 */
export function reciprocity(graph: Graph): number | null {
  if (graph.m === 0) return null;
  if (!graph.directed) return 1;
  const { n, offsets, targets, inOffsets, inTargets } = graph;
  let answered = 0;
  for (let v = 0; v < n; v++) {
    let k = offsets[v]!;
    let j = inOffsets[v]!;
    while (k < offsets[v + 1]! && j < inOffsets[v + 1]!) {
      const difference = targets[k]! - inTargets[j]!;
      if (difference === 0) answered++;
      if (difference <= 0) k++;
      if (difference >= 0) j++;
    }
  }
  return answered / graph.m;
}
