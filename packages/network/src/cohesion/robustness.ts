import { asUndirected } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";

export interface RobustnessCurve {
  /** Nodes of the largest part after 0, 1, 2, … removals; one entry more than removals. */
  readonly largest: Uint32Array;
  /** Parts after so many removals. */
  readonly parts: Uint32Array;
  /**
   * The mean share of all nodes that are in the largest part, over the states after each
   * removal (R of Schneider et al. 2011, PNAS 108(10), when all nodes are removed). `null`
   * when nothing is removed.
   */
  readonly robustness: number | null;
}

/**
 * How the largest part shrinks as nodes go one after the other. Read backwards, from the
 * last state to the first, nodes only join, so one union-find serves all states (Newman and
 * Ziff 2001, PRE 64, 016706). Direction and weights are ignored. O(n + m α(n)).
 *
 * @param order nodes in the order in which they go, each at most once; the others stay.
 *   `highestFirst` makes one of any measure, `highestDegreeFirst` one that looks again after
 *   every removal.
 *
 * Throws a RangeError when a number is no node or comes twice.
 */
export function robustnessCurve(graph: Graph, order: ArrayLike<number>): RobustnessCurve {
  const { n, offsets, targets } = asUndirected(graph);
  const present = new Uint8Array(n).fill(1);
  for (let i = 0; i < order.length; i++) {
    const v = order[i]!;
    if (present[v] === undefined) throw new RangeError(`There is no node ${v} among ${n}.`);
    if (present[v] === 0) throw new RangeError(`Node ${v} is removed twice.`);
    present[v] = 0;
  }
  const leader = Uint32Array.from({ length: n }, (_, v) => v);
  const size = new Uint32Array(n).fill(1);
  let parts = 0;
  let most = 0;
  const find = (v: number): number => {
    let at = v;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at]!]!;
      at = leader[at]!;
    }
    return at;
  };
  /** Lets a node in with its ties to those who are there. */
  const join = (v: number): void => {
    present[v] = 1;
    parts++;
    if (most === 0) most = 1;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      if (present[targets[k]!] === 0) continue;
      let a = find(v);
      let b = find(targets[k]!);
      if (a === b) continue;
      if (size[a]! < size[b]!) [a, b] = [b, a];
      leader[b] = a;
      size[a]! += size[b]!;
      if (size[a]! > most) most = size[a]!;
      parts--;
    }
  };
  const removals = order.length;
  const curve = { largest: new Uint32Array(removals + 1), parts: new Uint32Array(removals + 1) };
  const staying = present.slice();
  present.fill(0);
  for (let v = 0; v < n; v++) if (staying[v] === 1) join(v);
  let sum = 0;
  for (let removed = removals; removed >= 0; removed--) {
    curve.largest[removed] = most;
    curve.parts[removed] = parts;
    if (removed === 0) break;
    sum += most / n;
    join(order[removed - 1]!);
  }
  return { ...curve, robustness: removals === 0 ? null : sum / removals };
}

/** Nodes from the highest value to the lowest, equals by number; without a value last. */
export function highestFirst(values: Float64Array): Uint32Array {
  const value = (v: number): number => (Number.isNaN(values[v]!) ? -1 / 0 : values[v]!);
  const order = Uint32Array.from({ length: values.length }, (_, v) => v);
  return order.sort((a, b) => (value(a) === value(b) ? a - b : value(b) - value(a)));
}

/**
 * Nodes in the order of a removal that always takes whoever has most ties left, the lowest
 * number among equals. Direction and weights are ignored. O((n + m) log n).
 */
export function highestDegreeFirst(graph: Graph): Uint32Array {
  const { n, offsets, targets } = asUndirected(graph);
  const ties = new Int32Array(n);
  const GONE = -1;
  /** Nodes that had so many ties at some time; ties only become fewer. */
  const had: number[][] = [];
  const note = (v: number): void => {
    had[ties[v]!] ??= [];
    had[ties[v]!]!.push(v);
  };
  for (let v = 0; v < n; v++) {
    ties[v] = offsets[v + 1]! - offsets[v]!;
    note(v);
  }
  const order = new Uint32Array(n);
  let removed = 0;
  for (let most = had.length - 1; most >= 0; most--) {
    for (const v of (had[most] ?? []).sort((a, b) => a - b)) {
      if (ties[v] !== most) continue;
      order[removed++] = v;
      ties[v] = GONE;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (ties[w] === GONE) continue;
        ties[w]!--;
        note(w);
      }
    }
  }
  return order;
}
