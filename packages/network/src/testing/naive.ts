import type { Graph } from "../graph/graph.ts";

/** Definitions written out, for tests of what computes them fast. */

/** Weight of the tie from row to column; 0 where there is none. */
export function matrix(graph: Graph): number[][] {
  const rows = Array.from({ length: graph.n }, () => new Array<number>(graph.n).fill(0));
  for (let v = 0; v < graph.n; v++)
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++)
      rows[v]![graph.targets[k]!] = graph.weights?.[k] ?? 1;
  return rows;
}

/** Lengths of shortest paths by Floyd and Warshall. */
export function distances(graph: Graph): number[][] {
  const d = matrix(graph).map((row, i) =>
    row.map((length, j) => (i === j ? 0 : length === 0 ? Number.POSITIVE_INFINITY : length)),
  );
  for (let k = 0; k < graph.n; k++)
    for (let i = 0; i < graph.n; i++)
      for (let j = 0; j < graph.n; j++) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!);
  return d;
}

/** Number of shortest paths between every two nodes. */
function pathCounts(graph: Graph, d: readonly (readonly number[])[]): number[][] {
  const a = matrix(graph);
  const nodes = Array.from({ length: graph.n }, (_, v) => v);
  return nodes.map((s) => {
    const count = nodes.map((t) => (s === t ? 1 : 0));
    const reached = nodes.filter((t) => t !== s && Number.isFinite(d[s]![t]!));
    for (const t of reached.sort((p, q) => d[s]![p]! - d[s]![q]!))
      for (const v of nodes)
        if (a[v]![t]! > 0 && d[s]![v]! + a[v]![t]! === d[s]![t]!) count[t]! += count[v]!;
    return count;
  });
}

/** For every pair of other nodes, the share of its shortest paths that pass a node. */
export function betweennessByPairs(graph: Graph): number[] {
  const d = distances(graph);
  const paths = pathCounts(graph, d);
  const nodes = Array.from({ length: graph.n }, (_, v) => v);
  return nodes.map((v) => {
    let sum = 0;
    for (const s of nodes)
      for (const t of nodes) {
        if (s === t || s === v || t === v || (!graph.directed && s > t)) continue;
        if (Number.isFinite(d[s]![t]!) && d[s]![v]! + d[v]![t]! === d[s]![t]!)
          sum += (paths[s]![v]! * paths[v]![t]!) / paths[s]![t]!;
      }
    return sum;
  });
}

/** Number of parts when direction is ignored, without one node or one pair's ties. */
export function countParts(
  graph: Graph,
  without: { node?: number; pair?: readonly [number, number] } = {},
): number {
  const a = matrix(graph);
  const seen = new Set<number>(without.node === undefined ? [] : [without.node]);
  const cut = (v: number, w: number) =>
    without.pair?.includes(v) === true && without.pair.includes(w);
  let parts = 0;
  for (let start = 0; start < graph.n; start++) {
    if (seen.has(start)) continue;
    parts++;
    const open = [start];
    seen.add(start);
    for (let v = open.pop(); v !== undefined; v = open.pop())
      for (let w = 0; w < graph.n; w++) {
        if (seen.has(w) || cut(v, w) || (a[v]![w] === 0 && a[w]![v] === 0)) continue;
        seen.add(w);
        open.push(w);
      }
  }
  return parts;
}
