import type { Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { outDegree } from "../position/degree.ts";

/** A graph of one level: nodes are sets of original nodes. Ties inside a node are left out. */
interface Level {
  readonly n: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** Sum of the strengths of the original nodes inside. */
  readonly strength: Float64Array;
}

interface Setting {
  readonly random: Random;
  /** resolution / (sum of all strengths): what a pair of strengths costs. */
  readonly price: number;
  /** How freely refinement chooses: θ of the paper, in units of the mean tie. */
  readonly freedom: number;
}

const MAX_PASSES = 20;

/** Groups of one start (any numbering), each pass beginning from the last one's result. */
export function leidenLevels(graph: Graph, random: Random, resolution: number): Uint32Array {
  const strength = outDegree(graph);
  const weights = graph.weights ?? new Float64Array(graph.targets.length).fill(1);
  let whole = 0;
  for (const s of strength) whole += s;
  let groups = Uint32Array.from({ length: graph.n }, (_, v) => v);
  if (whole === 0) return groups;
  const setting: Setting = {
    random,
    price: resolution / whole,
    freedom: (0.01 * whole) / graph.targets.length,
  };
  const base: Level = {
    n: graph.n,
    offsets: graph.offsets,
    targets: graph.targets,
    weights,
    strength,
  };
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const found = onePass(base, groups, setting);
    groups = found.groups;
    if (!found.moved) break;
  }
  return groups;
}

/** Move, refine, merge, and again on the merged graph, until nothing merges. */
function onePass(base: Level, initial: Uint32Array, setting: Setting) {
  let level = base;
  let groups = compact(initial).groups;
  /** Node of the present level that each original node is in. */
  let place = Uint32Array.from({ length: base.n }, (_, v) => v);
  let moved = false;
  for (;;) {
    if (moveNodes(level, groups, setting)) moved = true;
    const packed = compact(groups);
    groups = packed.groups;
    if (packed.count === level.n) break;
    let parts = compact(refine(level, groups, packed.count, setting));
    // Nothing could be merged within groups: merge the groups themselves.
    if (parts.count === level.n) parts = packed;
    const merged = merge(level, parts.groups, parts.count);
    const next = new Uint32Array(parts.count);
    for (let v = 0; v < level.n; v++) next[parts.groups[v]!] = groups[v]!;
    place = place.map((v) => parts.groups[v]!);
    groups = next;
    level = merged;
  }
  return { groups: place.map((v) => groups[v]!), moved };
}

/**
 * Moves nodes to the neighbouring group that gains most until no move gains (queue of nodes
 * whose surroundings changed). Writes into `groups`; tells whether anything moved.
 */
function moveNodes(level: Level, groups: Uint32Array, { random, price }: Setting): boolean {
  const { n, offsets, targets, weights, strength } = level;
  const total = new Float64Array(n);
  const members = new Uint32Array(n);
  for (let v = 0; v < n; v++) {
    total[groups[v]!]! += strength[v]!;
    members[groups[v]!]!++;
  }
  const empty: number[] = [];
  for (let c = n - 1; c >= 0; c--) if (members[c] === 0) empty.push(c);
  const queue = shuffled(n, random);
  const waiting = new Uint8Array(n).fill(1);
  const tie = new Float64Array(n);
  const near = new Uint32Array(n);
  let head = 0;
  let size = n;
  let moved = false;
  while (size > 0) {
    const v = queue[head]!;
    head = head + 1 === n ? 0 : head + 1;
    size--;
    waiting[v] = 0;
    const old = groups[v]!;
    let count = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const c = groups[targets[k]!]!;
      if (tie[c] === 0) near[count++] = c;
      tie[c]! += weights[k]!;
    }
    total[old]! -= strength[v]!;
    const cost = price * strength[v]!;
    let best = old;
    let bestGain = tie[old]! - cost * total[old]!;
    for (let i = 0; i < count; i++) {
      const c = near[i]!;
      const gain = tie[c]! - cost * total[c]!;
      if (gain > bestGain + 1e-12) {
        bestGain = gain;
        best = c;
      }
    }
    // Alone is an alternative too, where every group costs more than it gives.
    if (bestGain < -1e-12 && members[old]! > 1) best = empty.pop()!;
    for (let i = 0; i < count; i++) tie[near[i]!] = 0;
    total[best]! += strength[v]!;
    if (best === old) continue;
    moved = true;
    members[old]!--;
    if (members[old] === 0) empty.push(old);
    members[best]!++;
    groups[v] = best;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (waiting[w] === 1 || groups[w] === best) continue;
      waiting[w] = 1;
      queue[(head + size) % n] = w;
      size++;
    }
  }
  return moved;
}

