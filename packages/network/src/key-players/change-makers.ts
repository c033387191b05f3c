import { inOrder } from "../chance/shuffle.ts";
import { withoutWeights } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { degree } from "../position/degree.ts";
import {
  CHANGE_GOALS,
  type ChangeGoal,
  type ChangeGoalOptions,
  type ChangeGoals,
  changeGoals,
  type GoalValues,
} from "./change-goals.ts";
import { chooseSet } from "./choose-set.ts";
import { type OnlyThrough, onlyThrough } from "./only-through.ts";
import { readCandidates } from "./read-candidates.ts";

export interface ChangeMakerOptions extends ChangeGoalOptions {
  /** Who may be chosen; default everybody. */
  readonly candidates?: ArrayLike<number>;
  /** How many near alternatives to name for each member; default 3. */
  readonly alternatives?: number;
}

/** Somebody who could take a member's place, and what the set would gain or lose by it. */
export interface Alternative {
  readonly node: number;
  /** New value less the present one, per goal; below 0 is a loss. */
  readonly change: GoalValues;
  /** The same of the score; never above 0 but for rounding. */
  readonly scoreChange: number;
}

export interface ChangeMaker {
  readonly node: number;
  /** What the set would lose without this member, per goal, the seat left empty. */
  readonly adds: GoalValues;
  readonly addsToScore: number;
  /** What the set has through this member alone. */
  readonly only: OnlyThrough;
  /** NaN where nobody knows; absent when willingness was not given. */
  readonly willingness?: number;
  /** Best first. */
  readonly alternatives: readonly Alternative[];
}

export interface ScoredSet {
  readonly nodes: readonly number[];
  readonly goals: GoalValues;
  /** The mean of the goals by their weights, 0 to 1. */
  readonly score: number;
}

export interface ChangeMakers {
  /** Those who add most to the score first. */
  readonly members: readonly ChangeMaker[];
  readonly chosen: ScoredSet;
  /** The simple choice to compare with: the candidates with the most ties. */
  readonly mostTied: ScoredSet;
  /** For each entry of `fairness`, its categories that are in the population but not in the set. */
  readonly forgotten: readonly (readonly number[])[];
  /** What stood for the willingness of those of whom nobody knows it; absent as above. */
  readonly assumedWillingness?: number;
}

/**
 * Chooses people to involve first, for four goals together, and says why each was chosen.
 * The goals, each 0 to 1, are those of `changeGoals`: reach, bridging, willingness and
 * fairness; one whose facts are not given is left out. The set is found as `chooseSet` says
 * (greedy, then swaps), without chance: the same input gives the same set.
 *
 * Throws a RangeError when the set cannot be had from the candidates, a list does not fit the
 * nodes, a number is out of its range, or no goal has a weight.
 *
 * O(size × candidates × nodes within `steps`) for each round of swaps.
 */
export function chooseChangeMakers(graph: Graph, options: ChangeMakerOptions): ChangeMakers {
  const { size } = options;
  const everybody = inOrder(graph.n);
  const candidates = readCandidates(graph.n, options.candidates ?? everybody);
  const goals = changeGoals(graph, candidates, options);
  const { set } = chooseSet(goals.score, candidates, size);
  const chosen = scored(goals, set);
  const makers = set.map((node) => explained(graph, goals, candidates, chosen, node, options));
  return {
    members: makers.sort((a, b) => b.addsToScore - a.addsToScore || a.node - b.node),
    chosen,
    mostTied: scored(goals, mostTied(graph, candidates, size)),
    forgotten: goals.fairness.map(({ by, shares }) =>
      Array.from(shares.keys()).filter(
        (category) => shares[category]! > 0 && !set.some((v) => by[v] === category),
      ),
    ),
    ...(goals.assumedWillingness === undefined
      ? {}
      : { assumedWillingness: goals.assumedWillingness }),
  };
}

function scored(goals: ChangeGoals, nodes: readonly number[]): ScoredSet {
  return { nodes, goals: valuesOf(goals, nodes), score: goals.score.value(nodes) };
}

function valuesOf(goals: ChangeGoals, set: readonly number[]): GoalValues {
  return eachGoal((name) => goals.each[name]?.value(set));
}

function difference(a: GoalValues, b: GoalValues): GoalValues {
  return eachGoal((name) => {
    const value = a[name];
    return value === undefined ? undefined : value - b[name]!;
  });
}

/** Values of the goals that have one. */
function eachGoal(value: (name: ChangeGoal) => number | undefined): GoalValues {
  const values: { -readonly [Name in ChangeGoal]?: number } = {};
  for (const name of CHANGE_GOALS) {
    const found = value(name);
    if (found !== undefined) values[name] = found;
  }
  return values;
}

function explained(
  graph: Graph,
  goals: ChangeGoals,
  candidates: Uint32Array,
  chosen: ScoredSet,
  node: number,
  options: ChangeMakerOptions,
): ChangeMaker {
  const others = chosen.nodes.filter((v) => v !== node);
  const scores = goals.score.withEach(others, candidates);
  const inOrder = Array.from(candidates.keys())
    .filter((i) => !chosen.nodes.includes(candidates[i]!))
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, options.alternatives ?? 3);
  return {
    node,
    adds: difference(chosen.goals, valuesOf(goals, others)),
    addsToScore: chosen.score - goals.score.value(others),
    only: onlyThrough(graph, goals, others, node, options.steps ?? 2),
    ...(options.willingness === undefined ? {} : { willingness: options.willingness[node]! }),
    alternatives: inOrder.map((i) => ({
      node: candidates[i]!,
      change: difference(valuesOf(goals, [...others, candidates[i]!]), chosen.goals),
      scoreChange: scores[i]! - chosen.score,
    })),
  };
}

function mostTied(graph: Graph, candidates: Uint32Array, size: number): readonly number[] {
  const ties = degree(withoutWeights(graph));
  return Array.from(candidates)
    .sort((a, b) => ties[b]! - ties[a]! || a - b)
    .slice(0, size);
}
