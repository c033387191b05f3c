import type { Graph } from "../graph/graph.ts";
import type { Mode } from "./modes.ts";

/**
 * For each node, how many pairs of *other* nodes of mode 0 are in one component now and would
 * not be without it. 0 for a node that is no cut point. One depth-first search, in which a
 * branch that reaches no further back than the node falls off with it (Hopcroft and Tarjan
 * 1973, CACM 16(6)). O(n + m).
 */
export function pairsParted(graph: Graph, mode: Mode): Float64Array {
  const { n, offsets, targets } = graph;
  const entered = new Uint32Array(n);
  const low = new Uint32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const root = new Uint32Array(n);
  const next = offsets.slice(0, n);
  const stack = new Uint32Array(n);
  /** People in the branch below and with the node. */
  const below = new Float64Array(n);
  /** People in branches that fall off without the node, and the sum of their squares. */
  const fallen = new Float64Array(n);
  const squares = new Float64Array(n);
  let clock = 0;
  for (let start = 0; start < n; start++) {
    if (entered[start] !== 0) continue;
    let top = 0;
    enter(start, start);
    while (top >= 0) {
      const v = stack[top]!;
      if (next[v]! < offsets[v + 1]!) {
        const w = targets[next[v]!++]!;
        if (entered[w] === 0) {
          parent[w] = v;
          top++;
          enter(w, start);
        } else if (w !== parent[v] && entered[w]! < low[v]!) {
          low[v] = entered[w]!;
        }
        continue;
      }
      top--;
      if (v !== start) leave(v, parent[v]!);
    }
    function enter(v: number, from: number): void {
      stack[top] = v;
      root[v] = from;
      entered[v] = low[v] = ++clock;
      below[v] = 1 - mode[v]!;
    }
  }
  return Float64Array.from({ length: n }, (_, v) => {
    const others = below[root[v]!]! - (1 - mode[v]!);
    const rest = others - fallen[v]!;
    return (others ** 2 - squares[v]! - rest ** 2) / 2;
  });

  function leave(v: number, up: number): void {
    below[up]! += below[v]!;
    if (low[v]! < low[up]!) low[up] = low[v]!;
    if (low[v]! < entered[up]!) return;
    fallen[up]! += below[v]!;
    squares[up]! += below[v]! ** 2;
  }
}
