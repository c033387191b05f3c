import type { Graph } from "../graph/graph.ts";
import { outDegree } from "./degree.ts";

/**
 * PageRank: the share of time a walker spends at each node who follows a tie (in proportion
 * to weights) with probability `damping` and otherwise, or where no tie leads out, starts
 * again anywhere (Brin and Page 1998, Computer Networks 30). Sums to 1. Undirected ties are
 * walked both ways.
 *
 * Power iteration until the summed change is below 1e-14, so values are within 1e-13 of the
 * fixed point whatever the size of the graph. O(m) for each of about 200 rounds.
 */
export function pagerank(graph: Graph, options: { damping?: number } = {}): Float64Array {
  const { n, inOffsets, inTargets, inWeights } = graph;
  const damping = options.damping ?? 0.85;
  const leaving = outDegree(graph);
  let rank = new Float64Array(n).fill(1 / Math.max(1, n));
  let next = new Float64Array(n);
  const passed = new Float64Array(n);
  for (let round = 0; round < 10_000; round++) {
    let stuck = 0;
    for (let v = 0; v < n; v++) {
      if (leaving[v] === 0) stuck += rank[v]!;
      else passed[v] = rank[v]! / leaving[v]!;
    }
    const base = (1 - damping + damping * stuck) / n;
    let change = 0;
    let whole = 0;
    for (let v = 0; v < n; v++) {
      let sum = 0;
      for (let k = inOffsets[v]!; k < inOffsets[v + 1]!; k++) {
        const weight = inWeights === undefined ? 1 : inWeights[k]!;
        sum += passed[inTargets[k]!]! * weight;
      }
      next[v] = base + damping * sum;
      whole += next[v]!;
    }
    for (let v = 0; v < n; v++) {
      next[v]! /= whole;
      change += Math.abs(next[v]! - rank[v]!);
    }
    [rank, next] = [next, rank];
    if (change < 1e-14) break;
  }
  return rank;
}
