import type { Graph } from "../graph/graph.ts";

/**
 * Core number: the largest k such that the node is in a part of the graph where everybody has
 * at least k ties (Seidman 1983, Social Networks 5(3); bucket algorithm of Batagelj and
 * Zaversnik 2003, arXiv cs/0310049). Ties of a directed graph count in both directions, so two
 * people who name each other have two (as igraph's mode "all"). Weights are ignored. O(n + m).
 */
export function core(graph: Graph): Float64Array {
  return peel(graph).core;
}

/**
 * Nodes in the order in which the one with fewest ties left is taken away again and again:
 * everybody has at most as many neighbours after them as the highest core number
 * (Matula and Beck 1983, J. ACM 30(3)). O(n + m).
 */
export function degeneracyOrder(graph: Graph): Uint32Array {
  return peel(graph).order;
}

function peel(graph: Graph): { readonly core: Float64Array; readonly order: Uint32Array } {
  const { n, directed, offsets, targets, inOffsets, inTargets } = graph;
  const ties = new Uint32Array(n);
  let most = 0;
  for (let v = 0; v < n; v++) {
    ties[v] = offsets[v + 1]! - offsets[v]!;
    if (directed) ties[v]! += inOffsets[v + 1]! - inOffsets[v]!;
    if (ties[v]! > most) most = ties[v]!;
  }
  // Nodes sorted by remaining ties; `start[d]` is where those with d of them begin.
  const start = new Uint32Array(most + 2);
  for (let v = 0; v < n; v++) start[ties[v]! + 1]!++;
  for (let d = 0; d <= most; d++) start[d + 1]! += start[d]!;
  const sorted = new Uint32Array(n);
  const position = new Uint32Array(n);
  const fill = start.slice();
  for (let v = 0; v < n; v++) {
    position[v] = fill[ties[v]!]!++;
    sorted[position[v]!] = v;
  }
  const lower = (w: number, floor: number): void => {
    const d = ties[w]!;
    if (d <= floor) return;
    const first = start[d]!;
    const other = sorted[first]!;
    const at = position[w]!;
    sorted[first] = w;
    position[w] = first;
    sorted[at] = other;
    position[other] = at;
    start[d]!++;
    ties[w] = d - 1;
  };
  for (let i = 0; i < n; i++) {
    const v = sorted[i]!;
    const floor = ties[v]!;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) lower(targets[k]!, floor);
    if (!directed) continue;
    for (let k = inOffsets[v]!; k < inOffsets[v + 1]!; k++) lower(inTargets[k]!, floor);
  }
  return { core: Float64Array.from(ties), order: sorted };
}
