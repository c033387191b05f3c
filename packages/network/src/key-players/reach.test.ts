import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutWeights } from "../graph/as-undirected.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { distances } from "../testing/naive.ts";
import { distanceReach, distanceReachGoal, reachGoal, reachOfEach, reachWithin } from "./reach.ts";

const path = graphFromEdges(5, [0, 1, 2, 3], [1, 2, 3, 4]);
const sample = arbitraryGraph({ weighted: true }).chain(({ graph }) =>
  fc.record({
    graph: fc.constant(graph),
    set: fc.subarray(Array.from({ length: graph.n }, (_, v) => v)),
    steps: fc.integer({ min: 1, max: 3 }),
  }),
);

describe("reach", () => {
  it("is 0.95588 from members 1 and 34 of the karate club (networkx)", () => {
    expect(distanceReach(karate, [0, 33])).toBeCloseTo(0.9558823529411765, 12);
    expect(reachWithin(karate, [0, 33], 1)).toBeCloseTo(31 / 34, 12);
    expect(reachWithin(karate, [0, 33], 2)).toBe(1);
  });

  it("counts members at full worth, and steps from the nearest of them", () => {
    expect(reachWithin(path, [0], 1)).toBe(0.4);
    expect(reachWithin(path, [0], 2)).toBe(0.6);
    expect(reachWithin(path, [0, 0, 4], 1)).toBe(0.8);
    expect(distanceReach(path, [0])).toBeCloseTo((1 + 1 + 1 / 2 + 1 / 3 + 1 / 4) / 5, 12);
    expect(distanceReach(path, [0, 4])).toBeCloseTo((2 + 2 + 1 / 2) / 5, 12);
    expect(distanceReach(path, [])).toBe(0);
  });

  it("follows direction and leaves weights out", () => {
    const arc = graphFromEdges(2, [0], [1], { directed: true, weights: [9] });
    expect([distanceReach(arc, [0]), distanceReach(arc, [1])]).toEqual([1, 0.5]);
    expect([reachWithin(arc, [0], 1), reachWithin(arc, [1], 1)]).toEqual([1, 0.5]);
    expect([...distanceReachGoal(arc).withEach([], Uint32Array.of(0, 1))]).toEqual([1, 0.5]);
  });

  it("has no value without nodes", () => {
    const none = graphFromEdges(0, [], []);
    expect([reachWithin(none, [], 1), distanceReach(none, [])]).toEqual([null, null]);
  });

  it("refuses steps that are none and nodes that are none", () => {
    for (const steps of [0, 1.5, -1])
      expect(() => reachWithin(path, [0], steps)).toThrow(
        `Reach goes a whole number of steps above 0, not ${steps}.`,
      );
    expect(() => reachWithin(path, [5], 1)).toThrow("There is no node 5 among 5.");
    expect(() => distanceReach(path, [-1])).toThrow("There is no node -1 among 5.");
  });

  it("is what the definition says, for all distances from the nearest member", () => {
    fc.assert(
      fc.property(sample, ({ graph, set, steps }) => {
        const d = distances(withoutWeights(graph));
        const nearest = Array.from({ length: graph.n }, (_, v) =>
          Math.min(...set.map((s) => d[s]![v]!)),
        );
        const mean = (worth: (distance: number) => number) =>
          graph.n === 0 ? null : nearest.reduce((sum, x) => sum + worth(x), 0) / graph.n;
        const within = mean((x) => (x <= steps ? 1 : 0));
        const weighted = mean((x) => 1 / Math.max(1, x));
        if (graph.n === 0) return;
        expect(reachWithin(graph, set, steps)).toBeCloseTo(within!, 10);
        expect(distanceReach(graph, set)).toBeCloseTo(weighted!, 10);
      }),
    );
  });

  it("finds for each candidate what the set with it would reach, again and again", () => {
    fc.assert(
      fc.property(sample, ({ graph, set, steps }) => {
        const all = Uint32Array.from({ length: graph.n }, (_, v) => v);
        for (const goal of [reachGoal(graph, steps), distanceReachGoal(graph)])
          for (let again = 0; again < 2; again++) {
            const each = goal.withEach(set, all);
            for (const v of all)
              expect(each[v]).toBeCloseTo(goal.value([...new Set([...set, v])]), 10);
          }
      }),
    );
  });
});

describe("reachOfEach", () => {
  it("is the share of the others within so many steps", () => {
    expect([...reachOfEach(path, 1)]).toEqual([0.25, 0.5, 0.5, 0.5, 0.25]);
    expect([...reachOfEach(path, 2)]).toEqual([0.5, 0.75, 1, 0.75, 0.5]);
    expect([...reachOfEach(graphFromEdges(1, [], []), 2)]).toEqual([Number.NaN]);
    expect([...reachOfEach(graphFromEdges(2, [], []), 2)]).toEqual([0, 0]);
  });
});
