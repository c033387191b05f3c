import { asUndirected } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";

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

/**
 * Triangles through each node of an undirected graph. Each triangle is found once, from its
 * node of lowest degree (ties by number), so hubs are not searched: O(m^1.5), Chiba and
 * Nishizeki 1985, SIAM J. Comput. 14(1).
 */
export function triangles(graph: Graph): Float64Array {
  const { n, offsets, targets } = graph;
  const counts = new Float64Array(n);
  const mark = new Int32Array(n).fill(-1);
  const above = (v: number, w: number): boolean => {
    const dv = offsets[v + 1]! - offsets[v]!;
    const dw = offsets[w + 1]! - offsets[w]!;
    return dw > dv || (dw === dv && w > v);
  };
  const upOffsets = new Uint32Array(n + 1);
  const up = new Uint32Array(targets.length / 2);
  let filled = 0;
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      if (above(v, targets[k]!)) up[filled++] = targets[k]!;
    upOffsets[v + 1] = filled;
  }
  for (let v = 0; v < n; v++) {
    const end = upOffsets[v + 1]!;
    for (let k = upOffsets[v]!; k < end; k++) mark[up[k]!] = v;
    for (let k = upOffsets[v]!; k < end; k++) {
      const w = up[k]!;
      for (let j = upOffsets[w]!; j < upOffsets[w + 1]!; j++) {
        const x = up[j]!;
        if (mark[x] !== v) continue;
        counts[v]!++;
        counts[w]!++;
        counts[x]!++;
      }
    }
  }
  return counts;
}
