/**
 * How fast the kernel is beside python-igraph and graphology's library, written as tables:
 *
 *   npm run bench:network -- [--sizes 1000,10000,100000] [--measures NAME,NAME] [--python PATH]
 *                            [--no-graphology] [--no-extras] [--out FILE.md] [--commit TEXT]
 *
 * Needs a Python with igraph (Debian: python3-igraph). Everything is checked against igraph in
 * the same run; exit code 1 where a difference is larger than its row allows. About ten minutes
 * on a quiet machine, of which graphology's betweenness takes most.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { resampledBetweennessInWorkers } from "@kith/workers";
import { type Graph, graphFromEdges, sampledBetweenness, surelyAmongTop } from "../src/index.ts";
import { communityGraph, type Edges } from "./community-graph.ts";
import { linePeer } from "./network/line-peer.ts";
import { type Extra, type Memory, page } from "./network/page.ts";
import { ROWS } from "./network/rows.ts";
import { type Result, takeTurns, timed } from "./network/take-turns.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    measures: { type: "string" },
    python: { type: "string", default: "/usr/bin/python3" },
    "no-graphology": { type: "boolean", default: false },
    "no-extras": { type: "boolean", default: false },
    out: { type: "string", default: join(ROOT, "docs/benchmarks/network.md") },
    commit: { type: "string" },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "kith-bench-"));
const wanted = values.measures?.split(",");
const results: Result[] = [];
const extras: Extra[] = [];
let memory: Memory | undefined;
let versions: Readonly<Record<string, string>> = {};
const beside = (name: string): string => join(import.meta.dirname, "network", name);

for (const n of values.sizes.split(",").map(Number)) {
  const edges = communityGraph(n, 5 * n, 42);
  const graph = graphFromEdges(n, edges.sources, edges.targets);
  const file = join(folder, `${n}.json`);
  writeFileSync(
    file,
    JSON.stringify({ n, sources: [...edges.sources], targets: [...edges.targets] }),
  );
  const igraph = linePeer(values.python, [beside("igraph_peer.py")]);
  versions = await igraph.load(file);
  const graphology = values["no-graphology"]
    ? undefined
    : linePeer(process.execPath, [beside("graphology-peer.ts")]);
  await graphology?.load(file);
  for (const row of ROWS) {
    if (
      n < (row.least ?? 0) ||
      n > row.most ||
      (wanted !== undefined && !wanted.includes(row.name))
    )
      continue;
    const result = await takeTurns(row, graph, igraph, graphology);
    results.push(result);
    const { kith, igraph: peer, difference } = result;
    say(
      `${n} ${row.name}: ${kith.wall.toFixed(2)} ms, igraph ${peer.wall.toFixed(2)}, ${(peer.wall / kith.wall).toFixed(2)}× (CPU ${(peer.cpu / kith.cpu).toFixed(2)}×), difference ${difference.toExponential(1)}`,
    );
  }
  igraph.close();
  graphology?.close();
  if (values["no-extras"]) continue;
  if (n === 1_000) extras.push(await resamples(graph));
  if (n === 100_000) {
    extras.push(await sampled(graph));
    memory = weighed(n, edges);
  }
}

async function resamples(graph: Graph): Promise<Extra> {
  const [outcome, time] = await timed(() =>
    resampledBetweennessInWorkers({ graph }, 1_000, { workers: 2 }),
  );
  if (outcome.state !== "done") throw new Error(`Workers: ${outcome.state}.`);
  const what = "betweenness over 1,000 resamples of 1,000 people, two workers";
  return { what, time, note: "vertex bootstrap, exact in every resample" };
}

async function sampled(graph: Graph): Promise<Extra> {
  const [found, time] = await timed(() => sampledBetweenness(graph, { epsilon: 0.001 }));
  const sure = surelyAmongTop(found, 100).length;
  return {
    what: "betweenness of 100,000 people from drawn paths, one thread",
    time,
    note: `all within ${(100 * found.epsilon).toFixed(2)}% of all pairs with 95% certainty, ${found.samples.toLocaleString("en")} paths; ${sure} surely among the first 100`,
  };
}

function weighed(n: number, edges: Edges): Memory {
  const file = join(folder, "edges.bin");
  const numbers = new Uint32Array(2 * edges.sources.length);
  numbers.set(edges.sources);
  numbers.set(edges.targets, edges.sources.length);
  writeFileSync(file, new Uint8Array(numbers.buffer));
  const own = (peer: string): number =>
    Number(
      execFileSync(
        process.execPath,
        ["--expose-gc", beside("run-memory.ts"), peer, file, String(n)],
        { encoding: "utf8" },
      ),
    );
  const script = beside("memory_with_igraph.py");
  return {
    kith: own("kith"),
    graphology: own("graphology"),
    igraph: Number(execFileSync(values.python, [script, file, String(n)], { encoding: "utf8" })),
  };
}

const git = (...args: string[]): string =>
  execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).trim();
const { devDependencies: library } = createRequire(import.meta.url)("../package.json");
const setting = {
  day: new Date().toISOString().slice(0, 10),
  commit: values.commit ?? git("rev-parse", "--short", "HEAD"),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GB`,
  load: loadavg()[2] ?? 0,
  node: process.versions.node,
  python: versions.python ?? "",
  igraph: versions.version ?? "",
  graphology: `${library.graphology}, library ${library["graphology-library"]}`,
};
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, page(setting, results, extras, memory));
rmSync(folder, { recursive: true });
say(`Written: ${values.out}`);
const wrong = results.filter(({ row, difference }) => difference > (row.limit ?? Infinity));
for (const { row, n, difference } of wrong)
  say(`${row.name} on ${n}: ${difference.toExponential(1)} from igraph, ${row.limit} is allowed.`);
process.exitCode = wrong.length > 0 ? 1 : 0;
