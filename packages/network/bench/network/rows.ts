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

/** One line of the table. Add a line here, and kernels in igraph_peer.py and graphology-peer.ts. */
export interface Row {
  readonly name: string;
  /** Name of igraph's kernel. */
  readonly igraph: string;
  readonly kith: (graph: Graph) => Values | Promise<Values>;
  /** Name of graphology's, where its library has the measure. */
  readonly graphology?: string;
  /** Largest difference from igraph allowed; absent where the result is a matter of chance. */
  readonly limit?: number;
  /** Differences are relative to each value, or to the highest one. */
  readonly relativeTo?: "highest";
  /** Fewest and most nodes it is measured on. */
  readonly least?: number;
  readonly most: number;
  readonly repeats: (n: number) => number;
}

async function onTwoWorkers(graph: Graph): Promise<Values> {
  const outcome = await betweennessInWorkers(graph, { workers: 2 });
  if (outcome.state !== "done") throw new Error(`Workers: ${outcome.state}.`);
  return outcome.value;
}

// Often enough that the middle one is of compiled code, here and in graphology.
const slow = (n: number): number => (n > 1_000 ? 3 : 25);
const quick = (n: number): number => (n > 10_000 ? 7 : n > 1_000 ? 25 : 101);
const EXACT = 1e-12;

export const ROWS: readonly Row[] = [
  {
    name: "betweenness",
    igraph: "betweenness",
    kith: (graph) => betweenness(graph),
    graphology: "betweenness",
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
    graphology: "closeness",
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
    graphology: "eigenvector",
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
    graphology: "pagerank",
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
    graphology: "components",
    limit: 0,
    most: 100_000,
    repeats: quick,
  },
  {
    name: "Leiden",
    igraph: "leiden",
    kith: (graph) => leiden(graph).membership,
    graphology: "louvain",
    most: 100_000,
    repeats: quick,
  },
];
