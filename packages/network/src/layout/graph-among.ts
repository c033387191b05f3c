import { type Graph, graphFromEdges } from "../graph/graph.ts";

/** Some nodes of an undirected graph, in the order given, and the ties among them. O(their ties). */
export function graphAmong(graph: Graph, nodes: ArrayLike<number>): Graph {
  const { offsets, targets, weights } = graph;
  const local = new Map<number, number>();
  for (let i = 0; i < nodes.length; i++) local.set(nodes[i]!, i);
  const sources: number[] = [];
  const ends: number[] = [];
  const strengths: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const v = nodes[i]!;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const j = local.get(targets[k]!);
      if (j === undefined || j <= i) continue;
      sources.push(i);
      ends.push(j);
      if (weights !== undefined) strengths.push(weights[k]!);
    }
  }
  return graphFromEdges(
    nodes.length,
    sources,
    ends,
    weights === undefined ? {} : { weights: strengths },
  );
}
