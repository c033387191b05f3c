import { describe, expect, it } from "vitest";
import { goalOf, meanGoal, weightedGoal } from "./set-goal.ts";

describe("weightedGoal", () => {
  it("is the mean by weights, for the set and for each candidate", () => {
    const goal = weightedGoal([
      { goal: goalOf((set) => set.length), weight: 3 },
      { goal: goalOf((set) => (set.includes(2) ? 8 : 0)), weight: 1 },
      { goal: goalOf(() => 1000), weight: 0 },
    ]);
    expect(goal.value([0, 2])).toBe(3.5);
    expect([...goal.withEach([0], Uint32Array.of(0, 1, 2))]).toEqual([0.75, 1.5, 3.5]);
  });
});

describe("meanGoal", () => {
  it("divides by the seats, so that an empty seat counts as nothing", () => {
    const goal = meanGoal(Float64Array.of(1, 0.5, 0), 2);
    expect([goal.value([]), goal.value([0]), goal.value([0, 1])]).toEqual([0, 0.5, 0.75]);
    expect([...goal.withEach([1], Uint32Array.of(0, 1, 2))]).toEqual([0.75, 0.25, 0.25]);
  });
});
