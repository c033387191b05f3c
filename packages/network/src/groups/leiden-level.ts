import type { Random } from "@kith/model";

/** A graph of one level: nodes are sets of original nodes. Ties inside a node are left out. */
export interface Level {
  readonly n: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Absent where every tie weighs 1. */
  readonly weights?: Float64Array;
  /** Sum of the strengths of the original nodes inside. */
  readonly strength: Float64Array;
}

export interface LeidenSetting {
  readonly random: Random;
  /** resolution / (sum of all strengths): what a pair of strengths costs. */
  readonly price: number;
  /** How freely refinement chooses: θ of the paper, in units of the mean tie. */
  readonly freedom: number;
}

/** The graph whose nodes are the parts. O(n + m). */
export function mergedLevel(level: Level, parts: Uint32Array, count: number): Level {
  const { n, offsets, targets, weights } = level;
  const strength = new Float64Array(count);
  const start = new Uint32Array(count + 1);
  for (let v = 0; v < n; v++) {
    const part = parts[v]!;
    strength[part] = strength[part]! + level.strength[v]!;
    start[part + 1] = start[part + 1]! + 1;
  }
  for (let c = 0; c < count; c++) start[c + 1] = start[c + 1]! + start[c]!;
  const members = new Uint32Array(n);
  const fill = start.slice();
  for (let v = 0; v < n; v++) {
    const at = fill[parts[v]!]!;
    members[at] = v;
    fill[parts[v]!] = at + 1;
  }
  const newOffsets = new Uint32Array(count + 1);
  const newTargets = new Uint32Array(targets.length);
  const newWeights = new Float64Array(targets.length);
  const slot = new Int32Array(count).fill(-1);
  let filled = 0;
  for (let c = 0; c < count; c++) {
    const begin = filled;
    for (let i = start[c]!; i < start[c + 1]!; i++) {
      const v = members[i]!;
      const end = offsets[v + 1]!;
      for (let k = offsets[v]!; k < end; k++) {
        const d = parts[targets[k]!]!;
        if (d === c) continue;
        let at = slot[d]!;
        if (at < begin) {
          at = filled++;
          slot[d] = at;
          newTargets[at] = d;
        }
        newWeights[at] = newWeights[at]! + (weights === undefined ? 1 : weights[k]!);
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

/** Nodes that stay together when the order of a large graph is drawn. */
const RUN = 32;

/**
 * All nodes in an order drawn at random. Of a large graph, runs of neighbouring numbers stay
 * together: their rows lie beside each other in memory, which is most of the time saved.
 */
export function drawnOrder(n: number, random: Random): Uint32Array {
  const run = Math.max(1, Math.min(RUN, n >>> 8));
  const runs = Math.ceil(n / run);
  const starts = Uint32Array.from({ length: runs }, (_, i) => i * run);
  for (let i = runs - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const swap = starts[i]!;
    starts[i] = starts[j]!;
    starts[j] = swap;
  }
  const order = new Uint32Array(n);
  let filled = 0;
  for (let i = 0; i < runs; i++) {
    const end = Math.min(n, starts[i]! + run);
    for (let v = starts[i]!; v < end; v++) order[filled++] = v;
  }
  return order;
}
