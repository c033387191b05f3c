import type { Graph } from "../graph/graph.ts";
import type { Components } from "./components.ts";
import { numberParts } from "./number-parts.ts";

/**
 * Strong components: the largest sets of nodes who can all reach each other along the
 * direction of ties (Tarjan 1972, SIAM J. Comput. 1(2); without recursion). A node on no
 * circle of ties is a component of one. Of an undirected graph, its components. Weights are
 * ignored. O(n + m).
 */
export function strongComponents({
  n,
  offsets,
  targets,
}: Pick<Graph, "n" | "offsets" | "targets">): Components {
  const UNSEEN = 0xffffffff;
  const place = new Uint32Array(n).fill(UNSEEN);
  const low = new Uint32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const next = offsets.slice(0, n);
  /** Nodes entered whose component is not closed yet. */
  const open = new Uint32Array(n);
  const isOpen = new Uint8Array(n);
  const label = new Uint32Array(n);
  let entered = 0;
  let top = 0;
  const enter = (v: number): void => {
    place[v] = low[v] = entered++;
    open[top++] = v;
    isOpen[v] = 1;
  };
  for (let root = 0; root < n; root++) {
    if (place[root] !== UNSEEN) continue;
    enter(root);
    for (let v = root; v >= 0; ) {
      if (next[v]! < offsets[v + 1]!) {
        const w = targets[next[v]!++]!;
        if (place[w] === UNSEEN) {
          parent[w] = v;
          enter(w);
          v = w;
        } else if (isOpen[w] === 1 && place[w]! < low[v]!) {
          low[v] = place[w]!;
        }
        continue;
      }
      if (low[v] === place[v]) {
        for (let w = -1; w !== v; ) {
          w = open[--top]!;
          isOpen[w] = 0;
          label[w] = v;
        }
      }
      const p = parent[v]!;
      if (p >= 0 && low[v]! < low[p]!) low[p] = low[v]!;
      v = p;
    }
  }
  return numberParts(label);
}
