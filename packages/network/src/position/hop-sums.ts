import type { Progress } from "@kith/model";
import { type Graph, transpose } from "../graph/graph.ts";
import { bitCount } from "./bit-count.ts";
import { breadthFirstOrder, relabelled } from "./breadth-first-order.ts";
import type { DistanceSums } from "./distances.ts";

/** Searches that run together: the bits of four words. */
const LANES = 128;

/**
 * Distances in ties between all nodes, summed per node. 128 breadth-first searches run together
 * along the reversed ties; a node that k of them reach at level d has k targets at distance d,
 * so one count of bits serves all (Then et al. 2014, PVLDB 8(4)). Four words for each node
 * stand side by side in memory, so one look at a tie serves 128 searches. O(n m) worst case.
 */
export function hopSums(graph: Graph, progress: Progress): DistanceSums {
  const { n } = graph;
  const order = breadthFirstOrder(graph);
  const outgoing = relabelled(graph, order);
  const { offsets, targets } = graph.directed ? transpose(n, outgoing) : outgoing;
  const reachable = new Float64Array(n);
  const total = new Float64Array(n);
  const inverse = new Float64Array(n);
  const farthest = new Float64Array(n);
  const atSteps = [0];
  // Per node four words: searches that have not come yet, that come at this level, that go on.
  const open = new Int32Array(4 * n);
  const come = new Int32Array(4 * n);
  const front = new Int32Array(4 * n);
  const waiting = new Uint8Array(n);
  let now = new Uint32Array(n);
  let then = new Uint32Array(n);
  for (let first = 0; first < n; first += LANES) {
    const end = Math.min(first + LANES, n);
    for (let word = 0; word < 4; word++) {
      const lanes = Math.max(0, Math.min(32, end - first - 32 * word));
      const all = lanes === 32 ? -1 : (1 << lanes) - 1;
      for (let v = 0; v < n; v++) open[4 * v + word] = all;
    }
    let size = 0;
    for (let s = first; s < end; s++) {
      const at = 4 * s + ((s - first) >> 5);
      const lane = 1 << ((s - first) & 31);
      front.fill(0, 4 * s, 4 * s + 4);
      front[at] = lane;
      open[at]! &= ~lane;
      now[size++] = s;
    }
    for (let level = 1; size > 0; level++) {
      let found = 0;
      for (let i = 0; i < size; i++) {
        const v = now[i]!;
        const [from, rowEnd] = [4 * v, offsets[v + 1]!];
        const f0 = front[from]!;
        const f1 = front[from + 1]!;
        const f2 = front[from + 2]!;
        const f3 = front[from + 3]!;
        for (let k = offsets[v]!; k < rowEnd; k++) {
          const w = targets[k]!;
          const to = 4 * w;
          const r0 = f0 & open[to]!;
          const r1 = f1 & open[to + 1]!;
          const r2 = f2 & open[to + 2]!;
          const r3 = f3 & open[to + 3]!;
          if ((r0 | r1 | r2 | r3) === 0) continue;
          come[to]! |= r0;
          come[to + 1]! |= r1;
          come[to + 2]! |= r2;
          come[to + 3]! |= r3;
          if (waiting[w] === 1) continue;
          waiting[w] = 1;
          then[found++] = w;
        }
      }
      let pairs = 0;
      for (let i = 0; i < found; i++) {
        const w = then[i]!;
        waiting[w] = 0;
        let count = 0;
        for (let at = 4 * w; at < 4 * w + 4; at++) {
          const lanes = come[at]!;
          front[at] = lanes;
          if (lanes === 0) continue;
          count += bitCount(lanes);
          open[at]! &= ~lanes;
          come[at] = 0;
        }
        const p = order[w]!;
        reachable[p]! += count;
        total[p]! += count * level;
        inverse[p]! += count / level;
        if (level > farthest[p]!) farthest[p] = level;
        pairs += count;
      }
      if (pairs > 0) atSteps[level] = (atSteps[level] ?? 0) + pairs;
      [now, then] = [then, now];
      size = found;
    }
    progress("distances", end, n);
  }
  return { reachable, total, inverse, farthest, atSteps: Float64Array.from(atSteps) };
}
