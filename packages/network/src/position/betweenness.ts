import { noProgress, type Progress } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { betweennessInTurn } from "./betweenness-blocks.ts";

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
 * O(n m) unweighted, O(n m + n² log n) weighted. Equal to igraph's to rounding. Unweighted,
 * 32 sources are searched at once, and undirected leaves and trees are counted without a
 * search (`betweenness-batched.ts`, `leaf-folding.ts`). Memory for 32 numbers per node and,
 * for a batch, about 8 per tie.
 */
export function betweenness(graph: Graph, options: BetweennessOptions = {}): Float64Array {
  return betweennessInTurn(graph, options.progress ?? noProgress);
}
