import { createRequire } from "node:module";

/** As much of graphology as is used here. */
export interface GraphologyGraph {
  readonly order: number;
  addNode(key: string): void;
  addEdge(source: string, target: string): void;
}

const { UndirectedGraph } = createRequire(import.meta.url)("graphology");

export function graphologyGraph(
  n: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
): GraphologyGraph {
  const made: GraphologyGraph = new UndirectedGraph();
  for (let v = 0; v < n; v++) made.addNode(String(v));
  for (let e = 0; e < sources.length; e++) made.addEdge(String(sources[e]), String(targets[e]));
  return made;
}
