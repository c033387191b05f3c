import { noProgress, type Progress } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { batchedBetweenness } from "./betweenness-batched.ts";
import { weightedBetweenness } from "./betweenness-weighted.ts";

export interface BetweennessOptions {
  readonly progress?: Progress;
}

/**
 * Exact betweenness: for each node, over all pairs of other nodes, the share of the pair's
 * shortest paths that run through it, added up (Freeman 1977, Sociometry 40(1); algorithm of
 * Brandes 2001, J. Math. Sociol. 25(2)). Raw, not divided by the number of pairs; undirected
 * pairs count once, directed pairs in each direction; pairs without a path add nothing.
 *
 * Weights, where the graph has them, are lengths: a heavier tie is a longer way.
 *
 * O(n m) unweighted, O(n m + n² log n) weighted. Equal to igraph's to rounding.
 */
export function betweenness(graph: Graph, options: BetweennessOptions = {}): Float64Array {
  const progress = options.progress ?? noProgress;
  const sums =
    graph.weights === undefined
      ? batchedBetweenness(graph, 0, graph.n, progress)
      : weightedBetweenness(graph, 0, graph.n, progress);
  if (!graph.directed) for (let v = 0; v < graph.n; v++) sums[v]! /= 2;
  return sums;
}
