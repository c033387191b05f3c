import type { SpreadSamples } from "./spread-samples.ts";

/** Working memory of `runBatch`, for any number of runs over one graph. */
export interface SpreadRoom {
  /** After a run: the samples of the batch in which each node was reached. */
  readonly reached: Uint32Array;
  /** After a run: the nodes reached in any sample, by step. */
  readonly nodes: Uint32Array;
  readonly fresh: Uint32Array;
  readonly coming: Uint32Array;
  now: Uint32Array;
  next: Uint32Array;
  /** Live contacts so far by node and sample; for complex contagion only. */
  readonly contacts?: Uint32Array;
  size: number;
}

export function spreadRoom({ graph: { n }, needed }: SpreadSamples): SpreadRoom {
  const row = (): Uint32Array => new Uint32Array(n);
  return {
    reached: row(),
    nodes: row(),
    fresh: row(),
    coming: row(),
    now: row(),
    next: row(),
    ...(needed === undefined ? {} : { contacts: new Uint32Array(n * 32) }),
    size: 0,
  };
}

/**
 * Lets it spread from `seeds` in the 32 samples of batch `b` together, step by step. What
 * `already` holds (samples per node) counts as reached before and is not passed on again: for
 * models where one contact is enough, what it leads to has been reached too.
 *
 * `onStep` is told, for each step from 0, which nodes were newly reached and in which samples
 * (`fresh`). Leaves the result in `room`; `clearRoom` makes it ready for the next run.
 * O(ties of nodes reached in any of the samples), times 32 for complex contagion at worst.
 */
export function runBatch(
  samples: SpreadSamples,
  b: number,
  lanes: number,
  seeds: ArrayLike<number>,
  room: SpreadRoom,
  already?: Uint32Array,
  onStep?: (step: number, nodes: Uint32Array, fresh: Uint32Array) => void,
): void {
  const { offsets, targets } = samples.graph;
  const { live, needed } = samples;
  const { reached, nodes, fresh, coming, contacts } = room;
  const base = b * targets.length;
  let size = 0;
  for (let i = 0; i < seeds.length; i++) {
    const v = seeds[i]!;
    const start = already === undefined ? lanes : lanes & ~already[v]!;
    if (start === 0 || fresh[v] !== 0) continue;
    fresh[v] = start;
    room.now[size++] = v;
  }
  for (let step = 0; size > 0; step++) {
    for (let i = 0; i < size; i++) {
      const v = room.now[i]!;
      if (reached[v] === 0) nodes[room.size++] = v;
      reached[v] = reached[v]! | fresh[v]!;
    }
    onStep?.(step, room.now.subarray(0, size), fresh);
    let found = 0;
    for (let i = 0; i < size; i++) {
      const v = room.now[i]!;
      const mine = fresh[v]!;
      fresh[v] = 0;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        let passed = mine & live[base + k]! & ~reached[w]!;
        if (already !== undefined) passed &= ~already[w]!;
        if (passed !== 0 && contacts !== undefined)
          passed = enough(contacts, w, passed, needed![w]!);
        if (passed === 0) continue;
        if (coming[w] === 0) room.next[found++] = w;
        coming[w] = coming[w]! | passed;
      }
    }
    for (let i = 0; i < found; i++) {
      const w = room.next[i]!;
      fresh[w] = coming[w]!;
      coming[w] = 0;
    }
    [room.now, room.next] = [room.next, room.now];
    size = found;
  }
}

/** Counts one more contact in each of the samples; returns those in which it is enough now. */
function enough(contacts: Uint32Array, w: number, passed: number, needed: number): number {
  let met = 0;
  for (let rest = passed; rest !== 0; rest &= rest - 1) {
    const lane = 31 - Math.clz32(rest & -rest);
    contacts[w * 32 + lane]!++;
    if (contacts[w * 32 + lane]! >= needed) met |= 1 << lane;
  }
  return met;
}

export function clearRoom(room: SpreadRoom): void {
  for (let i = 0; i < room.size; i++) room.reached[room.nodes[i]!] = 0;
  room.contacts?.fill(0);
  room.size = 0;
}
