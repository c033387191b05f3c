import { withoutWeights } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { inDegree, outDegree } from "../position/degree.ts";

/**
 * Degree assortativity: the correlation, over ties, of the number of ties at one end with the
 * number at the other (Newman 2002, PRL 89, 208701); for a directed graph of the source's
 * outgoing with the target's incoming ties (Newman 2003, PRE 67, 026126). Weights are
 * ignored. `null` when there are no ties or all ends are alike. O(n + m).
 */
export function degreeAssortativity(graph: Graph): number | null {
  const plain = withoutWeights(graph);
  return assortativity(graph, outDegree(plain), inDegree(plain));
}

/**
 * The same correlation for any numbers of the nodes: `from` at the source, `to` at the target
 * of each tie. Every undirected tie counts in both directions.
 */
export function assortativity(graph: Graph, from: Float64Array, to = from): number | null {
  const { n, offsets, targets } = graph;
  const arcs = targets.length;
  if (arcs === 0) return null;
  let meanFrom = 0;
  let meanTo = 0;
  for (let v = 0; v < n; v++) {
    meanFrom += from[v]! * (offsets[v + 1]! - offsets[v]!);
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) meanTo += to[targets[k]!]!;
  }
  meanFrom /= arcs;
  meanTo /= arcs;
  let both = 0;
  let squaresFrom = 0;
  let squaresTo = 0;
  for (let v = 0; v < n; v++) {
    const a = from[v]! - meanFrom;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const b = to[targets[k]!]! - meanTo;
      both += a * b;
      squaresFrom += a * a;
      squaresTo += b * b;
    }
  }
  const scale = Math.sqrt(squaresFrom * squaresTo);
  // Equal numbers leave only rounding behind, which is no correlation.
  const size = arcs * (1 + meanFrom * meanFrom + meanTo * meanTo);
  return scale <= 1e-14 * size ? null : both / scale;
}
