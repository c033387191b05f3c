import { asUndirected } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";

export interface Cuts {
  /** Nodes whose removal splits their component, ascending. */
  readonly cutPoints: Uint32Array;
  /** Ties whose removal splits their component, as pairs with the smaller number first. */
  readonly bridges: readonly (readonly [number, number])[];
}

/**
 * Cut points and bridges by one depth-first search without recursion (Hopcroft and Tarjan
 * 1973, CACM 16(6)). Direction and weights are ignored. O(n + m).
 */
export function cuts(graph: Graph): Cuts {
  const { n, offsets, targets } = asUndirected(graph);
  const entered = new Uint32Array(n);
  const low = new Uint32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const next = offsets.slice(0, n);
  const isCut = new Uint8Array(n);
  const bridges: (readonly [number, number])[] = [];
  const stack = new Uint32Array(n);
  let clock = 0;
  for (let root = 0; root < n; root++) {
    if (entered[root] !== 0) continue;
    let top = 0;
    let branches = 0;
    stack[0] = root;
    entered[root] = low[root] = ++clock;
    while (top >= 0) {
      const v = stack[top]!;
      if (next[v]! < offsets[v + 1]!) {
        const w = targets[next[v]!++]!;
        if (entered[w] === 0) {
          parent[w] = v;
          entered[w] = low[w] = ++clock;
          stack[++top] = w;
        } else if (w !== parent[v] && entered[w]! < low[v]!) {
          low[v] = entered[w]!;
        }
        continue;
      }
      top--;
      const p = parent[v]!;
      if (p < 0) continue;
      if (low[v]! < low[p]!) low[p] = low[v]!;
      if (low[v]! > entered[p]!) bridges.push(p < v ? [p, v] : [v, p]);
      if (p === root) branches++;
      else if (low[v]! >= entered[p]!) isCut[p] = 1;
    }
    if (branches > 1) isCut[root] = 1;
  }
  const cutPoints: number[] = [];
  for (let v = 0; v < n; v++) if (isCut[v] === 1) cutPoints.push(v);
  bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { cutPoints: Uint32Array.from(cutPoints), bridges };
}
