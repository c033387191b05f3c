import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Graph } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { changeGoals } from "./change-goals.ts";
import type { SetGoal } from "./set-goal.ts";

describe("changeGoals", () => {
  const goals = (graph: Graph): readonly SetGoal[] => {
    const by = Array.from({ length: graph.n }, (_, v) => (v % 4) - 1);
    const everybody = Uint32Array.from({ length: graph.n }, (_, v) => v);
    const { each, score } = changeGoals(graph, everybody, {
      size: 5,
      groups: by,
      willingness: by.map((_, v) => ((v * 7) % 5) / 4),
      fairness: [{ by, population: [6, 3, 1] }, { by }],
    });
    return [...Object.values(each), score];
  };
  const sample = arbitraryGraph().chain(({ graph }) =>
    fc.record({
      graph: fc.constant(graph),
      set: fc.subarray(
        Array.from({ length: graph.n }, (_, v) => v),
        { maxLength: Math.min(4, graph.n) },
      ),
    }),
  );

  it("says of each candidate what the set with it is worth", () => {
    fc.assert(
      fc.property(sample, ({ graph, set }) => {
        const all = Uint32Array.from({ length: graph.n }, (_, v) => v);
        for (const goal of goals(graph))
          for (const [v, value] of goal.withEach(set, all).entries())
            expect(value).toBeCloseTo(goal.value([...new Set([...set, v])]), 10);
      }),
    );
  });

  it("has diminishing returns and is 0 to 1", () => {
    fc.assert(
      fc.property(sample, ({ graph, set }) => {
        for (const goal of goals(graph)) {
          const part = set.slice(1);
          for (let v = 0; v < graph.n; v++) {
            if (set.includes(v)) continue;
            const addsToWhole = goal.value([...set, v]) - goal.value(set);
            expect(addsToWhole).toBeGreaterThanOrEqual(0);
            expect(goal.value([...part, v]) - goal.value(part)).toBeGreaterThanOrEqual(
              addsToWhole - 1e-12,
            );
            expect(goal.value([...set, v])).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
    );
  });
});
