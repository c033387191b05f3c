import { depthFirstTree, hangsOnParent } from "../cohesion/depth-first-tree.ts";
import type { Graph } from "../graph/graph.ts";
import { type Mode, modeSizes } from "./modes.ts";

/**
 * For each node, how many pairs of *other* nodes of mode 0 (people) reach each other now and
 * would not without it. 0 for a node that is no cut point. `singleRemovals` counts the like
 * over nodes of all kinds. O(n + m).
 */
export function pairsParted(graph: Graph, mode: Mode): Float64Array {
  modeSizes(graph, mode);
  const { n } = graph;
  const tree = depthFirstTree(graph);
  const { order, parent } = tree;
  const self = (v: number): number => 1 - mode[v]!;
  /** People below each node, itself included. */
  const below = Float64Array.from({ length: n }, (_, v) => self(v));
  /** People in pieces that hang on the node alone, and the sum of the squares of each. */
  const hanging = new Float64Array(n);
  const squares = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    const v = order[i]!;
    const p = parent[v]!;
    if (p < 0) continue;
    below[p]! += below[v]!;
    if (!hangsOnParent(tree, v)) continue;
    hanging[p]! += below[v]!;
    squares[p]! += below[v]! ** 2;
  }
  const root = new Uint32Array(n);
  for (const v of order) root[v] = parent[v]! < 0 ? v : root[parent[v]!]!;
  return Float64Array.from({ length: n }, (_, v) => {
    const others = below[root[v]!]! - self(v);
    const rest = others - hanging[v]!;
    return (others ** 2 - squares[v]! - rest ** 2) / 2;
  });
}
