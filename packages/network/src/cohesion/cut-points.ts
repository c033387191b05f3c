import { asUndirected } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { depthFirstTree, hangsOnParent } from "./depth-first-tree.ts";

export interface Cuts {
  /** Nodes whose removal splits their component, ascending. */
  readonly cutPoints: Uint32Array;
  /** Ties whose removal splits their component, as pairs with the smaller number first. */
  readonly bridges: readonly (readonly [number, number])[];
}

/**
 * Cut points and bridges by one depth-first search (Hopcroft and Tarjan 1973, CACM 16(6)).
 * Direction and weights are ignored. O(n + m).
 */
export function cuts(graph: Graph): Cuts {
  const tree = depthFirstTree(asUndirected(graph));
  const { order, place, parent, low } = tree;
  /** Pieces that would hang on nothing without the node; the first of a component needs two. */
  const pieces = new Uint32Array(graph.n);
  const bridges: (readonly [number, number])[] = [];
  for (const v of order) {
    const p = parent[v]!;
    if (p < 0 || !hangsOnParent(tree, v)) continue;
    pieces[p]!++;
    if (low[v]! > place[p]!) bridges.push(p < v ? [p, v] : [v, p]);
  }
  const cutPoints: number[] = [];
  for (let v = 0; v < graph.n; v++) if (pieces[v]! > (parent[v]! < 0 ? 1 : 0)) cutPoints.push(v);
  bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { cutPoints: Uint32Array.from(cutPoints), bridges };
}

/** 1 for a cut point, 0 for everybody else. */
export function isCutPoint(graph: Graph, found: Cuts = cuts(graph)): Float64Array {
  const marks = new Float64Array(graph.n);
  for (const v of found.cutPoints) marks[v] = 1;
  return marks;
}
