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
 * of each tie (Newman 2003, equation 21, for numbers such as age). Every undirected tie counts
 * in both directions; a tie with a NaN at one end is left out.
 */
export function assortativity(graph: Graph, from: Float64Array, to = from): number | null {
  const { n, offsets, targets } = graph;
  let ties = 0;
  let meanFrom = 0;
  let meanTo = 0;
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const a = from[v]!;
      const b = to[targets[k]!]!;
      if (Number.isNaN(a) || Number.isNaN(b)) continue;
      ties++;
      meanFrom += a;
      meanTo += b;
    }
  if (ties === 0) return null;
  meanFrom /= ties;
  meanTo /= ties;
  let both = 0;
  let squaresFrom = 0;
  let squaresTo = 0;
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const a = from[v]! - meanFrom;
      const b = to[targets[k]!]! - meanTo;
      if (Number.isNaN(a) || Number.isNaN(b)) continue;
      both += a * b;
      squaresFrom += a * a;
      squaresTo += b * b;
    }
  const scale = Math.sqrt(squaresFrom * squaresTo);
  // Equal numbers leave only rounding behind, which is no correlation.
  const size = ties * (1 + meanFrom * meanFrom + meanTo * meanTo);
  return scale <= 1e-14 * size ? null : both / scale;
}
