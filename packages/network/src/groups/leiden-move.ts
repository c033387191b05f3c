import { drawnOrder, type LeidenSetting, type Level } from "./leiden-level.ts";

/** Gains smaller than this are rounding. */
const NOTHING = 1e-12;

/**
 * Moves nodes to the neighbouring group that gains most until no move gains (queue of nodes
 * whose surroundings changed). Writes into `groups`; tells whether anything moved.
 */
export function moveNodes(
  level: Level,
  groups: Uint32Array,
  { random, price }: LeidenSetting,
): boolean {
  const { n, offsets, targets, weights, strength } = level;
  /** By group, side by side: ties of the node at hand to it, and the sum of its strengths. */
  const tieAndTotal = new Float64Array(2 * n);
  const members = new Uint32Array(n);
  for (let v = 0; v < n; v++) {
    const c = groups[v]!;
    tieAndTotal[2 * c + 1] = tieAndTotal[2 * c + 1]! + strength[v]!;
    members[c] = members[c]! + 1;
  }
  const empty = new Uint32Array(n);
  let empties = 0;
  for (let c = n - 1; c >= 0; c--) if (members[c] === 0) empty[empties++] = c;
  const queue = drawnOrder(n, random);
  const waiting = new Uint8Array(n).fill(1);
  const near = new Uint32Array(n);
  let head = 0;
  let tail = 0;
  let size = n;
  let moved = false;
  while (size > 0) {
    const v = queue[head]!;
    head = head + 1 === n ? 0 : head + 1;
    size--;
    waiting[v] = 0;
    const begin = offsets[v]!;
    const end = offsets[v + 1]!;
    let count = 0;
    for (let k = begin; k < end; k++) {
      const c = groups[targets[k]!]!;
      const tie = tieAndTotal[2 * c]!;
      if (tie === 0) near[count++] = c;
      tieAndTotal[2 * c] = tie + (weights === undefined ? 1 : weights[k]!);
    }
    const old = groups[v]!;
    const mine = strength[v]!;
    const cost = price * mine;
    const rest = tieAndTotal[2 * old + 1]! - mine;
    tieAndTotal[2 * old + 1] = rest;
    let best = old;
    let bestGain = tieAndTotal[2 * old]! - cost * rest;
    for (let i = 0; i < count; i++) {
      const c = near[i]!;
      const gain = tieAndTotal[2 * c]! - cost * tieAndTotal[2 * c + 1]!;
      tieAndTotal[2 * c] = 0;
      if (gain > bestGain + NOTHING) {
        bestGain = gain;
        best = c;
      }
    }
    // Alone is an alternative too, where every group costs more than it gives.
    if (bestGain < -NOTHING && members[old]! > 1) best = empty[--empties]!;
    tieAndTotal[2 * best + 1] = tieAndTotal[2 * best + 1]! + mine;
    if (best === old) continue;
    moved = true;
    groups[v] = best;
    members[best] = members[best]! + 1;
    members[old] = members[old]! - 1;
    if (members[old] === 0) empty[empties++] = old;
    for (let k = begin; k < end; k++) {
      const w = targets[k]!;
      if (waiting[w] === 1 || groups[w] === best) continue;
      waiting[w] = 1;
      queue[tail] = w;
      tail = tail + 1 === n ? 0 : tail + 1;
      size++;
    }
  }
  return moved;
}
