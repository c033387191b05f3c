import { asUndirected, withoutWeights } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { betweenness } from "../position/betweenness.ts";
import { closeness } from "../position/closeness.ts";
import { degree, inDegree, outDegree } from "../position/degree.ts";
import { type DistanceSums, distanceSums } from "../position/distances.ts";

/*
 * How far one node stands out: the sum over all nodes of the highest value less theirs, over
 * the largest sum any graph of so many nodes can have (Freeman 1978, Social Networks 1(3)).
 * 1 for a star, 0 where all are alike. The largest sums are those of igraph and sna.
 */

/** Which ties of a directed graph count: outgoing, incoming, or both added up. */
export type TieDirection = "out" | "in" | "all";

/**
 * Degree centralisation; weights are ignored. Largest sums: (n − 1)(n − 2) when undirected,
 * twice that for all ties of a directed graph, (n − 1)² for one direction. `null` below three
 * nodes. An undirected graph has no direction to choose. O(n + m).
 */
export function degreeCentralisation(graph: Graph, direction: TieDirection = "all"): number | null {
  const { n } = graph;
  if (n < 3) return null;
  const plain = withoutWeights(graph);
  if (!graph.directed) return standOut(degree(plain)) / ((n - 1) * (n - 2));
  if (direction === "all") return standOut(degree(plain)) / (2 * (n - 1) * (n - 2));
  const values = direction === "in" ? inDegree(plain) : outDegree(plain);
  return standOut(values) / ((n - 1) * (n - 1));
}

/**
 * Betweenness centralisation; direction counts, weights are lengths. Largest sum:
 * (n − 1)²(n − 2), half when undirected. `null` below three nodes. O(n m); the values can be
 * given.
 */
export function betweennessCentralisation(
  graph: Graph,
  values: Float64Array = betweenness(graph),
): number | null {
  const { n } = graph;
  if (n < 3) return null;
  const most = (n - 1) * (n - 1) * (n - 2);
  return standOut(values) / (graph.directed ? most : most / 2);
}

/**
 * Closeness centralisation, direction and weights ignored. Largest sum:
 * (n − 1)(n − 2)/(2n − 3). `null` below three nodes and for a graph in several components,
 * where Freeman's closeness has no value. O(n m).
 *
 * @param known sums of the graph without direction and weights, where they are at hand
 */
export function closenessCentralisation(graph: Graph, known?: DistanceSums): number | null {
  const { n } = graph;
  if (n < 3) return null;
  const flat = asUndirected(withoutWeights(graph));
  const sums = known ?? distanceSums(flat);
  if (sums.reachable[0] !== n - 1) return null;
  return (standOut(closeness(flat, sums)) * (2 * n - 3)) / ((n - 1) * (n - 2));
}

/** Sum over all values of the highest less the value. */
function standOut(values: Float64Array): number {
  let highest = 0;
  for (const value of values) if (value > highest) highest = value;
  let sum = 0;
  for (const value of values) sum += highest - value;
  return sum;
}
