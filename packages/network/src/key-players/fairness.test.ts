import { describe, expect, it } from "vitest";
import { fairnessGoal } from "./fairness.ts";

describe("fairnessGoal", () => {
  const by = [0, 0, 0, 1, 2, -1];
  const goal = fairnessGoal(by, Float64Array.of(0.5, 0.25, 0.25), 4);

  it("is 1 for a set that is as the population is", () => {
    expect(goal.value([0, 1, 3, 4])).toBeCloseTo(1, 12);
  });

  it("is half for proportions and half for presence", () => {
    // Three of four seats to a category of half the people: 0.5 + 0.25; two of three present.
    expect(goal.value([0, 1, 2, 3])).toBeCloseTo(0.5 * 0.75 + 0.5 * (2 / 3), 12);
    expect(goal.value([0, 5])).toBeCloseTo(0.5 * 0.25 + 0.5 / 3, 12);
    expect(goal.value([5])).toBe(0);
    expect(goal.value([])).toBe(0);
  });

  it("asks for no more categories than there are seats", () => {
    const two = fairnessGoal(by, Float64Array.of(0.5, 0.25, 0.25), 2);
    expect(two.value([0, 3])).toBeCloseTo(0.5 * 0.75 + 0.5, 12);
  });

  it("gives nothing for categories nobody of the population is of", () => {
    const none = fairnessGoal(by, Float64Array.of(0, 0, 0), 2);
    expect([none.value([0, 3]), ...none.withEach([], Uint32Array.of(0))]).toEqual([0, 0]);
    const some = fairnessGoal(by, Float64Array.of(1, 0, 0), 2);
    expect(some.value([0, 3])).toBeCloseTo(0.75, 12);
  });
});
