import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { florentine, karate, kite } from "../testing/known-networks.ts";
import { betweennessByPairs } from "../testing/naive.ts";
import { betweenness } from "./betweenness.ts";
import { weightedBetweenness } from "./betweenness-weighted.ts";

function valuesOf(graph: Graph): Record<string, number> {
  const values = betweenness(graph);
  return Object.fromEntries(graph.ids.map((id, v) => [id, values[v]!]));
}

describe("betweenness", () => {
  it("gives the published values of the karate club (igraph, networkx)", () => {
    const values = valuesOf(karate);
    expect(values["1"]).toBeCloseTo(231.0714, 4);
    expect(values["34"]).toBeCloseTo(160.5516, 4);
    expect(values["33"]).toBeCloseTo(76.6905, 4);
  });

  it("gives the published values of the kite (Krackhardt 1990)", () => {
    const values = valuesOf(kite);
    expect(values.Heather).toBeCloseTo(14, 12);
    expect(values.Fernando).toBeCloseTo(25 / 3, 12);
    expect(values.Garth).toBeCloseTo(25 / 3, 12);
    expect(values.Ike).toBeCloseTo(8, 12);
    expect(values.Jane).toBe(0);
  });

  it("gives the published values of the Florentine families (igraph, sna 2.7-1)", () => {
    const values = valuesOf(florentine);
    expect(values.Medici).toBeCloseTo(47.5, 12);
    expect(values.Guadagni).toBeCloseTo(23.167, 3);
    expect(values.Albizzi).toBeCloseTo(19.333, 3);
    expect(values.Pucci).toBe(0);
  });

  it("counts a directed path in its direction only", () => {
    const line = graphFromEdges(3, [0, 1], [1, 2], { directed: true });
    expect([...betweenness(line)]).toEqual([0, 1, 0]);
  });

  it("takes weights for lengths", () => {
    const detour = graphFromEdges(3, [0, 1, 0], [1, 2, 2], { weights: [1, 1, 3] });
    expect([...betweenness(detour)]).toEqual([0, 1, 0]);
  });

  it("takes sums of lengths in another order for equal", () => {
    // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in the last bit.
    const square = graphFromEdges(6, [0, 1, 2, 0, 4, 5], [1, 2, 3, 4, 5, 3], {
      weights: [0.1, 0.2, 0.3, 0.3, 0.2, 0.1],
    });
    expect(betweenness(square)[1]).toBeCloseTo(betweenness(square)[5]!, 12);
  });

  it("has nothing to say without nodes", () => {
    expect(betweenness(graphFromEdges(0, [], []))).toEqual(new Float64Array(0));
  });

  it("is what the definition says, pair by pair", () => {
    for (const weighted of [false, true])
      fc.assert(
        fc.property(arbitraryGraph({ weighted }), ({ graph }) => {
          const expected = betweennessByPairs(graph);
          for (const [v, value] of betweenness(graph).entries())
            expect(value).toBeCloseTo(expected[v]!, 10);
        }),
      );
  });

  it("is the same in batches of 32 searches as in single ones", () => {
    const random = seededRandom(5);
    for (const directed of [false, true]) {
      const n = 150;
      const ends = () => Uint32Array.from({ length: 400 }, () => random.below(n));
      const plain = graphFromEdges(n, ends(), ends(), { directed });
      const weights = new Float64Array(plain.targets.length).fill(1);
      const inWeights = weights;
      const single = weightedBetweenness({ ...plain, weights, inWeights }, 0, n, () => {});
      for (const [v, value] of betweenness(plain).entries())
        expect(directed ? value : 2 * value).toBeCloseTo(single[v]!, 8);
    }
  });

  it("reports its progress up to the end", () => {
    const steps: [number, number][] = [];
    betweenness(karate, { progress: (_, done, total) => steps.push([done, total]) });
    // One member of the club has a single friend: 33 are searched, 32 at once.
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
