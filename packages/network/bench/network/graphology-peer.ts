/** graphology's library as a peer that stays: one JSON line in, one out. See line-peer.ts. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { createInterface } from "node:readline";
import { type GraphologyGraph, graphologyGraph } from "./graphology-graph.ts";

const library = createRequire(import.meta.url)("graphology-library");
const { centrality } = library.metrics;
const plain = { getEdgeWeight: null };

const KERNELS: Readonly<Record<string, (graph: GraphologyGraph) => unknown>> = {
  betweenness: (graph) => centrality.betweenness(graph, plain),
  closeness: (graph) => centrality.closeness(graph, plain),
  eigenvector: (graph) =>
    centrality.eigenvector(graph, { ...plain, tolerance: 1e-14, maxIterations: 5_000 }),
  // It stops at n times the tolerance; the error allowed is igraph's, 1e-10 in all.
  pagerank: (graph) =>
    centrality.pagerank(graph, {
      ...plain,
      tolerance: 1e-10 / graph.order,
      maxIterations: 5_000,
    }),
  components: (graph) => library.components.connectedComponents(graph),
  // Leiden, which it has not released, is an improvement of Louvain.
  louvain: (graph) => library.communitiesLouvain(graph, plain),
};

let graph = graphologyGraph(0, [], []);
for await (const line of createInterface({ input: process.stdin })) {
  const ask: { load?: string; run?: string } = JSON.parse(line);
  let reply: object = {};
  if (ask.load !== undefined) {
    const { n, sources, targets } = JSON.parse(readFileSync(ask.load, "utf8"));
    graph = graphologyGraph(n, sources, targets);
  } else {
    const cpu = process.cpuUsage();
    const begin = performance.now();
    KERNELS[ask.run!]!(graph);
    const wall = (performance.now() - begin) / 1e3;
    const { user, system } = process.cpuUsage(cpu);
    reply = { wall, cpu: (user + system) / 1e6 };
  }
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
