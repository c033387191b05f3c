import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { type Mode, modeSizes, nodesOfMode } from "./modes.ts";

/**
 * What ties two nodes of a mode that share nodes of the other ("places" here):
 *
 * - `count`: the number of places both are tied to;
 * - `newman`: 1 / (k − 1) for each shared place with k ties, so that a crowded place joins its
 *   visitors less and a person's weights add up to the number of their places that anybody
 *   else goes to (Newman 2001, PRE 64, 016132);
 * - `hyperbolic`: 1 / k for each shared place: one unit shared among all who go. (Some authors
 *   call Newman's weight by this name.)
 * - `jaccard`: shared places over the places of either;
 * - `overlap`: shared places over the places of the one who has fewer.
 */
export type ProjectionWeight = "count" | "newman" | "hyperbolic" | "jaccard" | "overlap";

export interface Projection {
  /** Weighted by what is shared; nodes without a shared tie stay as isolates. */
  readonly graph: Graph;
  /** Node of the two-mode graph that each node of the projection is. */
  readonly nodes: Uint32Array;
}

/** Ties two nodes of mode `side` when they share a node of the other. O(sum of k² there). */
export function projection(
  graph: Graph,
  mode: Mode,
  side: 0 | 1,
  weight: ProjectionWeight = "count",
): Projection {
  modeSizes(graph, mode);
  const { offsets, targets } = graph;
  const nodes = nodesOfMode(mode, side);
  const position = new Uint32Array(graph.n);
  for (let i = 0; i < nodes.length; i++) position[nodes[i]!] = i;
  const ties = (v: number): number => offsets[v + 1]! - offsets[v]!;
  const part = PART_OF_PLACE[weight];
  const sources: number[] = [];
  const ends: number[] = [];
  const weights: number[] = [];
  const shared = new Float64Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    const v = nodes[i]!;
    const near: number[] = [];
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const place = targets[k]!;
      for (let l = offsets[place]!; l < offsets[place + 1]!; l++) {
        const j = position[targets[l]!]!;
        if (j <= i) continue;
        if (shared[j] === 0) near.push(j);
        shared[j]! += part(ties(place));
      }
    }
    for (const j of near) {
      sources.push(i);
      ends.push(j);
      weights.push(SCALED[weight](shared[j]!, ties(v), ties(nodes[j]!)));
      shared[j] = 0;
    }
  }
  const ids = Array.from(nodes, (v) => graph.ids[v]!);
  return { graph: graphFromEdges(nodes.length, sources, ends, { weights, ids }), nodes };
}

/** What one shared place with `k` ties adds. */
const PART_OF_PLACE: Readonly<Record<ProjectionWeight, (k: number) => number>> = {
  count: () => 1,
  newman: (k) => 1 / (k - 1),
  hyperbolic: (k) => 1 / k,
  jaccard: () => 1,
  overlap: () => 1,
};

type Scale = (shared: number, mine: number, theirs: number) => number;
const asItIs: Scale = (shared) => shared;
/** The sum over shared places against how many places each of the two has. */
const SCALED: Readonly<Record<ProjectionWeight, Scale>> = {
  count: asItIs,
  newman: asItIs,
  hyperbolic: asItIs,
  jaccard: (shared, mine, theirs) => shared / (mine + theirs - shared),
  overlap: (shared, mine, theirs) => shared / Math.min(mine, theirs),
};
