import type { Graph } from "../graph/graph.ts";

/** Everybody somebody is tied to, either way, with which way. */
export interface TwoWayRows {
  readonly offsets: Uint32Array;
  /** Ascending in each row. */
  readonly targets: Uint32Array;
  /** Per target: 1 for a tie out, 2 for a tie in, 3 for both. An undirected tie is both. */
  readonly ways: Uint8Array;
}

/** Joins the rows of ties out and in. O(n + m). */
export function twoWayRows(graph: Graph): TwoWayRows {
  const { n, directed, inOffsets, inTargets } = graph;
  if (!directed)
    return {
      offsets: graph.offsets,
      targets: graph.targets,
      ways: new Uint8Array(graph.targets.length).fill(3),
    };
  const offsets = new Uint32Array(n + 1);
  const targets = new Uint32Array(2 * graph.targets.length);
  const ways = new Uint8Array(targets.length);
  let at = 0;
  for (let v = 0; v < n; v++) {
    let k = graph.offsets[v]!;
    let j = inOffsets[v]!;
    while (k < graph.offsets[v + 1]! || j < inOffsets[v + 1]!) {
      const out = k < graph.offsets[v + 1]! ? graph.targets[k]! : n;
      const back = j < inOffsets[v + 1]! ? inTargets[j]! : n;
      targets[at] = Math.min(out, back);
      ways[at++] = Number(out <= back) + 2 * Number(back <= out);
      if (out <= back) k++;
      if (back <= out) j++;
    }
    offsets[v + 1] = at;
  }
  return { offsets, targets: targets.slice(0, at), ways: ways.slice(0, at) };
}
