import { withoutWeights } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { distanceSums } from "../position/distances.ts";

/**
 * Measures of two-mode graphs: people (mode 0) and the places or groups they go to (mode 1),
 * with ties only between the modes. `mode` holds 0 or 1 per node. Ties within a mode are a
 * RangeError; direction and, but for `projection`, weights are ignored.
 */
export type Mode = ArrayLike<number>;

/**
 * Ties over the nodes of the other mode, 0 to 1 (Borgatti and Everett 1997, Social Networks
 * 19(3)). NaN when the other mode is empty. O(n + m).
 */
export function twoModeDegree(graph: Graph, mode: Mode): Float64Array {
  const sizes = modeSizes(graph, mode);
  return Float64Array.from({ length: graph.n }, (_, v) => {
    const others = sizes[1 - mode[v]!]!;
    return others === 0 ? Number.NaN : (graph.offsets[v + 1]! - graph.offsets[v]!) / others;
  });
}

/**
 * Closeness against the best a node of its mode could have, 0 to 1: to every node of the other
 * mode one step, to every other of its own two (Borgatti and Everett 1997, Social Networks
 * 19(3)). Of a disconnected graph it is times the share of other nodes that can be reached
 * (as networkx). NaN for a node without ties. O(n m).
 */
export function twoModeCloseness(graph: Graph, mode: Mode): Float64Array {
  const sizes = modeSizes(graph, mode);
  const { reachable, total } = distanceSums(withoutWeights(graph));
  return Float64Array.from({ length: graph.n }, (_, v) => {
    if (reachable[v] === 0) return Number.NaN;
    const side = mode[v] === 0 ? 0 : 1;
    const best = sizes[side === 0 ? 1 : 0] + 2 * (sizes[side] - 1);
    return (best / total[v]!) * (reachable[v]! / (graph.n - 1));
  });
}

/** Ties over the ties there could be between the modes. `null` when a mode is empty. */
export function twoModeDensity(graph: Graph, mode: Mode): number | null {
  const [first, second] = modeSizes(graph, mode);
  return first! * second! === 0 ? null : graph.m / (first! * second!);
}

/**
 * How two nodes of a mode share the other: `count` is the number of nodes both are tied to;
 * `newman` adds 1 / (k − 1) for each shared node that has k ties, so that a crowded place
 * joins its visitors less (Newman 2001, PRE 64, 016132).
 */
export type ProjectionWeight = "count" | "newman";

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
  const { n, offsets, targets } = graph;
  const nodes = Uint32Array.from({ length: n }, (_, v) => v).filter((v) => mode[v] === side);
  const position = new Uint32Array(n);
  for (let i = 0; i < nodes.length; i++) position[nodes[i]!] = i;
  const sources: number[] = [];
  const ends: number[] = [];
  const weights: number[] = [];
  const shared = new Float64Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    const v = nodes[i]!;
    const near: number[] = [];
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const place = targets[k]!;
      const ties = offsets[place + 1]! - offsets[place]!;
      for (let l = offsets[place]!; l < offsets[place + 1]!; l++) {
        const j = position[targets[l]!]!;
        if (j <= i) continue;
        if (shared[j] === 0) near.push(j);
        shared[j]! += weight === "count" ? 1 : 1 / (ties - 1);
      }
    }
    for (const j of near) {
      sources.push(i);
      ends.push(j);
      weights.push(shared[j]!);
      shared[j] = 0;
    }
  }
  const ids = Array.from(nodes, (v) => graph.ids[v]!);
  return { graph: graphFromEdges(nodes.length, sources, ends, { weights, ids }), nodes };
}

/** Checks that ties run between the modes of an undirected graph; returns how many nodes each has. */
function modeSizes(graph: Graph, mode: Mode): readonly [number, number] {
  if (graph.directed) throw new RangeError("A two-mode graph is undirected: use asUndirected.");
  const sizes: [number, number] = [0, 0];
  for (let v = 0; v < graph.n; v++) {
    const side = mode[v];
    if (side !== 0 && side !== 1) throw new RangeError(`Node ${v} has mode ${side}, not 0 or 1.`);
    sizes[side]++;
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++)
      if (mode[graph.targets[k]!] === side)
        throw new RangeError(
          `“${graph.ids[v]}” and “${graph.ids[graph.targets[k]!]}” are tied within one mode.`,
        );
  }
  return sizes;
}
