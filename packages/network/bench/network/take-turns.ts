import process from "node:process";
import { type Graph, modularity } from "../../src/index.ts";
import type { Peer, PeerRun } from "./line-peer.ts";
import type { Row, Values } from "./rows.ts";

/** Medians, in milliseconds. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

export interface Result {
  readonly row: Row;
  readonly n: number;
  readonly kith: Time;
  readonly igraph: Time;
  readonly graphology?: Time;
  /** Largest relative difference from igraph; NaN where there is nothing to compare. */
  readonly difference: number;
  /** Modularity, for groups. */
  readonly quality?: { readonly kith: number; readonly igraph: number };
}

/** Runs one measure here, in igraph and in graphology in turn, so that all meet the same load. */
export async function takeTurns(
  row: Row,
  graph: Graph,
  igraph: Peer,
  graphology: Peer | undefined,
): Promise<Result> {
  const repeats = row.repeats(graph.n);
  const times: Record<"kith" | "igraph" | "graphology", Time[]> = {
    kith: [],
    igraph: [],
    graphology: [],
  };
  let ours: Values = [];
  let theirs: readonly (number | null)[] = [];
  let igraphQuality = 0;
  for (let turn = 0; turn < repeats; turn++) {
    const peer = await igraph.run(row.igraph, turn === 0);
    times.igraph.push(milliseconds(peer));
    theirs = peer.values ?? theirs;
    igraphQuality = peer.quality ?? igraphQuality;
    const [mine, time] = await timed(() => row.kith(graph));
    ours = mine;
    times.kith.push(time);
    // Once is enough where it takes many seconds.
    const name = row.graphology;
    if (name === undefined || graphology === undefined || slowSoFar(times.graphology)) continue;
    times.graphology.push(milliseconds(await graphology.run(name, false)));
  }
  return {
    row,
    n: graph.n,
    kith: median(times.kith),
    igraph: median(times.igraph),
    ...(times.graphology.length === 0 ? {} : { graphology: median(times.graphology) }),
    difference: row.limit === undefined ? Number.NaN : largestDifference(row, ours, theirs),
    ...(row.limit === undefined
      ? { quality: { kith: modularity(graph, ours) ?? 0, igraph: igraphQuality } }
      : {}),
  };
}

function milliseconds({ wall, cpu }: PeerRun): Time {
  return { wall: 1_000 * wall, cpu: 1_000 * cpu };
}

function slowSoFar(times: readonly Time[]): boolean {
  return times.some(({ wall }) => wall > 5_000);
}

export async function timed<T>(run: () => T | Promise<T>): Promise<[T, Time]> {
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const value = await run();
  const wall = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  return [value, { wall, cpu: (user + system) / 1_000 }];
}

function median(times: readonly Time[]): Time {
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
  return {
    wall: middle(times.map(({ wall }) => wall)),
    cpu: middle(times.map(({ cpu }) => cpu)),
  };
}

function largestDifference(row: Row, ours: Values, theirs: readonly (number | null)[]): number {
  const highest = theirs.reduce<number>((most, x) => Math.max(most, Math.abs(x ?? 0)), 0);
  let largest = 0;
  for (let v = 0; v < theirs.length; v++) {
    const mine = ours[v]!;
    const other = theirs[v];
    if (other === null || other === undefined) {
      if (!Number.isNaN(mine)) return Number.POSITIVE_INFINITY;
      continue;
    }
    if (mine === other) continue;
    const size = row.relativeTo === "highest" ? highest : Math.abs(other);
    // NaN where the other has a number is as different as can be.
    const difference = Math.abs(mine - other) / size;
    largest = Math.max(largest, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference);
  }
  return largest;
}
