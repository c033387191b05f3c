import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { karate } from "../testing/known-networks.ts";
import { betweenness } from "./betweenness.ts";
import {
  type SampledBetweenness,
  sampledBetweenness,
  surelyAmongTop,
} from "./betweenness-sampled.ts";

function outside(graph: Graph, found: SampledBetweenness): number {
  const exact = betweenness(graph);
  return exact.filter((x, v) => x < found.low[v]! - 1e-9 || x > found.high[v]! + 1e-9).length;
}

describe("sampledBetweenness", () => {
  it("holds its bounds more often than promised", () => {
    let wrong = 0;
    for (let seed = 0; seed < 60; seed++) {
      const options = { random: seededRandom(seed), epsilon: 0.1, delta: 0.3 };
      if (outside(karate, sampledBetweenness(karate, options)) > 0) wrong++;
    }
    expect(wrong / 60).toBeLessThan(0.3);
  });

  it("comes as near as asked, directed, weighted and in parts", () => {
    const random = seededRandom(2);
    const ends = () => Uint32Array.from({ length: 300 }, () => random.below(120));
    const weights = Float64Array.from({ length: 300 }, () => 1 + random.below(3));
    for (const options of [{}, { directed: true }, { weights }, { weights, directed: true }]) {
      const graph = graphFromEdges(120, ends(), ends(), options);
      const found = sampledBetweenness(graph, { epsilon: 0.02 });
      const pairs = (120 * 119) / (options.directed ? 1 : 2);
      expect(found.epsilon).toBeLessThanOrEqual(0.02);
      expect(outside(graph, found)).toBe(0);
      const exact = betweenness(graph);
      for (let v = 0; v < 120; v++) {
        expect(Math.abs(found.values[v]! - exact[v]!)).toBeLessThanOrEqual(0.02 * pairs);
        const share = (x: number) => x / pairs;
        expect(share(found.high[v]! - found.values[v]!)).toBeLessThanOrEqual(found.epsilon + 1e-12);
        expect(share(found.values[v]! - found.low[v]!)).toBeLessThanOrEqual(found.epsilon + 1e-12);
      }
    }
  });

  it("draws the same for the same seed, and less for a wider error", () => {
    const options = { epsilon: 0.05, random: seededRandom(4) };
    expect(sampledBetweenness(karate, options)).toEqual(sampledBetweenness(karate, options));
    const wide = sampledBetweenness(karate, { ...options, epsilon: 0.1 });
    expect(wide.samples).toBeLessThan(sampledBetweenness(karate, options).samples);
  });

  it("stops at the most that is allowed and says how near it came", () => {
    const found = sampledBetweenness(karate, { most: 1_700 });
    expect(found.samples).toBe(1_700);
    expect(found.epsilon).toBeGreaterThan(0.002);
    expect(outside(karate, found)).toBe(0);
  });

  it("asks more proof when it looks more often", () => {
    // One stage of 1,000: each side wrong with 0.05 / (2 × 34 nodes × 1 × 2).
    const { low, high, values } = sampledBetweenness(karate, { most: 1_000 });
    const leaf = karate.ids.indexOf("12");
    expect(values[leaf]).toBe(0);
    expect(low[leaf]).toBe(0);
    const doubt = Math.log((2 * 34 * 2) / 0.05);
    expect(high[leaf]).toBeCloseTo(((1 - Math.exp(-doubt / 1_000)) * (34 * 33)) / 2, 9);
  });

  it("has nothing to draw with fewer than three nodes", () => {
    expect(sampledBetweenness(graphFromEdges(2, [0], [1]))).toEqual({
      values: new Float64Array(2),
      low: new Float64Array(2),
      high: new Float64Array(2),
      samples: 0,
      epsilon: 0,
    });
  });

  it("refuses promises that mean nothing", () => {
    expect(() => sampledBetweenness(karate, { epsilon: 0 })).toThrow("Epsilon is 0");
    expect(() => sampledBetweenness(karate, { epsilon: 1 })).toThrow("above 0 and below 1");
    expect(() => sampledBetweenness(karate, { delta: 0 })).toThrow("Delta is 0");
    expect(() => sampledBetweenness(karate, { delta: 1 })).toThrow("Delta is 1");
    expect(() => sampledBetweenness(karate, { most: 0 })).toThrow("At most 0 paths");
  });
});

describe("surelyAmongTop", () => {
  const found = (low: number[], high: number[]): SampledBetweenness => ({
    values: new Float64Array(low.length),
    low: Float64Array.from(low),
    high: Float64Array.from(high),
    samples: 1,
    epsilon: 1,
  });

  it("names those whom fewer than k others can reach", () => {
    const bounds = found([5, 3, 1, 0], [9, 6, 3, 0.5]);
    expect([...surelyAmongTop(bounds, 1)]).toEqual([]);
    expect([...surelyAmongTop(bounds, 2)]).toEqual([0]);
    expect([...surelyAmongTop(bounds, 3)]).toEqual([0, 1, 2]);
    expect([...surelyAmongTop(bounds, 4)]).toEqual([0, 1, 2, 3]);
    expect([...surelyAmongTop(found([5, 1], [9, 4]), 1)]).toEqual([0]);
  });

  it("finds the first of the karate club", () => {
    const drawn = sampledBetweenness(karate, { epsilon: 0.03 });
    expect([...surelyAmongTop(drawn, 2)].map((v) => karate.ids[v])).toEqual(["1", "34"]);
  });
});
