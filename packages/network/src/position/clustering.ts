import { asUndirected } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { eachTriangle, upwardTies } from "../graph/triangles.ts";

/**
 * Local clustering: of the pairs of a node's neighbours, the share that are tied to each
 * other (Watts and Strogatz 1998, Nature 393). Direction and weights are ignored. NaN for
 * nodes with fewer than two neighbours, who have no pair. O(m^1.5).
 */
export function clustering(graph: Graph): Float64Array {
  const flat = asUndirected(graph);
  return triangles(flat).map((count, v) => {
    const pairs = pairsAround(flat, v);
    return pairs === 0 ? Number.NaN : count / pairs;
  });
}

/**
 * Of all paths of two ties, the share whose ends are tied too: three times the triangles over
 * the connected triples (Newman, Watts and Strogatz 2002, PNAS 99). Direction and weights are
 * ignored. `null` when there is no path of two ties. O(m^1.5).
 */
export function transitivity(graph: Graph): number | null {
  const flat = asUndirected(graph);
  let closed = 0;
  for (const count of triangles(flat)) closed += count;
  let pairs = 0;
  for (let v = 0; v < flat.n; v++) pairs += pairsAround(flat, v);
  return pairs === 0 ? null : closed / pairs;
}

function pairsAround(graph: Graph, v: number): number {
  const ties = graph.offsets[v + 1]! - graph.offsets[v]!;
  return (ties * (ties - 1)) / 2;
}

/** Triangles through each node of an undirected graph. O(m^1.5). */
export function triangles(graph: Graph): Float64Array {
  const counts = new Float64Array(graph.n);
  eachTriangle(upwardTies(graph), (a, b, c) => {
    counts[a]!++;
    counts[b]!++;
    counts[c]!++;
  });
  return counts;
}
