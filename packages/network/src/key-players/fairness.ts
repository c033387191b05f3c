import type { Categories } from "../brokerage/categories.ts";
import type { SetGoal } from "./set-goal.ts";

/**
 * How well a set of `size` stands for a population: half for proportions, Σ over categories of
 * the smaller of the category's share of the population and of the seats; half for presence,
 * the categories that have a member over those that could (`size` at most). 1 when every
 * category has exactly its share, which whole people seldom can. Members of unknown category
 * stand for nobody.
 *
 * @param shares share of the population of each category; they add up to 1
 */
export function fairnessGoal(by: Categories, shares: Float64Array, size: number): SetGoal {
  const populated = shares.reduce((count, share) => (share > 0 ? count + 1 : count), 0);
  const possible = Math.max(1, Math.min(size, populated));
  const worth = (category: number, members: number): number =>
    shares[category]! === 0 || members === 0
      ? 0
      : 0.5 * Math.min(shares[category]!, members / size) + 0.5 / possible;
  const membersOf = (set: readonly number[]): Float64Array => {
    const members = new Float64Array(shares.length);
    for (const v of set) if (by[v]! >= 0) members[by[v]!]!++;
    return members;
  };
  const whole = (members: Float64Array) =>
    members.reduce((sum, count, category) => sum + worth(category, count), 0);
  return {
    diminishing: true,
    value: (set) => whole(membersOf(set)),
    withEach: (set, candidates) => {
      const members = membersOf(set);
      const before = whole(members);
      return Float64Array.from(candidates, (v) => {
        const category = by[v]!;
        if (category < 0 || set.includes(v)) return before;
        return (
          before + worth(category, members[category]! + 1) - worth(category, members[category]!)
        );
      });
    },
  };
}
