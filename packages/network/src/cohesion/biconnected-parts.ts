import { asUndirected } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { depthFirstTree, hangsOnParent } from "./depth-first-tree.ts";

/**
 * The largest parts that stay together whoever of them leaves, each as its nodes, ascending,
 * the parts in the order of their lowest nodes. Parts meet in cut points; a bridge is a part of
 * two. A node without ties is in none. (Blocks: Hopcroft and Tarjan 1973, CACM 16(6).)
 * Direction and weights are ignored. O(n + m), and sorting the parts.
 */
export function biconnectedParts(graph: Graph): Uint32Array[] {
  const tree = depthFirstTree(asUndirected(graph));
  const { order, parent } = tree;
  /** The part that holds the tie of each node with its parent. */
  const partOf = new Uint32Array(graph.n);
  const parts: number[][] = [];
  for (const v of order) {
    const p = parent[v]!;
    if (p < 0) continue;
    if (hangsOnParent(tree, v)) {
      partOf[v] = parts.length;
      parts.push([p, v]);
    } else {
      partOf[v] = partOf[p]!;
      parts[partOf[p]!]!.push(v);
    }
  }
  return parts
    .map((nodes) => Uint32Array.from(nodes).sort())
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
}
