import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { pairInclusion, weightedDegrees, weightedDensity, weightedSum } from "./sampled-ties.ts";

describe("weightedSum", () => {
  it("counts each for one over its probability", () => {
    const { total, error } = weightedSum([3, 1, 4], [0.5, 1, 0.25]);
    expect(total).toBe(6 + 1 + 16);
    // (1 − p) / p² × value²: 2 × 9 and 12 × 16.
    expect(error).toBeCloseTo(Math.sqrt(18 + 192), 12);
    expect(weightedSum([], [])).toEqual({ total: 0, error: Number.NaN });
  });

  it("is right on average, and its error is that of repeated samples", () => {
    const values = [5, 1, 0, 7, 2, 2];
    const chances = [0.9, 0.5, 0.3, 0.8, 0.6, 0.4];
    const random = seededRandom(1);
    const totals: number[] = [];
    let variance = 0;
    for (let i = 0; i < 20_000; i++) {
      const drawn = values.flatMap((_, k) => (random.next() < chances[k]! ? [k] : []));
      const { total, error } = weightedSum(
        drawn.map((k) => values[k]!),
        drawn.map((k) => chances[k]!),
      );
      totals.push(total);
      if (drawn.length > 0) variance += error ** 2 / 20_000;
    }
    const mean = totals.reduce((sum, x) => sum + x, 0) / totals.length;
    const spread = totals.reduce((sum, x) => sum + (x - mean) ** 2, 0) / totals.length;
    expect(Math.abs(mean - 17)).toBeLessThan(0.1);
    expect(Math.abs(variance / spread - 1)).toBeLessThan(0.05);
  });

  it("refuses probabilities that are none", () => {
    expect(() => weightedSum([1], [])).toThrow(new RangeError("1 values but 0 probabilities."));
    for (const p of [0, -0.5, 1.5, Number.NaN])
      expect(() => weightedSum([1], [p])).toThrow(
        new RangeError(`Probability 0 is ${p}; it must be above 0 and at most 1.`),
      );
  });
});

describe("weightedDegrees", () => {
  it("estimates the ties of each person", () => {
    const graph = graphFromEdges(3, [0, 0], [1, 2], { directed: true });
    const { degree, error } = weightedDegrees(graph, [0.5, 0.2]);
    expect([...degree]).toEqual([7, 0, 0]);
    expect(error[0]).toBeCloseTo(Math.sqrt(2 + 20), 12);
    expect(error[1]).toBe(0);
    expect(() => weightedDegrees(graph, [1])).toThrow(
      new RangeError("2 ties but 1 probabilities."),
    );
  });
});

describe("weightedDensity", () => {
  it("estimates mean degree and density of all from those interviewed", () => {
    const found = weightedDensity([2, 3], [0.5, 0.5], 5);
    expect(found.meanDegree).toBe(2);
    expect(found.density).toBe(0.5);
    expect(found.meanDegreeError).toBeCloseTo(Math.sqrt(2 * 4 + 2 * 9) / 5, 12);
    expect(found.densityError).toBeCloseTo(found.meanDegreeError / 4, 12);
    expect(weightedDensity([0], [1], 1).density).toBeNaN();
    expect(() => weightedDensity([], [], 0)).toThrow(
      new RangeError("0 people: there must be 1 or more."),
    );
  });
});

describe("pairInclusion", () => {
  it("is the share of pairs that were asked about", () => {
    expect(pairInclusion(5, 20)).toBe(20 / 380);
    expect(pairInclusion(20, 20)).toBe(1);
    expect(pairInclusion(1, 20)).toBe(0);
    expect(pairInclusion(1, 1)).toBeNaN();
    for (const [sampled, named] of [
      [3, 2],
      [-1, 2],
      [0.5, 2],
    ] as const)
      expect(() => pairInclusion(sampled, named)).toThrow(
        new RangeError(`${sampled} sampled of ${named} named.`),
      );
  });
});
