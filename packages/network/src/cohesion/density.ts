import type { Graph } from "../graph/graph.ts";

/**
 * Ties over possible ties: n(n − 1)/2 pairs, or n(n − 1) when directed. `null` below two
 * nodes. (Wasserman and Faust 1994, "Social Network Analysis", §4.3.)
 */
export function density(graph: Graph): number | null {
  if (graph.n < 2) return null;
  const pairs = graph.n * (graph.n - 1);
  return graph.directed ? graph.m / pairs : (2 * graph.m) / pairs;
}
