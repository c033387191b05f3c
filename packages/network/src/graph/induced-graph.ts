import { type Graph, transpose } from "./graph.ts";

/** A part of a graph, and where its nodes stood in the whole. */
export interface InducedGraph {
  readonly graph: Graph;
  /** Number in the whole of each node of the part, ascending. */
  readonly kept: Uint32Array;
}

/**
 * The graph of some nodes and all ties among them. Rows, weights and ids are kept as they
 * are; loops and parallel edges of the whole are not counted again. O(n + m).
 *
 * @param keep one number per node: kept unless 0
 */
export function inducedGraph(whole: Graph, keep: ArrayLike<number>): InducedGraph {
  const number = new Int32Array(whole.n).fill(-1);
  const kept: number[] = [];
  for (let v = 0; v < whole.n; v++) if (keep[v] !== 0) number[v] = kept.push(v) - 1;
  const n = kept.length;
  const offsets = new Uint32Array(n + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < n; i++) {
    const v = kept[i]!;
    for (let k = whole.offsets[v]!; k < whole.offsets[v + 1]!; k++) {
      const w = number[whole.targets[k]!]!;
      if (w < 0) continue;
      targets.push(w);
      if (whole.weights !== undefined) weights.push(whole.weights[k]!);
    }
    offsets[i + 1] = targets.length;
  }
  const rows = {
    offsets,
    targets: Uint32Array.from(targets),
    ...(whole.weights === undefined ? {} : { weights: Float64Array.from(weights) }),
  };
  const incoming = whole.directed ? transpose(n, rows) : rows;
  return {
    kept: Uint32Array.from(kept),
    graph: {
      directed: whole.directed,
      n,
      m: whole.directed ? targets.length : targets.length / 2,
      ids: kept.map((v) => whole.ids[v]!),
      ...rows,
      inOffsets: incoming.offsets,
      inTargets: incoming.targets,
      ...(incoming.weights === undefined ? {} : { inWeights: incoming.weights }),
      loops: 0,
      parallel: 0,
    },
  };
}
