import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { chooseSeeds } from "./choose-seeds.ts";
import { spreadFrom } from "./spread-from.ts";
import type { SpreadModel } from "./spread-model.ts";
import { type SpreadSamples, spreadSamples } from "./spread-samples.ts";

const MODELS: readonly SpreadModel[] = [
  { kind: "cascade", probability: 0.3 },
  { kind: "threshold" },
  { kind: "complex", takesUp: { atLeast: 2 }, probability: 0.7 },
];
const draw = (graph: Graph, model: SpreadModel, seed: number, samples = 40): SpreadSamples =>
  spreadSamples(graph, model, { random: seededRandom(seed), samples });

describe("chooseSeeds", () => {
  it("chooses as looking at everybody each time would, looking at fewer", () => {
    fc.assert(
      fc.property(
        arbitraryGraph({ most: 12 }),
        fc.constantFrom(...MODELS),
        fc.nat(),
        (s, model, seed) => {
          const { graph } = s;
          const draws = [draw(graph, model, seed), draw(graph, model, seed + 1, 10)];
          const found = chooseSeeds(draws, 3);
          const total = (seeds: readonly number[]) =>
            draws.reduce((sum, samples) => sum + spreadFrom(samples, seeds).expected.mean, 0) / 2;
          const ties = (v: number) => graph.offsets[v + 1]! - graph.offsets[v]!;
          const seeds: number[] = [];
          while (seeds.length < Math.min(3, graph.n)) {
            let best = -1;
            for (let v = 0; v < graph.n; v++) {
              if (seeds.includes(v)) continue;
              if (best < 0) best = v;
              const more = total([...seeds, v]) - total([...seeds, best]);
              if (more > 1e-9 || (more > -1e-9 && ties(v) > ties(best))) best = v;
            }
            seeds.push(best);
            expect(found.reach[seeds.length - 1]).toBeCloseTo(total(seeds), 9);
          }
          expect([...found.seeds]).toEqual(seeds);
          const n = graph.n;
          const everybody = [0, 1, 2].reduce((sum, k) => sum + Math.max(0, n - k), 0);
          expect(found.evaluations).toBeLessThanOrEqual(everybody);
          expect("warning" in found).toBe(model.kind === "complex" && graph.n > 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("reaches at least 63% of the best set there is", () => {
    fc.assert(
      fc.property(arbitraryGraph({ most: 8 }), fc.nat(), ({ graph }, seed) => {
        fc.pre(graph.n >= 2);
        const samples = draw(graph, MODELS[0]!, seed);
        let best = 0;
        for (let a = 0; a < graph.n; a++)
          for (let b = a + 1; b < graph.n; b++)
            best = Math.max(best, spreadFrom(samples, [a, b]).expected.mean);
        const found = spreadFrom(samples, chooseSeeds(samples, 2).seeds).expected.mean;
        expect(found).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
      }),
      { numRuns: 40 },
    );
  });

  it("looks at few again: laziness pays", () => {
    const { evaluations, seeds } = chooseSeeds(
      draw(karate, { kind: "cascade", probability: 0.05 }, 1, 500),
      5,
    );
    expect(seeds).toHaveLength(5);
    expect(evaluations).toBeGreaterThan(34);
    // Looking at everybody each time would be 34 + 33 + 32 + 31 + 30 = 160.
    expect(evaluations).toBeLessThan(80);
  });

  it("says that complex contagion has no guarantee", () => {
    const { warning, evaluations } = chooseSeeds(draw(karate, MODELS[2]!, 1), 2);
    expect(warning).toContain("no guarantee");
    expect(evaluations).toBe(34 + 33);
    const one = draw(karate, { kind: "complex", takesUp: { atLeast: 1 }, probability: 0.3 }, 1);
    expect(chooseSeeds(one, 2).warning).toBeUndefined();
    expect(chooseSeeds(one, 2)).toEqual(chooseSeeds(draw(karate, MODELS[0]!, 1), 2));
  });

  it("chooses among candidates, each once, and never whom nobody can win over", () => {
    const samples = draw(karate, MODELS[0]!, 1);
    expect([...chooseSeeds(samples, 9, { candidates: [7, 3, 3] }).seeds].sort()).toEqual([3, 7]);
    expect([...chooseSeeds(samples, 0).seeds]).toEqual([]);
    const blocked = spreadSamples(graphFromEdges(2, [0], [1]), MODELS[0]!, {
      random: seededRandom(1),
      blocks: { unreachable: [0] },
    });
    expect([...chooseSeeds(blocked, 2).seeds]).toEqual([1]);
    expect(() => chooseSeeds(blocked, 1, { candidates: [0] })).toThrow("cannot be won over");
    expect(() => chooseSeeds(samples, -1)).toThrow(new RangeError("-1 seeds to choose."));
    expect(() => chooseSeeds(samples, 1.5)).toThrow(new RangeError("1.5 seeds to choose."));
    expect(() => chooseSeeds([], 1)).toThrow("There are no draws.");
  });

  it("tells how far it has come", () => {
    const told: number[] = [];
    chooseSeeds(draw(karate, MODELS[0]!, 1), 3, {
      progress: (_, done, of) => told.push(done, of ?? -1),
    });
    expect(told).toEqual([1, 3, 2, 3, 3, 3]);
  });
});
