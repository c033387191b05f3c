import type { Graph } from "../graph/graph.ts";

/** What one depth-first search of an undirected graph leaves behind. */
export interface DepthFirstTree {
  /** Nodes in the order they were entered: every node after its parent. */
  readonly order: Uint32Array;
  /** Place of each node in `order`. */
  readonly place: Uint32Array;
  /** The node each was entered from; −1 for the first of each component. */
  readonly parent: Int32Array;
  /** The earliest place that the nodes below (and the node itself) are tied to. */
  readonly low: Uint32Array;
}

/**
 * A depth-first search without recursion that starts each component at its first node
 * (Tarjan 1972, SIAM J. Comput. 1(2)). Cut points, bridges and blocks can all be read from
 * its result. The graph must be undirected. O(n + m).
 */
export function depthFirstTree(graph: Graph): DepthFirstTree {
  const { n, offsets, targets } = graph;
  const UNSEEN = 0xffffffff;
  const order = new Uint32Array(n);
  const place = new Uint32Array(n).fill(UNSEEN);
  const low = new Uint32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const next = offsets.slice(0, n);
  let entered = 0;
  for (let root = 0; root < n; root++) {
    if (place[root] !== UNSEEN) continue;
    order[entered] = root;
    place[root] = low[root] = entered++;
    for (let v = root; v >= 0; ) {
      if (next[v]! === offsets[v + 1]!) {
        const p = parent[v]!;
        if (p >= 0 && low[v]! < low[p]!) low[p] = low[v]!;
        v = p;
        continue;
      }
      const w = targets[next[v]!++]!;
      if (place[w] === UNSEEN) {
        order[entered] = w;
        place[w] = low[w] = entered++;
        parent[w] = v;
        v = w;
      } else if (w !== parent[v] && place[w]! < low[v]!) {
        low[v] = place[w]!;
      }
    }
  }
  return { order, place, parent, low };
}

/**
 * Whether what lies below `v` hangs on its parent alone, so that without the parent it is
 * apart from the rest. Always so below the first node of a component.
 */
export function hangsOnParent(tree: DepthFirstTree, v: number): boolean {
  const p = tree.parent[v]!;
  return p >= 0 && tree.low[v]! >= tree.place[p]!;
}
