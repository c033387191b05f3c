import type { Random } from "@kith/model";
import { inOrder, shuffle } from "../chance/shuffle.ts";
import type { SetGoal } from "./set-goal.ts";

export interface ChosenSet {
  /** In the order in which they were chosen. */
  readonly set: readonly number[];
  readonly value: number;
}

/** Differences below this are rounding, not a better set. */
const SAME = 1e-12;

/**
 * Looks for the set of `size` candidates with the highest value: one node after the other,
 * each time the best (greedy; at least 63% of the best value there is where the goal has
 * diminishing returns, Nemhauser, Wolsey and Fisher 1978, Math. Programming 14), then swaps
 * of one member for one other until none is better. `restarts` repeats the swaps from so many
 * random sets and keeps the best found. It can miss the best set; it never gives a set that
 * one swap would better. Among equals the lowest node wins, so the same input
 * and seed give the same set.
 *
 * Throws a RangeError when there are fewer candidates than `size`, or `size` is not a whole
 * number above 0. Looks at every candidate at most `size` times, and `size` times per round of
 * swaps; where returns diminish, often at few of them.
 */
export function chooseSet(
  goal: SetGoal,
  candidates: Uint32Array,
  size: number,
  chance: { readonly random: Random; readonly restarts: number } | undefined = undefined,
): ChosenSet {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`A set has a whole number of members above 0, not ${size}.`);
  if (candidates.length < size)
    throw new RangeError(`A set of ${size} cannot be chosen from ${candidates.length} candidates.`);
  const bestAddition = bestAdditionOf(goal, candidates);
  let found = improved(goal, bestAddition, greedy(bestAddition, size));
  for (let again = 0; again < (chance?.restarts ?? 0); again++) {
    const other = improved(goal, bestAddition, randomSet(candidates, size, chance!.random));
    if (other.value > found.value + SAME) found = other;
  }
  return found;
}

function greedy(bestAddition: BestAddition, size: number): readonly number[] {
  const set: number[] = [];
  while (set.length < size) set.push(bestAddition(set).node);
  return set;
}

/** Swaps members in turn until a whole round changes nothing. */
function improved(goal: SetGoal, bestAddition: BestAddition, start: readonly number[]): ChosenSet {
  let set = start;
  let value = goal.value(set);
  for (let unchanged = 0, at = 0; unchanged < set.length; at = (at + 1) % set.length) {
    const other = bestAddition(set.filter((_, i) => i !== at));
    if (other.value > value + SAME) {
      set = set.with(at, other.node);
      value = other.value;
      unchanged = 0;
    } else unchanged++;
  }
  return { set, value };
}

interface Addition {
  readonly node: number;
  /** Of the set with the node. */
  readonly value: number;
}

/** The candidate outside a set that adds most to it. */
type BestAddition = (set: readonly number[]) => Addition;

function bestAdditionOf(goal: SetGoal, candidates: Uint32Array): BestAddition {
  return goal.diminishing ? lazyAddition(goal, candidates) : (set) => best(goal, candidates, set);
}

/**
 * Looks at those who add most to nobody first, and stops when the next of them adds less to
 * nobody than the best found adds to the set: as returns diminish, no later one can be better
 * (lazy evaluation, Minoux 1978). Finds what looking at all would.
 */
function lazyAddition(goal: SetGoal, candidates: Uint32Array): BestAddition {
  const alone = goal.withEach([], candidates);
  const order = inOrder(candidates.length).sort((a, b) => alone[b]! - alone[a]! || a - b);
  const nobody = goal.value([]);
  return (set) => {
    const before = goal.value(set);
    let found = NOBODY;
    for (let looked = 0; looked < order.length; ) {
      const most = before + alone[order[looked]!]! - nobody;
      if (most < found.value - SAME) break;
      // Twice as many each time: few are needed at first, many where all add much alike.
      const next = order.subarray(looked, 2 * looked + FIRST).map((i) => candidates[i]!);
      found = better(found, best(goal, next, set));
      looked += next.length;
    }
    return found;
  };
}

/** The best of some candidates outside the set. */
function best(goal: SetGoal, candidates: Uint32Array, set: readonly number[]): Addition {
  const values = goal.withEach(set, candidates);
  const members = new Set(set);
  let found = NOBODY;
  for (const [i, node] of candidates.entries())
    if (!members.has(node)) found = better(found, { node, value: values[i]! });
  return found;
}

/** The higher value; the lower node among equals. */
function better(a: Addition, b: Addition): Addition {
  if (Math.abs(a.value - b.value) <= SAME) return b.node < a.node ? b : a;
  return b.value > a.value ? b : a;
}

const NOBODY: Addition = { node: Number.POSITIVE_INFINITY, value: Number.NEGATIVE_INFINITY };
/** So many candidates are looked at first. */
const FIRST = 32;

function randomSet(candidates: Uint32Array, size: number, random: Random): readonly number[] {
  const drawn = candidates.slice();
  shuffle(drawn, random);
  return Array.from(drawn.subarray(0, size));
}
