import type { Random } from "@kith/model";
import { shuffle } from "../references/shuffle.ts";
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
 * one swap would better. Among equals the candidate that comes first wins, so the same input
 * and seed give the same set.
 *
 * Throws a RangeError when there are fewer candidates than `size`, or `size` is not a whole
 * number above 0. Calls `goal.withEach` `size` times, and `size` times per round of swaps.
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
  let best = improved(goal, candidates, greedy(goal, candidates, size));
  for (let again = 0; again < (chance?.restarts ?? 0); again++) {
    const other = improved(goal, candidates, randomSet(candidates, size, chance!.random));
    if (other.value > best.value + SAME) best = other;
  }
  return best;
}

function greedy(goal: SetGoal, candidates: Uint32Array, size: number): readonly number[] {
  const set: number[] = [];
  while (set.length < size) set.push(bestAddition(goal, candidates, set).node);
  return set;
}

/** Swaps members in turn until a whole round changes nothing. */
function improved(goal: SetGoal, candidates: Uint32Array, start: readonly number[]): ChosenSet {
  let set = start;
  let value = goal.value(set);
  for (let unchanged = 0, at = 0; unchanged < set.length; at = (at + 1) % set.length) {
    const others = set.filter((_, i) => i !== at);
    const best = bestAddition(goal, candidates, others);
    if (best.value > value + SAME) {
      set = set.with(at, best.node);
      value = best.value;
      unchanged = 0;
    } else unchanged++;
  }
  return { set, value };
}

/** The candidate outside the set that adds most; the first among equals. */
function bestAddition(goal: SetGoal, candidates: Uint32Array, set: readonly number[]) {
  const values = goal.withEach(set, candidates);
  let node = -1;
  let value = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < candidates.length; i++) {
    if (values[i]! <= value + SAME || set.includes(candidates[i]!)) continue;
    node = candidates[i]!;
    value = values[i]!;
  }
  return { node, value };
}

function randomSet(candidates: Uint32Array, size: number, random: Random): readonly number[] {
  const drawn = candidates.slice();
  shuffle(drawn, random);
  return Array.from(drawn.subarray(0, size));
}
