import type { Random } from "@kith/model";
import { inOrder } from "../chance/shuffle.ts";
import { withoutWeights } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { betweenness } from "../position/betweenness.ts";
import { type ChosenSet, chooseSet } from "./choose-set.ts";
import { distanceFragmentationGoal, fragmentationGoal } from "./fragmentation.ts";
import { distanceReachGoal, reachGoal } from "./reach.ts";
import { readCandidates } from "./read-candidates.ts";
import type { SetGoal } from "./set-goal.ts";

/**
 * What key players are looked for: those without whom the network would fall apart
 * (`fragmentation`, or `distance-fragmentation` where longer ways count as well), or those
 * from whom it is reached (`reach` within so many steps, or `distance-reach`).
 */
export type KeyPlayerAim =
  | { readonly kind: "fragmentation" | "distance-fragmentation" | "distance-reach" }
  | { readonly kind: "reach"; readonly steps: number };

export interface KeyPlayerOptions {
  readonly aim: KeyPlayerAim;
  readonly size: number;
  /** Who may be chosen; default everybody. */
  readonly candidates?: ArrayLike<number>;
  /** Random sets to start from besides the greedy one. Default 10. */
  readonly restarts?: number;
  readonly random: Random;
}

/** Distance-weighted fragmentation measures every candidate anew; beyond these it takes long. */
const POOL = 100;

/**
 * Borgatti's key players: the set of `size` nodes that together matter most, which is not the
 * `size` nodes that matter most alone. Found as `chooseSet` says, so it may miss the best set;
 * what `value` means stands with `fragmentation`, `distanceFragmentation`, `reachWithin` and
 * `distanceReach`.
 *
 * For `distance-fragmentation` of more than 100 nodes the default candidates are the 100 with
 * the highest betweenness. Throws a RangeError when a candidate is no node or named twice, or
 * `size` cannot be had.
 *
 * Per round of swaps: O(size × (n + m)) for fragmentation, O(size × candidates × m) at worst
 * for reach, O(size × candidates × n m) for distance-weighted fragmentation.
 */
export function keyPlayers(graph: Graph, options: KeyPlayerOptions): ChosenSet {
  const { aim, size, random, restarts = 10 } = options;
  const candidates = readCandidates(graph.n, options.candidates ?? everybody(graph, aim));
  return chooseSet(goalFor(graph, aim), candidates, size, { random, restarts });
}

function goalFor(graph: Graph, aim: KeyPlayerAim): SetGoal {
  switch (aim.kind) {
    case "fragmentation":
      return fragmentationGoal(graph);
    case "distance-fragmentation":
      return distanceFragmentationGoal(graph);
    case "reach":
      return reachGoal(graph, aim.steps);
    case "distance-reach":
      return distanceReachGoal(graph);
  }
}

function everybody(graph: Graph, aim: KeyPlayerAim): ArrayLike<number> {
  const all = inOrder(graph.n);
  if (aim.kind !== "distance-fragmentation" || graph.n <= POOL) return all;
  const between = betweenness(withoutWeights(graph));
  return all.sort((a, b) => between[b]! - between[a]! || a - b).slice(0, POOL);
}
