import { bitCount } from "../position/bit-count.ts";
import { reachOfEverybody } from "./reach-of-everybody.ts";
import { clearRoom, runBatch, type SpreadRoom, spreadRoom } from "./run-batch.ts";
import { batches, lanesOf, type SpreadSamples } from "./spread-samples.ts";

/** What one more seed adds to the expected reach of those so far, the mean over draws. */
export interface SeedGains {
  /** How many more people, and how many nodes were visited to know it. */
  readonly adding: (v: number) => { readonly more: number; readonly visited: number };
  /** The same for several, one each; of no meaning for those who are seeds already. */
  readonly addingEach: (nodes: Uint32Array) => Float64Array;
  /** How many visits the latter is worth. */
  readonly visitsOfEach: number;
  readonly add: (v: number) => void;
}

/** Where one contact is enough: what `v` leads to and the seeds so far do not. */
export function gainsByAdding(all: readonly SpreadSamples[]): SeedGains {
  const room = spreadRoom(all[0]!);
  /** Who the seeds so far reach, in each batch of each draw. */
  const reached = all.map(({ graph, count }) =>
    Array.from({ length: batches(count) }, () => new Uint32Array(graph.n)),
  );
  /** Lets it spread from `v` in every batch, past what is reached already. */
  const run = (v: number, each: (d: number, already: Uint32Array) => void): void => {
    for (const [d, samples] of all.entries())
      for (const [b, already] of reached[d]!.entries()) {
        runBatch(samples, b, lanesOf(samples, b), [v], room, already);
        each(d, already);
        clearRoom(room);
      }
  };
  return {
    adding: (v) => {
      const hits = new Float64Array(all.length);
      let visited = 0;
      run(v, (d) => {
        hits[d]! += hitsIn(room);
        visited += room.size;
      });
      return { more: rounded(meanOver(all, hits)), visited };
    },
    visitsOfEach: all.reduce((sum, { graph, count }) => sum + graph.n * count, 0),
    addingEach: (nodes) => {
      const sum = new Float64Array(all[0]!.graph.n);
      for (const [d, samples] of all.entries()) {
        const hits = new Float64Array(sum.length);
        for (let sample = 0; sample < samples.count; sample++)
          addNewlyReached(samples, sample, reached[d]![sample >>> 5]!, hits);
        for (let v = 0; v < sum.length; v++) sum[v]! += hits[v]! / samples.count;
      }
      return Float64Array.from(nodes, (v) => rounded(sum[v]! / all.length));
    },
    add: (v) =>
      run(v, (_, already) => {
        for (const w of room.nodes.subarray(0, room.size)) already[w]! |= room.reached[w]!;
      }),
  };
}

/** How many each node reaches in one sample that `already` does not hold, added to `hits`. */
function addNewlyReached(
  { graph, live }: SpreadSamples,
  sample: number,
  already: Uint32Array,
  hits: Float64Array,
): void {
  const ties = graph.targets.length;
  const base = (sample >>> 5) * ties;
  const bit = 1 << (sample & 31);
  const offsets = new Uint32Array(graph.n + 1);
  const targets = new Uint32Array(ties);
  let count = 0;
  for (let v = 0; v < graph.n; v++) {
    const end = (already[v]! & bit) === 0 ? graph.offsets[v + 1]! : 0;
    for (let k = graph.offsets[v]!; k < end; k++) {
      if ((live[base + k]! & bit) === 0 || (already[graph.targets[k]!]! & bit) !== 0) continue;
      targets[count++] = graph.targets[k]!;
    }
    offsets[v + 1] = count;
  }
  const reach = reachOfEverybody(graph.n, { offsets, targets });
  for (let v = 0; v < graph.n; v++) if ((already[v]! & bit) === 0) hits[v]! += reach[v]!;
}

/** Mean over draws of people reached per sample. */
function meanOver(all: readonly SpreadSamples[], hits: Float64Array): number {
  return hits.reduce((sum, count, d) => sum + count / all[d]!.count, 0) / all.length;
}

/** To nine decimals, so that equal gains are equal whatever order they were added up in. */
function rounded(gain: number): number {
  return Math.round(gain * 1e9) / 1e9;
}

/** Where several contacts are needed: the whole set is tried with and without `v`. */
export function gainsByTrying(all: readonly SpreadSamples[]): SeedGains {
  const seeds: number[] = [];
  let before = 0;
  const rooms = all.map(spreadRoom);
  const reachOf = (set: readonly number[]): number => {
    const hits = new Float64Array(all.length);
    for (const [d, samples] of all.entries())
      for (let b = 0; b < batches(samples.count); b++) {
        runBatch(samples, b, lanesOf(samples, b), set, rooms[d]!);
        hits[d]! += hitsIn(rooms[d]!);
        clearRoom(rooms[d]!);
      }
    return meanOver(all, hits);
  };
  const adding = (v: number): number => rounded(reachOf([...seeds, v]) - before);
  return {
    // All are looked at each time, so that nobody is looked at again.
    adding: (v) => ({ more: adding(v), visited: 0 }),
    addingEach: (nodes) => Float64Array.from(nodes, adding),
    visitsOfEach: Number.POSITIVE_INFINITY,
    add: (v) => {
      seeds.push(v);
      before = reachOf(seeds);
    },
  };
}

function hitsIn({ nodes, reached, size }: SpreadRoom): number {
  let hits = 0;
  for (let i = 0; i < size; i++) hits += bitCount(reached[nodes[i]!]!);
  return hits;
}
