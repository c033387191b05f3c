import { createRequire } from "node:module";
import { betweennessInWorkers } from "@kith/workers";
import {
  betweenness,
  closeness,
  clustering,
  components,
  constraint,
  core,
  eigenvector,
  type Graph,
  harmonic,
  leiden,
  pagerank,
} from "../../src/index.ts";

export type Values = ArrayLike<number>;

/** One line of the table. Add a line here, and a kernel of the same name in igraph_peer.py. */
export interface Row {
  readonly name: string;
  /** Name of igraph's kernel. */
  readonly igraph: string;
  readonly kith: (graph: Graph) => Values | Promise<Values>;
  /** graphology's function, where its library has the measure. */
  readonly graphology?: (graph: GraphologyGraph) => unknown;
  /** Largest difference from igraph allowed; absent where the result is a matter of chance. */
  readonly limit?: number;
  /** Differences are relative to each value, or to the highest one. */
  readonly relativeTo?: "highest";
  /** Fewest and most nodes it is measured on. */
  readonly least?: number;
  readonly most: number;
  readonly repeats: (n: number) => number;
}

/** As much of graphology as is used here. */
export interface GraphologyGraph {
  addNode(key: string): void;
  addEdge(source: string, target: string): void;
}

const require = createRequire(import.meta.url);
const library = require("graphology-library");
const { UndirectedGraph } = require("graphology");
const { centrality } = library.metrics;
const plain = { getEdgeWeight: null };

export function graphologyGraph({ n, offsets, targets }: Graph): GraphologyGraph {
  const made: GraphologyGraph = new UndirectedGraph();
  for (let v = 0; v < n; v++) made.addNode(String(v));
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      if (v < targets[k]!) made.addEdge(String(v), String(targets[k]!));
  return made;
}

async function onTwoWorkers(graph: Graph): Promise<Values> {
  const outcome = await betweennessInWorkers(graph, { workers: 2 });
  if (outcome.state !== "done") throw new Error(`Workers: ${outcome.state}.`);
  return outcome.value;
}

const slow = (n: number): number => (n > 1_000 ? 3 : 9);
const quick = (n: number): number => (n > 10_000 ? 7 : 15);
const EXACT = 1e-12;

export const ROWS: readonly Row[] = [
  {
    name: "betweenness",
    igraph: "betweenness",
    kith: (graph) => betweenness(graph),
    graphology: (graph) => centrality.betweenness(graph, plain),
    limit: EXACT,
    most: 10_000,
    repeats: slow,
  },
  {
    name: "betweenness, two workers",
    igraph: "betweenness",
    kith: onTwoWorkers,
    limit: EXACT,
    // Starting threads takes longer than a small graph does.
    least: 10_000,
    most: 10_000,
    repeats: slow,
  },
  {
    name: "closeness",
    igraph: "closeness",
    kith: (graph) => closeness(graph),
    graphology: (graph) => centrality.closeness(graph, plain),
    limit: EXACT,
    most: 10_000,
    repeats: slow,
  },
  {
    name: "harmonic",
    igraph: "harmonic",
    kith: (graph) => harmonic(graph),
    limit: EXACT,
    most: 10_000,
    repeats: slow,
  },
  {
    name: "eigenvector",
    igraph: "eigenvector",
    kith: eigenvector,
    graphology: (graph) =>
      centrality.eigenvector(graph, { ...plain, tolerance: 1e-14, maxIterations: 5_000 }),
    // igraph's own error, of the highest score.
    limit: 1e-10,
    relativeTo: "highest",
    most: 100_000,
    repeats: quick,
  },
  {
    name: "PageRank",
    igraph: "pagerank",
    kith: (graph) => pagerank(graph),
    // It stops at n times the tolerance; the error allowed is igraph's, 1e-10 in all.
    graphology: (graph) =>
      centrality.pagerank(graph, {
        ...plain,
        tolerance: 1e-10 / (graph as unknown as { order: number }).order,
        maxIterations: 5_000,
      }),
    // igraph's own error.
    limit: 1e-10,
    most: 100_000,
    repeats: quick,
  },
  {
    name: "core",
    igraph: "core",
    kith: core,
    limit: 0,
    most: 100_000,
    repeats: quick,
  },
  {
    name: "clustering",
    igraph: "clustering",
    kith: clustering,
    limit: EXACT,
    most: 100_000,
    repeats: quick,
  },
  {
    name: "constraint",
    igraph: "constraint",
    kith: constraint,
    limit: EXACT,
    most: 100_000,
    repeats: quick,
  },
  {
    name: "components",
    igraph: "components",
    kith: (graph) => components(graph).membership,
    graphology: (graph) => library.components.connectedComponents(graph),
    limit: 0,
    most: 100_000,
    repeats: quick,
  },
  {
    name: "Leiden",
    igraph: "leiden",
    kith: (graph) => leiden(graph).membership,
    // graphology has Louvain, which Leiden is an improvement of.
    graphology: (graph) => library.communitiesLouvain(graph, plain),
    most: 100_000,
    repeats: quick,
  },
];
