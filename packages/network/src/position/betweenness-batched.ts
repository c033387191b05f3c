import { type Addresses, layOut } from "./dependencies-memory.ts";
import { DEPENDENCIES } from "./dependencies-wasm.ts";

/** Sources searched at once: the bits of one word. */
export const LANES = 32;

/** Rows of ties to search along, and from where. */
export interface Search {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Per position: how many nodes it stands for. */
  readonly reach: Float64Array;
  /** The sources are the positions `from` to `to` − 1; all positions are targets. */
  readonly from: number;
  readonly to: number;
  /** Undirected, a pair of two sources is searched from one end and counted twice. */
  readonly directed: boolean;
}

/** Working memory, for one graph after another; of one thread. */
export interface BatchRoom {
  /** The search that lies in the memory. */
  loaded?: Loaded;
  readonly memory: WebAssembly.Memory;
  readonly kernel: Kernel;
}

interface Loaded {
  readonly search: Search;
  readonly at: Addresses;
}

/** What `kernel/dependencies.ts` exports. */
interface Kernel {
  readonly place: (nodes: number, ...addresses: number[]) => void;
  readonly add: (first: number, end: number, farthest: number) => void;
}

let compiled: WebAssembly.Module | undefined;

function kernelModule(): WebAssembly.Module {
  if (compiled !== undefined) return compiled;
  const text = atob(DEPENDENCIES);
  const bytes = Uint8Array.from(text, (_, i) => text.charCodeAt(i));
  compiled = new WebAssembly.Module(bytes);
  return compiled;
}

/** Room that grows with what is put into it. */
export function batchRoom(): BatchRoom {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536 });
  const { exports } = new WebAssembly.Instance(kernelModule(), { env: { memory } });
  return { memory, kernel: exports as unknown as Kernel };
}

/** Memory that is kept between uses, unless it is larger. */
const MOST_KEPT_BYTES = 64 * 2 ** 20;
let idle: BatchRoom | undefined;

/** Lends the room that this thread used last: new memory costs a small graph a third more. */
export function inRoom<T>(work: (room: BatchRoom) => T): T {
  const room = idle ?? batchRoom();
  idle = undefined;
  try {
    return work(room);
  } finally {
    delete room.loaded;
    if (room.memory.buffer.byteLength <= MOST_KEPT_BYTES) idle = room;
  }
}

/**
 * Dependencies (Brandes 2001) on each position of the sources from `first` to `end` − 1, in
 * ordered pairs; sources and targets count as often as they have nodes to stand for.
 * Undirected, pairs of a source with one that stands before it count twice, and with one that
 * stands after it not at all: together all sources give all pairs.
 *
 * 32 breadth-first searches run together (Then et al. 2014, PVLDB 8(4)): a node's word says
 * which of them reach it at the present level, so one look at a tie serves all. Then what
 * leads to no target that still counts is dropped; the steps on shortest paths are written
 * down; and numbers are added along them, forwards (paths) and back (dependencies). That keeps
 * what is unpredictable (which lanes?) out of the loops that do arithmetic. The kernel is
 * WebAssembly with 128-bit words, twice as fast as the same in JavaScript
 * (`docs/decisions/webassembly.md`); the numbers are the same to the bit on every machine.
 *
 * O(lanes × m) in the worst case for each batch. Sources should be near each other, so that
 * their levels nearly coincide, and neighbours should have near numbers.
 */
export function dependencies(
  search: Search,
  first: number,
  end: number,
  room: BatchRoom,
): Float64Array {
  const { reach, from, to, directed } = search;
  const n = reach.length;
  const { at } = load(search, room);
  const { kernel, memory } = room;
  const sums = new Float64Array(memory.buffer, at.sums, n).fill(0);
  const weights = new Float64Array(memory.buffer, at.weights, n);
  weights.set(reach);
  if (!directed) {
    for (let v = from; v < end; v++) weights[v] = 2 * reach[v]!;
    weights.fill(0, end, to);
  }
  // From the last batch to the first: the middle of the graph comes first in a breadth-first
  // order, and its pairs have the fewest ways to drop.
  for (let stop = end; stop > first; ) {
    const start = Math.max(first, stop - at.lanes);
    weights.set(reach.subarray(start, stop), start);
    kernel.add(start, stop, directed ? n : stop);
    if (!directed) weights.fill(0, start, stop);
    stop = start;
  }
  return sums.slice();
}

function load(search: Search, room: BatchRoom): Loaded {
  if (room.loaded?.search === search) return room.loaded;
  const { offsets, targets, reach, directed } = search;
  const n = reach.length;
  const at = layOut(n, targets.length, directed, LANES);
  const { memory, kernel } = room;
  const missing = at.bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / 65_536));
  new Uint32Array(memory.buffer, at.offsets, n + 1).set(offsets);
  new Uint32Array(memory.buffer, at.targets, targets.length).set(targets);
  new Float64Array(memory.buffer, at.reach, n).set(reach);
  const { offsets: o, targets: t, reach: r, weights: w, sums: s, fixed, paths: p, marks: m } = at;
  kernel.place(n, o, t, r, w, s, fixed, p, m, at.levels, at.entries, at.acts, at.steps);
  room.loaded = { search, at };
  return room.loaded;
}
