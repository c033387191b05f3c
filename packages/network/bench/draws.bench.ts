/**
 * Times every measure of the catalogue over draws of a made-up site. Run by hand:
 *
 *     node packages/network/bench/draws.bench.ts [interviews] [people] [draws] [detail] [seed]
 *
 * Needs nothing chosen, so measures that ask for a category or modes, or name groups, are left
 * out. Says which measures take longest (each with the work it shares with later ones), and how
 * long all of them take in one thread and in two, the summary included. CPU seconds stand
 * beside, so that a busy machine does not count.
 */
import process from "node:process";
import { Worker } from "node:worker_threads";
import { link } from "@kith/linkage";
import { simulate } from "@kith/simulation";
import { peopleGraph } from "../src/draws/people-graph.ts";
import { fromZero } from "../src/draws/people-of-draw.ts";
import {
  drawnSite,
  MEASURES,
  type MeasuredNetworks,
  measure,
  measureNetworks,
  summariseNetworks,
} from "../src/index.ts";

const [interviews = 500, people = 7500, count = 100] = process.argv.slice(2, 5).map(Number);
const detail = (process.argv[5] ?? "typical") as "rich" | "typical" | "sparse";
const seed = Number(process.argv[6] ?? 1);

const made = simulate({ seed, people, interviews, detail });
const { resolution, draws } = link(made.interviews, { seed, draws: count });
const site = drawnSite(made.interviews, resolution.records, draws);
const names = MEASURES.filter(({ needs, labels }) => needs.length === 0 && !labels).map(
  ({ name }) => name,
);
const graphs = draws.map((draw) => {
  const one = fromZero(draw);
  return peopleGraph(site.ties, one.people, one.count);
});
const mean = (of: (graph: (typeof graphs)[number]) => number) =>
  (graphs.reduce((sum, graph) => sum + of(graph), 0) / graphs.length).toFixed(0);
console.log(
  `${interviews} interviews, ${site.people.length} records; ${draws.length} draws of about ` +
    `${mean(({ n }) => n)} people and ${mean(({ m }) => m)} ties; ${names.length} measures`,
);

const clock = (): number => process.cpuUsage().user / 1e6;
const spent = new Map<string, number>();
for (const graph of graphs.slice(0, 10)) measure(graph, names, { starts: 1, passes: 5 });
for (const graph of graphs.slice(0, 20))
  for (const [name, seconds] of Object.entries(
    measure(graph, names, { starts: 1, passes: 5, clock }).seconds,
  ))
    spent.set(name, (spent.get(name) ?? 0) + (1000 * seconds) / 20);
const slowest = [...spent].sort(([, a], [, b]) => b - a).slice(0, 12);
console.log(
  `CPU ms for each draw: ${slowest.map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join(", ")}`,
);

async function timed(what: string, run: () => Promise<readonly MeasuredNetworks[]>): Promise<void> {
  const begin = performance.now();
  const cpu = process.cpuUsage();
  const parts = await run();
  const measured = performance.now();
  summariseNetworks(site, parts);
  const end = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `${what}: ${((end - begin) / 1000).toFixed(2)} s (summary ${((end - measured) / 1000).toFixed(2)}), CPU ${((user + system) / 1e6).toFixed(2)} s`,
  );
}

function inThread(from: number, to: number): Promise<MeasuredNetworks> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("draws-worker.ts", import.meta.url), {
      workerData: { site, names, from, to },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

const networks = draws.length + 1;
await timed("one thread", async () => [measureNetworks(site, names, 0, networks)]);
await timed("two threads", () => {
  const middle = Math.ceil(networks / 2);
  return Promise.all([inThread(0, middle), inThread(middle, networks)]);
});
