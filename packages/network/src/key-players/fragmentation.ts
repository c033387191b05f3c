import { components } from "../cohesion/components.ts";
import { singleRemovals } from "../cohesion/single-removals.ts";
import { withoutWeights } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { inducedGraph } from "../graph/induced-graph.ts";
import { distanceSums } from "../position/distances.ts";
import { goalOf, type SetGoal } from "./set-goal.ts";

/**
 * How far a network falls apart among those who stay when a set of nodes goes (S. P. Borgatti
 * 2006, "Identifying sets of key players in a social network", Computational and Mathematical
 * Organization Theory 12: the problem KPP-Neg, or KPP-1). Pairs are counted among those who
 * stay, so values of sets of different sizes compare what is left. Weights are ignored.
 */

/**
 * Fragmentation F: the share of pairs of those who stay who are in different parts; direction
 * is ignored. 0 in one piece, 1 when nobody is tied. Karate club without member 1: 0.31629.
 * `null` when fewer than two stay. O(n + m).
 */
export function fragmentation(graph: Graph, without: Iterable<number> = []): number | null {
  const rest = remaining(graph, without).graph;
  return rest.n < 2 ? null : 1 - pairsWithinParts(rest) / pairs(rest.n);
}

/**
 * Distance-weighted fragmentation DF: 1 less the mean, over ordered pairs of those who stay,
 * of one over their distance (0 out of reach); ties are followed in their direction. At least
 * F. `null` when fewer than two stay. O(n m).
 */
export function distanceFragmentation(graph: Graph, without: Iterable<number> = []): number | null {
  const rest = remaining(graph, without).graph;
  if (rest.n < 2) return null;
  const { inverse } = distanceSums(withoutWeights(rest));
  return 1 - inverse.reduce((sum, part) => sum + part, 0) / (2 * pairs(rest.n));
}

/**
 * `fragmentation` as a goal; 0 where fewer than two stay. All candidates are looked at in one
 * search, O(n + m).
 */
export function fragmentationGoal(graph: Graph): SetGoal {
  return {
    diminishing: false,
    value: (set) => fragmentation(graph, set) ?? 0,
    withEach: (set, candidates) => {
      const { graph: rest, kept } = remaining(graph, set);
      const alone = fragmentationOfEach(rest);
      const values = new Float64Array(graph.n).fill(fragmentation(rest) ?? 0);
      for (let i = 0; i < kept.length; i++) values[kept[i]!] = alone[i]!;
      return Float64Array.from(candidates, (v) => values[v]!);
    },
  };
}

/** `distanceFragmentation` as a goal; 0 where fewer than two stay. O(n m) for each candidate. */
export function distanceFragmentationGoal(graph: Graph): SetGoal {
  return goalOf((set) => distanceFragmentation(graph, set) ?? 0);
}

/**
 * `fragmentation` without each single node, for all nodes at once; 0 where fewer than two
 * stay. O(n + m).
 */
export function fragmentationOfEach(graph: Graph): Float64Array {
  const { membership, sizes } = components(graph);
  const whole = pairsWithinParts(graph);
  const others = pairs(graph.n - 1);
  return singleRemovals(graph).pairsLost.map((lost, v) =>
    others <= 0 ? 0 : 1 - (whole - (sizes[membership[v]!]! - 1) - lost) / others,
  );
}

function pairsWithinParts(graph: Graph): number {
  return components(graph).sizes.reduce((sum, size) => sum + pairs(size), 0);
}

function pairs(people: number): number {
  return (people * (people - 1)) / 2;
}

function remaining(graph: Graph, without: Iterable<number>) {
  const keep = new Uint8Array(graph.n).fill(1);
  for (const v of without) {
    if (keep[v] === undefined) throw new RangeError(`There is no node ${v} among ${graph.n}.`);
    keep[v] = 0;
  }
  return inducedGraph(graph, keep);
}
