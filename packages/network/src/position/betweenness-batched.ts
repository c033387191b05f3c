import type { Progress } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { breadthFirstOrder, relabelled } from "./breadth-first-order.ts";

/** Sources searched at once: the bits of one word. */
const LANES = 32;

/**
 * Dependencies (Brandes 2001) summed over the sources at positions `from` to `to` − 1 of a
 * breadth-first order, in ordered pairs; unweighted. Adding the ranges of a partition of
 * 0 … n gives the whole, so workers can share the sources; the order of adding must then be
 * fixed, because it decides the last bits.
 *
 * 32 breadth-first searches run together (Then et al. 2014, PVLDB 8(4)). A node's word says
 * which of them reach it at the present level, so one look at an arc serves all 32, and only
 * arcs on shortest paths cost arithmetic. Nodes are renumbered breadth-first, which makes
 * the 32 sources neighbours (their levels nearly coincide) and keeps rows near each other.
 *
 * O((to − from) m) time in the worst case; n × 32 numbers of working memory.
 */
export function batchedBetweenness(
  graph: Graph,
  from: number,
  to: number,
  progress: Progress,
): Float64Array {
  const order = breadthFirstOrder(graph);
  const rows = relabelled(graph, order);
  const room = makeRoom(graph.n);
  for (let first = from; first < to; first += LANES) {
    addBatch(rows.offsets, rows.targets, room, first, Math.min(first + LANES, to));
    progress("betweenness", Math.min(first + LANES, to) - from, to - from);
  }
  const sums = new Float64Array(graph.n);
  for (let i = 0; i < graph.n; i++) sums[order[i]!] = room.sums[i]!;
  return sums;
}

interface Room {
  readonly n: number;
  readonly sums: Float64Array;
  /** Per node and lane: number of shortest paths, later (1 + dependency) / that number. */
  readonly paths: Float64Array;
  /** Lanes that have reached the node at an earlier level. */
  readonly seen: Uint32Array;
  /** Lanes that reach the node at the level at hand. */
  readonly now: Uint32Array;
  readonly gathered: Float64Array;
  /** Every (node, lanes) by level: level `l` is `starts[l] … starts[l + 1] - 1`. */
  nodes: Uint32Array;
  lanes: Uint32Array;
  readonly starts: number[];
}

function makeRoom(n: number): Room {
  return {
    n,
    sums: new Float64Array(n),
    paths: new Float64Array(n * LANES),
    seen: new Uint32Array(n),
    now: new Uint32Array(n),
    gathered: new Float64Array(LANES),
    nodes: new Uint32Array(4 * n + LANES),
    lanes: new Uint32Array(4 * n + LANES),
    starts: [],
  };
}

/** One batch: count paths level by level outwards, then gather dependencies inwards. */
function addBatch(
  offsets: Uint32Array,
  targets: Uint32Array,
  room: Room,
  first: number,
  end: number,
): void {
  const { seen, now, paths, starts } = room;
  seen.fill(0);
  starts.length = 0;
  starts.push(0);
  for (let s = first; s < end; s++) {
    const lane = s - first;
    room.nodes[lane] = s;
    room.lanes[lane] = 1 << lane;
    seen[s] = 1 << lane;
    paths[s * LANES + lane] = 1;
  }
  starts.push(end - first);
  for (let level = 0; starts[level]! < starts[level + 1]!; level++)
    starts.push(advance(offsets, targets, room, level));
  // The last level is empty, the one before it has no dependants, level 0 is the sources.
  now.fill(0);
  for (let level = starts.length - 3; level >= 1; level--) gather(offsets, targets, room, level);
}

/** Counts paths from one level to the next; returns where the next level ends. */
function advance(offsets: Uint32Array, targets: Uint32Array, room: Room, level: number): number {
  const { n, seen, now, paths, starts } = room;
  const begin = starts[level]!;
  const end = starts[level + 1]!;
  if (end + n > room.nodes.length) grow(room, end + n);
  const { nodes, lanes } = room;
  let tail = end;
  for (let i = begin; i < end; i++) {
    const v = nodes[i]!;
    const front = lanes[i]! | 0;
    const base = v << 5;
    const rowEnd = offsets[v + 1]!;
    for (let k = offsets[v]!; k < rowEnd; k++) {
      const w = targets[k]!;
      const reached = front & ~seen[w]!;
      if (reached === 0) continue;
      const had = now[w]! | 0;
      if (had === 0) nodes[tail++] = w;
      now[w] = had | reached;
      const to = w << 5;
      let fresh = reached & ~had;
      while (fresh !== 0) {
        const lane = 31 - Math.clz32(fresh & -fresh);
        paths[to + lane] = paths[base + lane]!;
        fresh &= fresh - 1;
      }
      let again = reached & had;
      while (again !== 0) {
        const lane = 31 - Math.clz32(again & -again);
        paths[to + lane] = paths[to + lane]! + paths[base + lane]!;
        again &= again - 1;
      }
    }
  }
  for (let i = end; i < tail; i++) {
    const w = nodes[i]!;
    const reached = now[w]!;
    lanes[i] = reached;
    seen[w] = seen[w]! | reached;
    now[w] = 0;
  }
  return tail;
}

/**
 * Gathers the dependencies of one level from the next. A path count is replaced by
 * (1 + dependency) / count as soon as it is no longer needed, so one table serves both ways.
 */
function gather(offsets: Uint32Array, targets: Uint32Array, room: Room, level: number): void {
  const { now, paths, starts, nodes, lanes, sums, gathered } = room;
  const begin = starts[level]!;
  const end = starts[level + 1]!;
  const nextEnd = starts[level + 2]!;
  for (let i = end; i < nextEnd; i++) now[nodes[i]!] = lanes[i]!;
  for (let i = begin; i < end; i++) {
    const v = nodes[i]!;
    const mine = lanes[i]! | 0;
    const rowEnd = offsets[v + 1]!;
    let touched = 0;
    for (let k = offsets[v]!; k < rowEnd; k++) {
      const w = targets[k]!;
      let shared = mine & now[w]!;
      if (shared === 0) continue;
      touched |= shared;
      const from = w << 5;
      while (shared !== 0) {
        const lane = 31 - Math.clz32(shared & -shared);
        gathered[lane] = gathered[lane]! + paths[from + lane]!;
        shared &= shared - 1;
      }
    }
    const base = v << 5;
    let sum = 0;
    let rest = mine;
    while (rest !== 0) {
      const lane = 31 - Math.clz32(rest & -rest);
      const count = paths[base + lane]!;
      if ((touched >>> lane) & 1) {
        const dependency = count * gathered[lane]!;
        gathered[lane] = 0;
        sum += dependency;
        paths[base + lane] = (1 + dependency) / count;
      } else {
        paths[base + lane] = 1 / count;
      }
      rest &= rest - 1;
    }
    sums[v] = sums[v]! + sum;
  }
  for (let i = end; i < nextEnd; i++) now[nodes[i]!] = 0;
}

function grow(room: Room, needed: number): void {
  const size = Math.max(needed, room.nodes.length * 2);
  const nodes = new Uint32Array(size);
  nodes.set(room.nodes);
  room.nodes = nodes;
  const lanes = new Uint32Array(size);
  lanes.set(room.lanes);
  room.lanes = lanes;
}
