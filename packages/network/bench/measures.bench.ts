/**
 * Times the kernel beside python-igraph on the same graphs, in the same run:
 *
 *     node packages/network/bench/measures.bench.ts [python]
 *
 * Medians in milliseconds; "×" is igraph's time over ours. Also Leiden's quality and the time
 * of the picture. Run it on a quiet machine.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { seededRandom } from "@kith/model";
import {
  betweenness,
  closeness,
  components,
  constraint,
  type Graph,
  graphFromEdges,
  layoutGroups,
  leiden,
  pagerank,
  transitivity,
} from "../src/index.ts";
import { communityGraph } from "./community-graph.ts";

const SIZES = [
  { n: 1_000, ties: 5_000, repeats: 9 },
  { n: 10_000, ties: 50_000, repeats: 3 },
] as const;

const KERNELS: Readonly<Record<string, (graph: Graph) => unknown>> = {
  betweenness: (graph) => betweenness(graph),
  closeness: (graph) => closeness(graph),
  components,
  constraint,
  pagerank: (graph) => pagerank(graph),
  transitivity,
  leiden: (graph) => leiden(graph),
};

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function milliseconds(run: () => unknown, repeats: number): number {
  const times: number[] = [];
  for (let i = 0; i < repeats; i++) {
    const begin = performance.now();
    run();
    times.push(performance.now() - begin);
  }
  return median(times);
}

function igraph(input: unknown, python: string): Record<string, number> {
  const script = fileURLToPath(new URL("time_igraph.py", import.meta.url));
  const run = spawnSync(python, [script], {
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (run.status !== 0) throw new Error(`${python} failed: ${run.error?.message ?? run.stderr}`);
  return JSON.parse(run.stdout);
}

const python = process.argv[2] ?? "/usr/bin/python3";
for (const { n, ties, repeats } of SIZES) {
  const edges = communityGraph(n, ties, 42);
  const graph = graphFromEdges(n, edges.sources, edges.targets);
  const pairs = Array.from(edges.sources, (a, i) => [a, edges.targets[i]!]);
  const theirs = igraph({ n, edges: pairs, repeats }, python);
  console.log(`${n} nodes, ${ties} ties`);
  for (const [name, kernel] of Object.entries(KERNELS)) {
    const ours = milliseconds(() => kernel(graph), repeats);
    const peer = theirs[name]!;
    console.log(
      `  ${name.padEnd(14)} ${ours.toFixed(1).padStart(9)} ms   igraph ${peer.toFixed(1).padStart(9)} ms   ${(peer / ours).toFixed(2)}×`,
    );
  }
  const { quality } = leiden(graph);
  console.log(`  leiden quality ${quality.toFixed(6)}, igraph ${theirs.quality!.toFixed(6)}`);
}

const edges = communityGraph(3_500, 9_000, 42);
const graph = graphFromEdges(edges.n, edges.sources, edges.targets);
const { membership } = leiden(graph);
const picture = milliseconds(() => layoutGroups(graph, membership, { random: seededRandom(1) }), 5);
const whole = milliseconds(
  () => layoutGroups(graph, new Uint8Array(graph.n), { random: seededRandom(1) }),
  3,
);
console.log(
  `picture of 3500 nodes, 9000 ties: ${picture.toFixed(0)} ms; as one group ${whole.toFixed(0)} ms`,
);
