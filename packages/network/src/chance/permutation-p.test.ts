import { describe, expect, it } from "vitest";
import { magnitudeP, moments, permutationP } from "./permutation-p.ts";

describe("p of a permutation test", () => {
  it("is (k + 1) / (n + 1) on each side, equal values on both", () => {
    const chance = Float64Array.of(1, 2, 3, 3, 4, 5, 6, 7, 8);
    expect(permutationP(3, chance)).toEqual({ atLeast: 0.8, atMost: 0.5, twoSided: 1 });
    expect(permutationP(9, chance)).toEqual({ atLeast: 0.1, atMost: 1, twoSided: 0.2 });
    expect(permutationP(0, chance)).toEqual({ atLeast: 1, atMost: 0.1, twoSided: 0.2 });
  });

  it("takes values that differ by rounding for equal", () => {
    const third = Float64Array.of(1 / 3 + 1e-16, 1 / 3 - 1e-14, 1 / 3 - 1e-9);
    expect(permutationP(1 / 3, third)).toEqual({ atLeast: 0.75, atMost: 1, twoSided: 1 });
    const large = Float64Array.of(1e6 + 1e-7, 1e6 - 1e-7);
    expect(permutationP(1e6, large)).toEqual({ atLeast: 1, atMost: 1, twoSided: 1 });
  });

  it("counts chance without a value against the finding, on both sides", () => {
    expect(permutationP(5, Float64Array.of(Number.NaN, 1, 1))).toEqual({
      atLeast: 0.5,
      atMost: 1,
      twoSided: 1,
    });
  });

  it("knows nothing where nothing was observed", () => {
    const nothing = { atLeast: Number.NaN, atMost: Number.NaN, twoSided: Number.NaN };
    expect(permutationP(Number.NaN, Float64Array.of(1))).toEqual(nothing);
  });

  it("compares distances from 0 for the magnitude", () => {
    expect(magnitudeP(-3, Float64Array.of(1, -4, 3, 2))).toBe(3 / 5);
    expect(magnitudeP(2, Float64Array.of(-1, -3))).toBe(2 / 3);
  });
});

describe("moments", () => {
  it("are over the values there are, n − 1 below the variance", () => {
    expect(moments(Float64Array.of(2, Number.NaN, 4, 9))).toEqual({ mean: 5, sd: Math.sqrt(13) });
    expect(moments(Float64Array.of(Number.NaN, 4))).toEqual({ mean: 4, sd: Number.NaN });
    expect(moments(new Float64Array(0))).toEqual({ mean: Number.NaN, sd: Number.NaN });
  });
});