/**
 * Splits groups into well-connected parts: starting from single nodes, each still single and
 * well-connected node joins a part of its own group that gains, chosen at random in favour of
 * the larger gain.
 */
function refine(level: Level, groups: Uint32Array, count: number, setting: Setting): Uint32Array {
  const { n, offsets, targets, weights, strength } = level;
  const { random, price, freedom } = setting;
  const whole = new Float64Array(count);
  for (let v = 0; v < n; v++) whole[groups[v]!]! += strength[v]!;
  const parts = Uint32Array.from({ length: n }, (_, v) => v);
  const total = strength.slice();
  const single = new Uint8Array(n).fill(1);
  /** Ties from each part to the rest of its group. */
  const outside = new Float64Array(n);
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      if (groups[targets[k]!] === groups[v]) outside[v]! += weights[k]!;
  const tie = new Float64Array(n);
  const near = new Uint32Array(n);
  const chance = new Float64Array(n);
  for (const v of shuffled(n, random)) {
    if (single[v] === 0) continue;
    const group = whole[groups[v]!]!;
    const cost = price * strength[v]!;
    if (outside[v]! < cost * (group - strength[v]!)) continue;
    let found = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (groups[w] !== groups[v]) continue;
      const part = parts[w]!;
      if (tie[part] === 0) near[found++] = part;
      tie[part]! += weights[k]!;
    }
    let top = 0;
    for (let i = 0; i < found; i++) {
      const part = near[i]!;
      const wellTied = outside[part]! >= price * total[part]! * (group - total[part]!);
      chance[i] = wellTied ? tie[part]! - cost * total[part]! : -1;
      if (chance[i]! > top) top = chance[i]!;
    }
    let sum = 0;
    for (let i = 0; i < found; i++) {
      // Not gaining is not joining; `sum` becomes the running total to draw from.
      if (chance[i]! >= 0) sum += Math.exp((chance[i]! - top) / freedom);
      chance[i] = sum;
    }
    if (sum > 0) {
      const drawn = random.next() * sum;
      let i = 0;
      while (i < found - 1 && chance[i]! <= drawn) i++;
      const part = near[i]!;
      outside[part]! += outside[v]! - 2 * tie[part]!;
      total[part]! += strength[v]!;
      parts[v] = part;
      single[v] = 0;
      single[part] = 0;
    }
    for (let i = 0; i < found; i++) tie[near[i]!] = 0;
  }
  return parts;
}

/** The graph whose nodes are the parts. */
function merge(level: Level, parts: Uint32Array, count: number): Level {
  const { n, offsets, targets, weights } = level;
  const strength = new Float64Array(count);
  const start = new Uint32Array(count + 1);
  for (let v = 0; v < n; v++) {
    strength[parts[v]!]! += level.strength[v]!;
    start[parts[v]! + 1]!++;
  }
  for (let c = 0; c < count; c++) start[c + 1]! += start[c]!;
  const sorted = new Uint32Array(n);
  const fill = start.slice();
  for (let v = 0; v < n; v++) sorted[fill[parts[v]!]!++] = v;
  const newOffsets = new Uint32Array(count + 1);
  const newTargets = new Uint32Array(targets.length);
  const newWeights = new Float64Array(targets.length);
  const slot = new Int32Array(count).fill(-1);
  let filled = 0;
  for (let c = 0; c < count; c++) {
    const begin = filled;
    for (let i = start[c]!; i < start[c + 1]!; i++) {
      const v = sorted[i]!;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const d = parts[targets[k]!]!;
        if (d === c) continue;
        if (slot[d]! < begin) {
          slot[d] = filled;
          newTargets[filled++] = d;
        }
        newWeights[slot[d]!]! += weights[k]!;
      }
    }
    newOffsets[c + 1] = filled;
  }
  return {
    n: count,
    offsets: newOffsets,
    targets: newTargets.slice(0, filled),
    weights: newWeights.slice(0, filled),
    strength,
  };
}

/** Renumbers groups from 0 without gaps, in the order of their first nodes. */
function compact(groups: Uint32Array): { groups: Uint32Array<ArrayBuffer>; count: number } {
  const UNSEEN = 0xffffffff;
  const number = new Uint32Array(groups.length).fill(UNSEEN);
  let count = 0;
  const renumbered = new Uint32Array(groups.length);
  for (let v = 0; v < groups.length; v++) {
    const group = groups[v]!;
    if (number[group] === UNSEEN) number[group] = count++;
    renumbered[v] = number[group]!;
  }
  return { groups: renumbered, count };
}

function shuffled(n: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const swap = order[i]!;
    order[i] = order[j]!;
    order[j] = swap;
  }
  return order;
}
