import type { Progress } from "@kith/model";
import { withoutWeights } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { betweenness } from "../position/betweenness.ts";
import { distanceSums } from "../position/distances.ts";
import { type Mode, modeSizes } from "./modes.ts";

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
 * Betweenness over the most that a node of its mode could have with modes of these sizes, 0 to
 * 1 (Borgatti and Everett 1997, Social Networks 19(3)). Pairs of both modes count. NaN where the
 * other mode has fewer than two nodes, so that nothing could lie between them. O(n m).
 */
export function twoModeBetweenness(
  graph: Graph,
  mode: Mode,
  options: { readonly progress?: Progress } = {},
): Float64Array {
  const [first, second] = modeSizes(graph, mode);
  const most = [mostBetweenness(first, second), mostBetweenness(second, first)];
  const raw = betweenness(withoutWeights(graph), options);
  return raw.map((value, v) => (most[mode[v]!]! > 0 ? value / most[mode[v]!]! : Number.NaN));
}

/** The largest betweenness of a node whose mode has `own` nodes and the other `others`. */
function mostBetweenness(own: number, others: number): number {
  if (own === 0 || others === 0) return 0;
  const s = Math.floor((own - 1) / others);
  const t = (own - 1) % others;
  return (
    (others ** 2 * (s + 1) ** 2 + others * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
  );
}

/**
 * Closeness against the best a node of its mode could have, 0 to 1 in a connected graph: to
 * every node of the other mode one step, to every other of its own two (Borgatti and Everett
 * 1997, Social Networks 19(3)). Of a disconnected graph it is times the share of other nodes
 * that can be reached (as networkx); a node of a small component can then score above 1, so
 * read it with `component`. NaN for a node without ties. O(n m).
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
  return first * second === 0 ? null : graph.m / (first * second);
}
