import type { Graph } from "../graph/graph.ts";
import { inducedGraph } from "../graph/induced-graph.ts";
import { type Components, components, isolates } from "./components.ts";
import { meanDistance } from "./distance.ts";
import { extraDistance } from "./extra-distance.ts";

/** How a network hangs together, before or after a removal. */
export interface Connection {
  readonly nodes: number;
  /** Parts, direction ignored, single nodes among them. */
  readonly parts: number;
  /** Nodes of the largest part. */
  readonly largest: number;
  /** Nodes without any tie. */
  readonly isolates: number;
  /** As `meanDistance`: over the pairs that reach each other, `null` where there are none. */
  readonly meanDistance: number | null;
}

export interface RemovalEffect {
  readonly before: Connection;
  readonly after: Connection;
  /** Who had ties before and has none any more, ascending. */
  readonly loseAllTies: Uint32Array;
  /** Who was in the largest part before and is not in the largest any more, ascending. */
  readonly cutOff: Uint32Array;
  /** Pairs of those who stay that were in one part before and are in two now. */
  readonly pairsLost: number;
  /**
   * How much farther apart those who stay and still reach each other are, in the mean over
   * these ordered pairs; `null` where there is none, or without distances.
   */
  readonly extraDistance: number | null;
}

/**
 * What happens to those who stay when some nodes go with all their ties: a place that closes,
 * a person who moves away. Parts ignore direction; of parts equally large the one with the
 * lowest node is the largest. Distances follow direction and weights. The mean distance only
 * counts pairs that reach each other, so it can fall although much was lost: `pairsLost` says
 * how much, and `extraDistance` compares the same pairs before and after.
 *
 * Nodes named twice are removed once. Throws a RangeError when a number is no node.
 * O(n m) for the distances, O(n + m) without them.
 */
export function removeNodes(
  graph: Graph,
  nodes: Iterable<number>,
  options: { readonly distances?: boolean } = {},
): RemovalEffect {
  const keep = new Uint8Array(graph.n).fill(1);
  for (const v of nodes) {
    if (keep[v] === undefined) throw new RangeError(`There is no node ${v} among ${graph.n}.`);
    keep[v] = 0;
  }
  const distances = options.distances ?? true;
  const { graph: rest, kept } = inducedGraph(graph, keep);
  const whole = components(graph);
  const left = components(rest);
  const alone = isolates(graph);
  const aloneAfter = isolates(rest);
  return {
    before: connection(graph, whole, alone, distances),
    after: connection(rest, left, aloneAfter, distances),
    loseAllTies: aloneAfter.map((i) => kept[i]!).filter((v) => hasTies(graph, v)),
    cutOff: leavingLargest(whole, left, kept),
    pairsLost: pairsWithin(sizesAmong(whole, kept)) - pairsWithin(left.sizes),
    extraDistance: distances ? extraDistance(graph, rest, kept) : null,
  };
}

function connection(
  graph: Graph,
  { sizes }: Components,
  alone: Uint32Array,
  distances: boolean,
): Connection {
  return {
    nodes: graph.n,
    parts: sizes.length,
    largest: sizes.length === 0 ? 0 : sizes[largestPart(sizes)]!,
    isolates: alone.length,
    meanDistance: distances ? meanDistance(graph) : null,
  };
}

function hasTies({ offsets, inOffsets }: Graph, v: number): boolean {
  return offsets[v + 1]! > offsets[v]! || inOffsets[v + 1]! > inOffsets[v]!;
}

/** Number of the largest part, the first of equals. */
function largestPart(sizes: Uint32Array): number {
  let best = 0;
  for (let part = 1; part < sizes.length; part++) if (sizes[part]! > sizes[best]!) best = part;
  return best;
}

function leavingLargest(whole: Components, left: Components, kept: Uint32Array): Uint32Array {
  const before = largestPart(whole.sizes);
  const after = largestPart(left.sizes);
  return kept.filter((v, i) => whole.membership[v] === before && left.membership[i] !== after);
}

/** Sizes of the parts of the whole when only those who stay are counted. */
function sizesAmong(whole: Components, kept: Uint32Array): Uint32Array {
  const sizes = new Uint32Array(whole.sizes.length);
  for (const v of kept) sizes[whole.membership[v]!]!++;
  return sizes;
}

function pairsWithin(sizes: Uint32Array): number {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}
