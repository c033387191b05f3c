import type { Graph } from "../graph/graph.ts";
import { inDegree, outDegree } from "../position/degree.ts";

/**
 * Modularity of a division into groups: the share of ties (or of weight) inside groups less
 * what their ties would give by chance, times `resolution` (Newman and Girvan 2004, PRE 69,
 * 026113; directed as Leicht and Newman 2008, PRL 100, 118703). `null` without ties. O(n + m).
 *
 * @param membership group of each node, any whole numbers from 0
 */
export function modularity(
  graph: Graph,
  membership: ArrayLike<number>,
  resolution = 1,
): number | null {
  const { n, offsets, targets, weights } = graph;
  if (graph.m === 0) return null;
  let groups = 0;
  for (let v = 0; v < n; v++) groups = Math.max(groups, membership[v]! + 1);
  const leaving = new Float64Array(groups);
  const arriving = new Float64Array(groups);
  const outgoing = outDegree(graph);
  const incoming = inDegree(graph);
  let inside = 0;
  let whole = 0;
  for (let v = 0; v < n; v++) {
    const group = membership[v]!;
    leaving[group]! += outgoing[v]!;
    arriving[group]! += incoming[v]!;
    whole += outgoing[v]!;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      if (membership[targets[k]!] === group) inside += weights === undefined ? 1 : weights[k]!;
  }
  let expected = 0;
  for (let c = 0; c < groups; c++) expected += (leaving[c]! / whole) * (arriving[c]! / whole);
  return inside / whole - resolution * expected;
}
