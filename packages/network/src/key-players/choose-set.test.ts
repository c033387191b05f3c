import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { chooseSet } from "./choose-set.ts";
import { distanceReachGoal, reachGoal } from "./reach.ts";
import { goalOf } from "./set-goal.ts";

const upTo = (n: number) => Uint32Array.from({ length: n }, (_, v) => v);
/** Worth of chosen sets; every other is worth 0. */
const worth = (sets: Readonly<Record<string, number>>) =>
  goalOf((set) => sets[[...set].sort((a, b) => a - b).join(" ")] ?? 0);

describe("chooseSet", () => {
  it("takes the best each time, the first among equals, in the order of choice", () => {
    const goal = goalOf((set) => set.reduce((sum, v) => sum + [1, 5, 2, 5][v]!, 0));
    expect(chooseSet(goal, upTo(4), 3)).toEqual({ set: [1, 3, 2], value: 12 });
    expect(chooseSet(goal, Uint32Array.of(0, 2), 2)).toEqual({ set: [2, 0], value: 3 });
  });

  it("swaps where the best single is not in the best pair", () => {
    const goal = worth({ "0": 3, "1": 2, "2": 1, "0 1": 4, "0 2": 3, "1 2": 6 });
    expect(chooseSet(goal, upTo(3), 2)).toEqual({ set: [2, 1], value: 6 });
  });

  it("finds with restarts what no single swap leads to", () => {
    const goal = worth({ "0": 1, "0 1": 2, "2 3": 9 });
    expect(chooseSet(goal, upTo(4), 2).value).toBe(2);
    const again = chooseSet(goal, upTo(4), 2, { random: seededRandom(1), restarts: 30 });
    expect([[...again.set].sort(), again.value]).toEqual([[2, 3], 9]);
    expect(chooseSet(goal, upTo(4), 2, { random: seededRandom(1), restarts: 30 })).toEqual(again);
    expect(chooseSet(goal, upTo(4), 2, { random: seededRandom(1), restarts: 0 }).value).toBe(2);
  });

  it("gives a set that no swap would better, and at least 63% of the best for reach", () => {
    fc.assert(
      fc.property(arbitraryGraph({ most: 8 }), ({ graph }) => {
        if (graph.n < 3) return;
        const goal = distanceReachGoal(graph);
        const { set, value } = chooseSet(goal, upTo(graph.n), 3);
        expect(new Set(set).size).toBe(3);
        expect(value).toBeCloseTo(goal.value(set), 12);
        for (let at = 0; at < 3; at++)
          for (let v = 0; v < graph.n; v++)
            if (!set.includes(v))
              expect(goal.value(set.with(at, v))).toBeLessThanOrEqual(value + 1e-9);
        let best = 0;
        for (let a = 0; a < graph.n; a++)
          for (let b = 0; b < a; b++)
            for (let c = 0; c < b; c++) best = Math.max(best, goal.value([a, b, c]));
        expect(value).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
      }),
    );
  });

  it("takes the first among equals also where it may stop looking early", () => {
    // What each covers. After 0, both 1 and 2 add one more; alone, 2 covers more than 1.
    const covers = [[1, 2, 3, 4, 5], [6], [4, 5, 7]];
    const covering = {
      ...goalOf((set) => new Set(set.flatMap((v) => covers[v]!)).size),
      diminishing: true,
    };
    expect(chooseSet(covering, upTo(3), 2)).toEqual({ set: [0, 1], value: 6 });
  });

  it("finds the same whether or not it may stop looking early", () => {
    const graph = graphFromEdges(
      1000,
      Array.from({ length: 999 }, (_, i) => i + 1),
      // A tree with heavy and light branches: everybody's parent.
      Array.from({ length: 999 }, (_, i) => Math.floor(i * ((i * 0.618034) % 1) ** 2)),
    );
    const reach = reachGoal(graph, 2);
    let looked = 0;
    const counted = {
      ...reach,
      withEach: (set: readonly number[], candidates: Uint32Array) => {
        looked += candidates.length;
        return reach.withEach(set, candidates);
      },
    };
    const early = chooseSet(counted, upTo(1000), 4);
    const few = looked;
    looked = 0;
    expect(chooseSet({ ...counted, diminishing: false }, upTo(1000), 4)).toEqual(early);
    expect(few).toBeLessThan(looked / 2);
  });

  it("refuses a size that cannot be had", () => {
    const goal = worth({});
    expect(() => chooseSet(goal, upTo(2), 3)).toThrow(
      "A set of 3 cannot be chosen from 2 candidates.",
    );
    for (const size of [0, -1, 1.5])
      expect(() => chooseSet(goal, upTo(2), size)).toThrow(
        `A set has a whole number of members above 0, not ${size}.`,
      );
    expect(chooseSet(goal, upTo(2), 2).set).toEqual([0, 1]);
  });
});
