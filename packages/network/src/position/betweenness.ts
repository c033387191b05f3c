import { noProgress, type Progress } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { inRoom } from "./betweenness-batched.ts";
import {
  betweennessBlock,
  betweennessBlocks,
  betweennessPlan,
  betweennessTotal,
} from "./betweenness-blocks.ts";

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
 * search (`betweenness-batched.ts`, `leaf-folding.ts`). Addresses memory for the worst case,
 * about 1 kB per node and 400 bytes per tie, of which it touches a fifth or less.
 */
export function betweenness(graph: Graph, options: BetweennessOptions = {}): Float64Array {
  const { progress = noProgress } = options;
  const plan = betweennessPlan(graph);
  const blocks = betweennessBlocks(plan);
  const total = betweennessTotal(plan);
  return inRoom((room) => {
    for (let block = 0; block < blocks; block++) {
      total.add(betweennessBlock(plan, block, room));
      progress("betweenness", block + 1, blocks);
    }
    return total.values();
  });
}
