import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asUndirected, withoutWeights } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { distances } from "../testing/naive.ts";
import {
  distanceFragmentation,
  distanceFragmentationGoal,
  fragmentation,
  fragmentationGoal,
  fragmentationOfEach,
} from "./fragmentation.ts";

const members = (...ids: string[]) => ids.map((id) => karate.ids.indexOf(id));
const path = graphFromEdges(4, [0, 1, 2], [1, 2, 3]);

/** The mean over ordered pairs of those who stay of what their distance is worth, from 1. */
function byPairs(graph: Graph, without: readonly number[], worth: (d: number) => number) {
  const stay = Array.from({ length: graph.n }, (_, v) => v).filter((v) => !without.includes(v));
  if (stay.length < 2) return null;
  const number = new Map(stay.map((v, i) => [v, i]));
  const ends = stay.flatMap((v) =>
    Array.from(graph.targets.subarray(graph.offsets[v]!, graph.offsets[v + 1]!)).flatMap((w) =>
      number.has(w) ? [[number.get(v)!, number.get(w)!] as const] : [],
    ),
  );
  const rest = graphFromEdges(
    stay.length,
    ends.map(([a]) => a),
    ends.map(([, b]) => b),
    { directed: true },
  );
  const d = distances(rest);
  let sum = 0;
  for (let i = 0; i < stay.length; i++)
    for (let j = 0; j < stay.length; j++) if (i !== j) sum += worth(d[i]![j]!);
  return 1 - sum / (stay.length * (stay.length - 1));
}

const sample = arbitraryGraph({ weighted: true }).chain(({ graph }) =>
  fc.record({
    graph: fc.constant(graph),
    set: fc.subarray(Array.from({ length: graph.n }, (_, v) => v)),
  }),
);

describe("fragmentation", () => {
  it("gives the values of the karate club without some (networkx, brute force)", () => {
    expect(fragmentation(karate, members("1"))).toBeCloseTo(0.3162878787878788, 12);
    expect(fragmentation(karate, members("1", "2"))).toBeCloseTo(0.4233870967741935, 12);
    expect(fragmentation(karate, members("1", "33", "34"))).toBeCloseTo(0.5698924731182795, 12);
    expect(fragmentation(karate)).toBe(0);
  });

  it("counts pairs of those who stay: a path of four without its second falls in 1 and 2", () => {
    expect(fragmentation(path, [1])).toBeCloseTo(2 / 3, 12);
    expect(fragmentation(path, [1, 1])).toBeCloseTo(2 / 3, 12);
    expect(fragmentation(path, [1, 3])).toBe(1);
  });

  it("has no value when fewer than two stay", () => {
    expect(fragmentation(path, [0, 1, 2])).toBeNull();
    expect(fragmentation(graphFromEdges(1, [], []))).toBeNull();
    expect(fragmentation(graphFromEdges(0, [], []))).toBeNull();
    expect(fragmentation(path, [0, 1])).toBe(0);
  });

  it("refuses what is no node", () => {
    expect(() => fragmentation(path, [4])).toThrow("There is no node 4 among 4.");
    expect(() => fragmentation(path, [-1])).toThrow("There is no node -1 among 4.");
  });

  it("is the share of pairs that do not reach each other", () => {
    fc.assert(
      fc.property(sample, ({ graph, set }) => {
        const expected = byPairs(withoutWeights(asUndirected(graph)), set, (d) =>
          Number.isFinite(d) ? 1 : 0,
        );
        const found = fragmentation(graph, set);
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe("distanceFragmentation", () => {
  it("gives the values of the karate club without some (networkx)", () => {
    expect(distanceFragmentation(karate, members("1"))).toBeCloseTo(0.6415404040404039, 12);
    expect(distanceFragmentation(karate, members("1", "2"))).toBeCloseTo(0.6844086021505376, 12);
    const three = members("1", "33", "34");
    expect(distanceFragmentation(karate, three)).toBeCloseTo(0.7968100358422938, 12);
  });

  it("follows direction, leaves weights out, and has no value when fewer than two stay", () => {
    const arc = graphFromEdges(2, [0], [1], { directed: true, weights: [5] });
    expect(distanceFragmentation(arc)).toBe(0.5);
    expect(distanceFragmentation(arc, [1])).toBeNull();
  });

  it("is what the definition says, and at least the fragmentation", () => {
    fc.assert(
      fc.property(sample, ({ graph, set }) => {
        const expected = byPairs(graph, set, (d) => 1 / d);
        const found = distanceFragmentation(graph, set);
        if (expected === null) {
          expect(found).toBeNull();
          return;
        }
        expect(found).toBeCloseTo(expected, 10);
        expect(found!).toBeGreaterThanOrEqual(fragmentation(graph, set)! - 1e-12);
      }),
    );
  });
});

describe("fragmentation as a goal", () => {
  it("looks at all candidates at once and finds what each alone would", () => {
    fc.assert(
      fc.property(sample, ({ graph, set }) => {
        const all = Uint32Array.from({ length: graph.n }, (_, v) => v);
        for (const goal of [fragmentationGoal(graph), distanceFragmentationGoal(graph)]) {
          const each = goal.withEach(set, all);
          for (const v of all)
            expect(each[v]).toBeCloseTo(goal.value([...new Set([...set, v])]), 10);
        }
      }),
    );
  });

  it("is 0 where fewer than two would stay", () => {
    const pair = graphFromEdges(2, [], []);
    expect([...fragmentationOfEach(pair)]).toEqual([0, 0]);
    expect(fragmentationGoal(pair).value([0, 1])).toBe(0);
    expect(distanceFragmentationGoal(pair).value([0])).toBe(0);
    expect([...fragmentationGoal(pair).withEach([0], Uint32Array.of(1, 0))]).toEqual([0, 0]);
  });

  it("is of the candidates asked for, in their order", () => {
    const found = fragmentationGoal(path).withEach([], Uint32Array.of(2, 0));
    expect([...found]).toEqual([2 / 3, 0].map((x) => expect.closeTo(x, 12)));
  });
});

describe("fragmentation as a goal", () => {
  it("may gain more from a second removal than from the first", () => {
    const ring = graphFromEdges(6, [0, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 0]);
    for (const goal of [fragmentationGoal(ring), distanceFragmentationGoal(ring)]) {
      const gain = (v: number, set: number[]) => goal.value([...set, v]) - goal.value(set);
      expect(gain(3, [0])).toBeGreaterThan(gain(3, []));
      expect(goal.diminishing).toBe(false);
    }
  });
});
