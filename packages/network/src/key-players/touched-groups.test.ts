import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { groupsGoal, timesTouched, touchedGroups } from "./touched-groups.ts";

const path = graphFromEdges(4, [0, 1, 2], [1, 2, 3]);

describe("touchedGroups", () => {
  it("has somebody's own group and those of everybody they are tied to, each once", () => {
    expect(touchedGroups(path, [0, 1, 1, 2])).toEqual({
      groups: 3,
      offsets: Uint32Array.of(0, 2, 4, 6, 8),
      touched: Uint32Array.of(0, 1, 1, 0, 1, 2, 2, 1),
    });
  });

  it("counts ties that come in, and leaves the unknown out", () => {
    const arc = graphFromEdges(3, [0, 0], [1, 2], { directed: true });
    const found = touchedGroups(arc, [0, 1, -1]);
    expect([...found.touched]).toEqual([0, 1, 1, 0, 0]);
    expect([...timesTouched(found, [0, 2])]).toEqual([2, 1]);
  });

  it("refuses groups that do not fit", () => {
    expect(() => touchedGroups(path, [0])).toThrow("4 nodes but 1 categories.");
  });
});

describe("groupsGoal", () => {
  it("is the share of groups that the set touches", () => {
    const goal = groupsGoal(touchedGroups(path, [0, 1, 2, 3]));
    expect(goal.value([])).toBe(0);
    expect(goal.value([0])).toBe(0.5);
    expect(goal.value([1, 2])).toBe(1);
    expect([...goal.withEach([0], Uint32Array.of(0, 1, 2, 3))]).toEqual([0.5, 0.75, 1, 1]);
  });

  it("is 0 without groups", () => {
    const goal = groupsGoal(touchedGroups(path, [-1, -1, -1, -1]));
    expect([goal.value([0]), ...goal.withEach([], Uint32Array.of(0))]).toEqual([0, 0]);
  });
});
