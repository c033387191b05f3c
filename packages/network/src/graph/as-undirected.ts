import { type Graph, graphFromEdges } from "./graph.ts";

/**
 * The same nodes with ties symmetrised by "either": two nodes are tied when one of them is
 * tied to the other. Weights of the two directions are added up. An undirected graph is
 * returned as it is.
 */
export function asUndirected(graph: Graph): Graph {
  if (!graph.directed) return graph;
  const sources = arcSources(graph);
  const joined = graphFromEdges(graph.n, sources, graph.targets, {
    ids: graph.ids,
    ...(graph.weights === undefined ? {} : { weights: graph.weights }),
  });
  return { ...joined, loops: graph.loops, parallel: graph.parallel + joined.parallel };
}

/** For every entry of `targets`, the node whose row it stands in. */
export function arcSources(graph: Graph): Uint32Array {
  const sources = new Uint32Array(graph.targets.length);
  for (let v = 0; v < graph.n; v++) sources.fill(v, graph.offsets[v]!, graph.offsets[v + 1]!);
  return sources;
}

/** The same ties without their weights. */
export function withoutWeights(graph: Graph): Graph {
  const { weights: _weights, inWeights: _inWeights, ...rest } = graph;
  return rest;
}
