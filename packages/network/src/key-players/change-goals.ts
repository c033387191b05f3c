import { type Categories, categorySizes, countCategories } from "../brokerage/categories.ts";
import { constraint } from "../brokerage/structural-holes.ts";
import type { Graph } from "../graph/graph.ts";
import { fairnessGoal } from "./fairness.ts";
import { reachGoal } from "./reach.ts";
import { meanGoal, type SetGoal, weightedGoal } from "./set-goal.ts";
import { groupsGoal, type TouchedGroups, touchedGroups } from "./touched-groups.ts";

export const CHANGE_GOALS = ["reach", "bridging", "willingness", "fairness"] as const;
export type ChangeGoal = (typeof CHANGE_GOALS)[number];
/** A number per goal that is in use. */
export type GoalValues = Partial<Readonly<Record<ChangeGoal, number>>>;

/** Categories, and how many of the population are of each. */
export interface FairShare {
  readonly by: Categories;
  /**
   * Size or share of each category in the population, from a census say, in any unit. Default:
   * the nodes of known category.
   */
  readonly population?: ArrayLike<number>;
}

export interface ChangeGoalOptions {
  /** How many people are sought. */
  readonly size: number;
  /** How much each goal counts, 0 or above; default 1 each. Only their proportions matter. */
  readonly weights?: Partial<Readonly<Record<ChangeGoal, number>>>;
  /** How many steps somebody reaches; default 2. */
  readonly steps?: number;
  /**
   * Group or area of each node, −1 where not known. A group of one person is one more to
   * touch: say −1 for those who are in no group.
   */
  readonly groups?: Categories;
  /** How much of a broker each node is, 0 to 1; default 1 − constraint, 0 without ties. */
  readonly broker?: ArrayLike<number>;
  /** 0 to 1 per node, NaN where nobody knows. */
  readonly willingness?: ArrayLike<number>;
  /** Categories in which the set should be like the population: age band, gender, street. */
  readonly fairness?: readonly FairShare[];
}

/** The goals in use, and what they were made from. */
export interface ChangeGoals {
  readonly each: Partial<Readonly<Record<ChangeGoal, SetGoal>>>;
  /** All of them by their weights. */
  readonly score: SetGoal;
  readonly touched?: TouchedGroups;
  readonly fairness: readonly { readonly by: Categories; readonly shares: Float64Array }[];
  readonly assumedWillingness?: number;
}

/**
 * The four goals of a set of `size` change-makers, each 0 to 1:
 *
 * - *reach*: the share of all nodes in the set or within `steps` of it, along outgoing ties;
 * - *bridging*: with groups, half the share of groups that have a member or somebody tied to a
 *   member, and half the mean of `broker` over the seats; without groups the mean alone;
 * - *willingness*: its mean over the seats; somebody of whom it is not known counts as the mean
 *   of the candidates of whom it is, or 0.5 when that is nobody;
 * - *fairness*: the mean of `fairnessGoal` over the categories given.
 *
 * Each has diminishing returns: what a member adds is never more in a larger set.
 */
export function changeGoals(
  graph: Graph,
  candidates: Uint32Array,
  options: ChangeGoalOptions,
): ChangeGoals {
  const { size, steps = 2, groups, willingness, weights = {} } = options;
  const fairness = (options.fairness ?? []).map((share) => ({
    by: share.by,
    shares: populationShares(graph, share),
  }));
  const touched = groups === undefined ? undefined : touchedGroups(graph, groups);
  const assumed =
    willingness === undefined ? undefined : meanOfKnown(graph.n, willingness, candidates);
  const each: ChangeGoals["each"] = {
    reach: reachGoal(graph, steps),
    bridging: bridgingGoal(graph, touched, options),
    ...(assumed === undefined
      ? {}
      : {
          willingness: meanGoal(
            Float64Array.from(willingness!, (w) => (Number.isNaN(w) ? assumed : w)),
            size,
          ),
        }),
    ...(fairness.length === 0
      ? {}
      : {
          fairness: weightedGoal(
            fairness.map(({ by, shares }) => ({ goal: fairnessGoal(by, shares, size), weight: 1 })),
          ),
        }),
  };
  const inUse = CHANGE_GOALS.flatMap((name) => {
    const weight = weights[name] ?? 1;
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
      throw new RangeError(`The weight of ${name} is ${weight}; weights are 0 or above.`);
    const goal = each[name];
    return goal === undefined ? [] : [{ goal, weight }];
  });
  if (inUse.every(({ weight }) => weight === 0))
    throw new RangeError("No goal has a weight: nothing says who to choose.");
  return {
    each,
    score: weightedGoal(inUse),
    fairness,
    ...(touched === undefined ? {} : { touched }),
    ...(assumed === undefined ? {} : { assumedWillingness: assumed }),
  };
}

function bridgingGoal(
  graph: Graph,
  touched: TouchedGroups | undefined,
  { size, broker }: ChangeGoalOptions,
): SetGoal {
  const positions =
    broker === undefined
      ? constraint(graph).map((c) => (Number.isNaN(c) ? 0 : Math.max(0, 1 - c)))
      : readShares("broker", graph.n, broker);
  const brokers = meanGoal(positions, size);
  return touched === undefined
    ? brokers
    : weightedGoal([
        { goal: groupsGoal(touched), weight: 1 },
        { goal: brokers, weight: 1 },
      ]);
}

function populationShares(graph: Graph, { by, population }: FairShare): Float64Array {
  const categories = countCategories(graph, by);
  const counts =
    population === undefined ? categorySizes(graph, by) : Float64Array.from(population);
  if (counts.length < categories)
    throw new RangeError(`${categories} categories but a population of ${counts.length}.`);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (counts.some((count) => !(count >= 0)) || !(all < Number.POSITIVE_INFINITY))
    throw new RangeError("The sizes of a population are numbers of 0 or above.");
  return all === 0 ? counts : counts.map((count) => count / all);
}

function meanOfKnown(n: number, willingness: ArrayLike<number>, candidates: Uint32Array): number {
  readShares("willingness", n, willingness, Number.isNaN);
  const known = Array.from(candidates, (v) => willingness[v]!).filter((w) => !Number.isNaN(w));
  return known.length === 0 ? 0.5 : known.reduce((sum, w) => sum + w, 0) / known.length;
}

function readShares(
  name: string,
  n: number,
  numbers: ArrayLike<number>,
  isUnknown: (x: number) => boolean = () => false,
): Float64Array {
  if (numbers.length !== n)
    throw new RangeError(`${n} nodes but ${numbers.length} numbers of ${name}.`);
  const read = Float64Array.from(numbers);
  const wrong = read.findIndex((x) => !(x >= 0 && x <= 1) && !isUnknown(x));
  if (wrong >= 0)
    throw new RangeError(`Node ${wrong} has ${name} ${read[wrong]}; it is a number of 0 to 1.`);
  return read;
}
