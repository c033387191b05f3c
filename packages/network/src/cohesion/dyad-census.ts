import type { Graph } from "../graph/graph.ts";
import { twoWayRows } from "./two-way-rows.ts";

/** Pairs of nodes by what ties them. */
export interface DyadCensus {
  /** Tied both ways; every tie of an undirected graph. */
  readonly mutual: number;
  /** Tied one way. */
  readonly asymmetric: number;
  /** Not tied. */
  readonly null: number;
}

/** Counts pairs by kind (Holland and Leinhardt 1970, Am. J. Sociology 76(3)). O(n + m). */
export function dyadCensus(graph: Graph): DyadCensus {
  let mutual = 0;
  let asymmetric = 0;
  for (const way of twoWayRows(graph).ways) {
    // Each pair stands in two rows.
    if (way === 3) mutual += 0.5;
    else asymmetric += 0.5;
  }
  const pairs = graph.n < 2 ? 0 : (graph.n * (graph.n - 1)) / 2;
  return { mutual, asymmetric, null: pairs - mutual - asymmetric };
}
