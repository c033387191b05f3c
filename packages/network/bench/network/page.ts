import type { Result, Time } from "./take-turns.ts";

export interface Setting {
  readonly day: string;
  readonly commit: string;
  readonly machine: string;
  /** Jobs that wanted the processors, on average over the last quarter of an hour. */
  readonly load: number;
  readonly node: string;
  readonly python: string;
  readonly igraph: string;
  readonly graphology: string;
}

/** What is measured on no peer, or on one only in part: a title, a time, what to know of it. */
export interface Extra {
  readonly what: string;
  readonly time: Time;
  readonly note: string;
}

export interface Memory {
  readonly kith: number;
  readonly igraph: number;
  readonly graphology: number;
}

export function page(
  setting: Setting,
  results: readonly Result[],
  extras: readonly Extra[],
  memory: Memory | undefined,
): string {
  const sizes = [...new Set(results.map(({ n }) => n))];
  return `# How fast the network kernel is

Made on ${setting.day}, at commit ${setting.commit}, by \`npm run bench:network\`: ${setting.machine}, load ${setting.load.toFixed(1)}; Node ${setting.node}; python-igraph ${setting.igraph} in Python ${setting.python}, on one thread; graphology ${setting.graphology}.

The graphs are made up: communities of 8 to 30 people, some far more active than others, 62 in 100 ties inside a community, 2 in 100 people without a tie, five ties per person. Every measure runs here, in igraph and in graphology in turn in one run, on the same graph; times are medians in milliseconds. *× igraph* is igraph's time over ours; by the clock on the wall, and by processor time, which a busy machine (load above the number of processors) distorts less. *Difference* is the largest relative difference of any node's value from igraph's; the run fails where it is above 1e-12 (PageRank and eigenvector: 1e-10, about igraph's own error).

${sizes
  .map((n) =>
    sizeTable(
      n,
      results.filter((one) => one.n === n),
    ),
  )
  .join("\n\n")}

Leiden is compared at igraph's default of two iterations; ours makes three passes from 20,000 ties on, and below that several starts until nothing moves, which takes longer and finds better groups. graphology has Louvain in its place.
${extras.length === 0 ? "" : `\n${extraTable(extras)}\n`}${memory === undefined ? "" : `\n${memoryTable(memory)}\n`}`;
}

function sizeTable(n: number, results: readonly Result[]): string {
  const rows = results.map((one) => {
    const { row, kith, igraph, graphology, difference, quality } = one;
    const last =
      quality === undefined
        ? difference.toExponential(1)
        : `quality ${quality.kith.toFixed(4)}, igraph ${quality.igraph.toFixed(4)}`;
    return `| ${[
      row.name,
      milliseconds(kith.wall),
      milliseconds(igraph.wall),
      graphology === undefined ? "" : milliseconds(graphology.wall),
      `**${(igraph.wall / kith.wall).toFixed(1)}**`,
      (igraph.cpu / kith.cpu).toFixed(1),
      graphology === undefined ? "" : (graphology.wall / kith.wall).toFixed(1),
      last,
    ].join(" | ")} |`;
  });
  return `## ${n.toLocaleString("en")} people, ${(5 * n).toLocaleString("en")} ties

| | Kith | igraph | graphology | × igraph | × igraph, CPU | × graphology | Difference |
|---|---:|---:|---:|---:|---:|---:|---:|
${rows.join("\n")}`;
}

function extraTable(extras: readonly Extra[]): string {
  const rows = extras.map(({ what, time, note }) => {
    const seconds = (ms: number): string => (ms / 1_000).toFixed(1);
    return `| ${what} | ${seconds(time.wall)} | ${seconds(time.cpu)} | ${note} |`;
  });
  return `## Beyond exact measures on one graph

| | Seconds | CPU seconds | |
|---|---:|---:|---|
${rows.join("\n")}`;
}

function memoryTable({ kith, igraph, graphology }: Memory): string {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  return `## Memory

By how many megabytes a process grows that holds the graph of 100,000 people and 500,000 ties.

| Kith | igraph | graphology |
|---:|---:|---:|
| ${megabytes(kith)} | ${megabytes(igraph)} | ${megabytes(graphology)} |`;
}

function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(2) : time < 100 ? time.toFixed(1) : time.toFixed(0);
}
