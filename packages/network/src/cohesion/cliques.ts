import { asUndirected } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { visitCliques } from "./visit-cliques.ts";

export interface Cliques {
  /** Each as its nodes, ascending; the cliques in dictionary order. */
  readonly cliques: readonly Uint32Array[];
  /** Whether these are all; otherwise the search stopped at the limit. */
  readonly complete: boolean;
}

/** So many cliques are looked at when no limit is given. */
const LIMIT = 1_000_000;

/**
 * Maximal cliques: the largest sets of nodes who are all tied to each other, to which nobody
 * can be added. Somebody without ties is one of one. Direction (ties symmetrised by "either")
 * and weights are ignored. There can be up to 3^(n/3), so the search stops at `limit` and says
 * so; which ones it has then found depends on the numbering of the nodes.
 *
 * O(d n 3^(d/3)) for core number d at most (Eppstein, Löffler and Strash 2010, ISAAC, LNCS 6506).
 */
export function maximalCliques(graph: Graph, options: { readonly limit?: number } = {}): Cliques {
  const limit = options.limit ?? LIMIT;
  const cliques: Uint32Array[] = [];
  const complete = visitCliques(asUndirected(graph), (clique) => {
    if (cliques.length >= limit) return false;
    cliques.push(clique.slice().sort());
    return true;
  });
  return { cliques: cliques.sort(byNodes), complete };
}

export interface CliqueCensus {
  /** Maximal cliques found. */
  readonly count: number;
  /** Nodes of the largest found: the clique number, when complete. 0 without nodes. */
  readonly largest: number;
  /** `bySize[k]`: maximal cliques of k nodes. */
  readonly bySize: Float64Array;
  /** Maximal cliques each node is in. */
  readonly perNode: Float64Array;
  /** Whether all were counted; otherwise all numbers are lower bounds. */
  readonly complete: boolean;
}

/** Counts the maximal cliques without keeping them; otherwise as `maximalCliques`. */
export function cliqueCensus(
  graph: Graph,
  options: { readonly limit?: number } = {},
): CliqueCensus {
  const limit = options.limit ?? LIMIT;
  const perNode = new Float64Array(graph.n);
  const sizes = [0];
  let count = 0;
  const complete = visitCliques(asUndirected(graph), (clique) => {
    if (count >= limit) return false;
    count++;
    while (sizes.length <= clique.length) sizes.push(0);
    sizes[clique.length]!++;
    for (const v of clique) perNode[v]!++;
    return true;
  });
  const bySize = Float64Array.from(sizes);
  return { count, largest: bySize.length - 1, bySize, perNode, complete };
}

function byNodes(a: Uint32Array, b: Uint32Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
