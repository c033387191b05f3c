/**
 * Times layouts and measures how readable they are, beside igraph's and graphology's on the
 * same graphs, in the same run:
 *
 *     node packages/network/bench/layout.bench.ts [python] [--quick]
 *
 * Prints rows for the table in docs/benchmarks/layout.md: seconds by the clock, seconds of
 * processor time (which other work on the machine disturbs less), and the share of people's
 * contacts among their nearest points. Ours are medians of three runs with seeds 1 to 3 and
 * the lowest share; peers run once. `--quick` leaves out what takes minutes.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { seededRandom } from "@kith/model";
import { UndirectedGraph } from "graphology";
import {
  forceAtlas2,
  type Graph,
  graphFromEdges,
  layoutGroups,
  layoutNeighbours,
  leiden,
  neighbourhoodShare,
  type Points,
} from "../src/index.ts";
import { communityGraph } from "./community-graph.ts";

// Its types do not say that the module is the function.
const theirForceAtlas2 = createRequire(import.meta.url)("graphology-layout-forceatlas2") as {
  (
    graph: UndirectedGraph,
    options: { readonly iterations: number; readonly settings: object },
  ): Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  inferSettings(graph: UndirectedGraph): object;
};

interface Run {
  readonly seconds: number;
  readonly work: number;
  readonly share: number;
}

function timed(graph: Graph, draw: () => Points): Run {
  const begin = performance.now();
  const before = process.cpuUsage();
  const points = draw();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - begin) / 1000,
    work: (user + system) / 1e6,
    share: neighbourhoodShare(graph, points)!,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** Three seeds after one run to warm up. */
function ofThree(graph: Graph, draw: (seed: number) => Points): Run {
  draw(0);
  const runs = [1, 2, 3].map((seed) => timed(graph, () => draw(seed)));
  return {
    seconds: median(runs.map((run) => run.seconds)),
    work: median(runs.map((run) => run.work)),
    share: Math.min(...runs.map((run) => run.share)),
  };
}

function print(size: string, name: string, { seconds, work, share }: Run): void {
  console.log(
    `| ${size} | ${name} | ${seconds.toFixed(2)} | ${work.toFixed(2)} | ${share.toFixed(3)} |`,
  );
}

function byGraphology(graph: Graph, iterations: number): Points {
  const random = seededRandom(1);
  const theirs = new UndirectedGraph();
  for (let v = 0; v < graph.n; v++)
    theirs.addNode(v, { x: random.next() * 1000, y: random.next() * 1000 });
  for (let v = 0; v < graph.n; v++)
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++)
      if (graph.targets[k]! > v) theirs.addEdge(v, graph.targets[k]!);
  const settings = { ...theirForceAtlas2.inferSettings(theirs), barnesHutOptimize: true };
  const placed = theirForceAtlas2(theirs, { iterations, settings });
  const place = (axis: "x" | "y") =>
    Float64Array.from({ length: graph.n }, (_, v) => placed[v]![axis]!);
  return { x: place("x"), y: place("y") };
}

function byIgraph(graph: Graph, edges: readonly (readonly [number, number])[], python: string) {
  const script = fileURLToPath(new URL("layout_with_igraph.py", import.meta.url));
  const run = spawnSync(python, [script], {
    input: JSON.stringify({ n: graph.n, edges }),
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (run.status !== 0) throw new Error(`${python} failed: ${run.error?.message ?? run.stderr}`);
  const { version, ...layouts } = JSON.parse(run.stdout);
  const runs = Object.entries<{ seconds: number; work: number; x: number[]; y: number[] }>(layouts);
  return { version, runs: new Map(runs) };
}

const quick = process.argv.includes("--quick");
const python = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "/usr/bin/python3";
console.log("| Graph | Layout | Seconds | Processor | Share |");
console.log("| --- | --- | ---: | ---: | ---: |");
for (const { n, ties, iterations } of [
  { n: 1_000, ties: 5_000, iterations: 1_000 },
  { n: 10_000, ties: 50_000, iterations: 100 },
]) {
  const edges = communityGraph(n, ties, 42);
  const graph = graphFromEdges(n, edges.sources, edges.targets);
  const size = `${n / 1000}k/${ties / 1000}k`;
  const groups = leiden(graph).membership;
  print(
    size,
    "`layoutNeighbours`",
    ofThree(graph, (seed) => layoutNeighbours(graph, { random: seededRandom(seed) })),
  );
  print(
    size,
    "… with groups",
    ofThree(graph, (seed) => layoutNeighbours(graph, { random: seededRandom(seed), groups })),
  );
  print(
    size,
    "`layoutGroups`",
    ofThree(graph, (seed) => layoutGroups(graph, groups, { random: seededRandom(seed) })),
  );
  for (const linLog of [false, true])
    print(
      size,
      `\`forceAtlas2\`${linLog ? ", lin-log" : ""}, 1,000 iterations`,
      timed(graph, () => forceAtlas2(graph, { random: seededRandom(1), iterations: 1000, linLog })),
    );
  if (quick) continue;
  print(
    size,
    `graphology ForceAtlas2, ${iterations.toLocaleString("en")} iterations`,
    timed(graph, () => byGraphology(graph, iterations)),
  );
  const pairs = Array.from(edges.sources, (a, i) => [a, edges.targets[i]!] as const);
  const { version, runs } = byIgraph(graph, pairs, python);
  for (const [name, { seconds, work, x, y }] of runs) {
    const points = { x: Float64Array.from(x), y: Float64Array.from(y) };
    const share = neighbourhoodShare(graph, points)!;
    const called = name === "drl" ? "DrL" : "Fruchterman-Reingold";
    print(size, `igraph ${version} ${called}`, { seconds, work, share });
  }
}
