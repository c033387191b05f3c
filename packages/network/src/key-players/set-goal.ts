/**
 * What a set of nodes is chosen for: a number, the higher the better. Adding a node never
 * changes the meaning of the number, so sets of different sizes can be compared.
 */
export interface SetGoal {
  /** True when a node never adds more to a set than to a part of it: then fewer are looked at. */
  readonly diminishing: boolean;
  /** Of a set of distinct nodes, in any order. */
  readonly value: (set: readonly number[]) => number;
  /** `value` of the set and one candidate more, for each candidate; members of the set too. */
  readonly withEach: (set: readonly number[], candidates: Uint32Array) => Float64Array;
}

/** A goal that is looked at one candidate after the other; nothing is known of its returns. */
export function goalOf(value: (set: readonly number[]) => number): SetGoal {
  return {
    diminishing: false,
    value,
    withEach: (set, candidates) =>
      Float64Array.from(candidates, (v) => value(set.includes(v) ? set : [...set, v])),
  };
}

/** Several goals together: the mean of their values, weighted. Weights must not add up to 0. */
export function weightedGoal(
  goals: readonly { readonly goal: SetGoal; readonly weight: number }[],
): SetGoal {
  const whole = goals.reduce((sum, { weight }) => sum + weight, 0);
  return {
    diminishing: goals.every(({ goal }) => goal.diminishing),
    value: (set) =>
      goals.reduce((sum, { goal, weight }) => sum + (weight / whole) * goal.value(set), 0),
    withEach: (set, candidates) => {
      const values = new Float64Array(candidates.length);
      for (const { goal, weight } of goals) {
        if (weight === 0) continue;
        const each = goal.withEach(set, candidates);
        for (let i = 0; i < values.length; i++) values[i]! += (weight / whole) * each[i]!;
      }
      return values;
    },
  };
}

/** The sum of a number of each member over the `size` the set is to have: a mean once full. */
export function meanGoal(numbers: Float64Array, size: number): SetGoal {
  const sum = (set: readonly number[]) => set.reduce((whole, v) => whole + numbers[v]!, 0);
  return {
    diminishing: true,
    value: (set) => sum(set) / size,
    withEach: (set, candidates) => {
      const whole = sum(set);
      return Float64Array.from(
        candidates,
        (v) => (set.includes(v) ? whole : whole + numbers[v]!) / size,
      );
    },
  };
}
