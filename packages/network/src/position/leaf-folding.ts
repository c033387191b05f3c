import { components } from "../cohesion/components.ts";
import type { Graph } from "../graph/graph.ts";

export interface FoldedLeaves {
  /** 1 for a node that stays, 0 for one that is folded away or has no tie left. */
  readonly kept: Uint8Array;
  /** Nodes that each kept node stands for: itself and those folded into it, directly or not. */
  readonly reach: Float64Array;
  /** Per node: ordered pairs of others whose every path runs through it, as far as folding tells. */
  readonly pairs: Float64Array;
}

/**
 * Folds a node with a single tie into its only neighbour, and again until no such node is
 * left; whole trees vanish. Interviews make many: whoever is named once, by one person.
 *
 * Folding keeps betweenness exact. All paths to a folded node's bag (itself and what was
 * folded into it) run through its neighbour, so such pairs are counted here; all others count
 * in the rest of the graph, where a node weighs as many as it stands for (Sariyüce, Saule,
 * Kaya and Çatalyürek 2013, "Shattering and compressing networks for betweenness centrality",
 * SDM). For undirected, unweighted graphs. O(n + m).
 */
export function foldLeaves(graph: Graph): FoldedLeaves {
  const { n, offsets, targets } = graph;
  const { membership, sizes } = components(graph);
  const ties = Uint32Array.from({ length: n }, (_, v) => offsets[v + 1]! - offsets[v]!);
  const kept = new Uint8Array(n).fill(1);
  const reach = new Float64Array(n).fill(1);
  const pairs = new Float64Array(n);
  const leaves: number[] = [];
  for (let v = 0; v < n; v++) if (ties[v] === 1) leaves.push(v);
  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at]!;
    // Two nodes tied to each other only: the first has become the other's leaf.
    if (ties[leaf] === 0) continue;
    let k = offsets[leaf]!;
    while (kept[targets[k]!] === 0) k++;
    const neighbour = targets[k]!;
    pairs[neighbour]! += 2 * reach[leaf]! * (reach[neighbour]! - 1);
    reach[neighbour]! += reach[leaf]!;
    kept[leaf] = 0;
    ties[neighbour]!--;
    if (ties[neighbour] === 1) leaves.push(neighbour);
  }
  for (let v = 0; v < n; v++) {
    if (ties[v] === 0) kept[v] = 0;
    // Between the rest of its own bag and everybody outside the bag.
    pairs[v]! += 2 * (reach[v]! - 1) * (sizes[membership[v]!]! - reach[v]!);
  }
  return { kept, reach, pairs };
}
