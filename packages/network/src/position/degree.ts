import type { Graph } from "../graph/graph.ts";

/**
 * Ties per node: neighbours when undirected; outgoing plus incoming when directed, so two
 * people who name each other have two. With weights, their sum (strength; Barrat et al. 2004,
 * PNAS 101(11)). Repeated ties are one tie, ties of a node with itself none: igraph and networkx
 * count both in a degree, so figures differ for files that hold any (`describeGraph` says
 * whether). O(n + m).
 */
export function degree(graph: Graph): Float64Array {
  const sum = outDegree(graph);
  if (!graph.directed) return sum;
  const incoming = inDegree(graph);
  for (let v = 0; v < graph.n; v++) sum[v]! += incoming[v]!;
  return sum;
}

/** Incoming ties per node, or the sum of their weights. The same as `degree` when undirected. */
export function inDegree(graph: Graph): Float64Array {
  return rowSums(graph.n, graph.inOffsets, graph.inWeights);
}

/** Outgoing ties per node, or the sum of their weights. The same as `degree` when undirected. */
export function outDegree(graph: Graph): Float64Array {
  return rowSums(graph.n, graph.offsets, graph.weights);
}

function rowSums(n: number, offsets: Uint32Array, weights: Float64Array | undefined): Float64Array {
  const sums = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    if (weights === undefined) sums[v] = offsets[v + 1]! - offsets[v]!;
    else for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sums[v]! += weights[k]!;
  }
  return sums;
}
