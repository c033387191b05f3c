/** The graph as compressed rows, and what it is made from. */
export { asUndirected, withoutWeights } from "./as-undirected.ts";
export { describeGraph } from "./describe-graph.ts";
export { type Graph, type GraphOptions, graphFromEdges } from "./graph.ts";
export {
  type DocumentGraphOptions,
  graphFromDocument,
  weightProblems,
} from "./graph-from-document.ts";
export { fromGraphology, type SerialisedGraph, toGraphology } from "./graphology.ts";
export { hasTie } from "./has-tie.ts";
export { type InducedGraph, inducedGraph } from "./induced-graph.ts";
