import { describe, expect, it } from "vitest";
import { composition, meanAndSpread } from "./composition.ts";

describe("composition", () => {
  it("has the share of each category among alters of known category", () => {
    expect(composition([0, 0, 1, -1, 0], 1, 3)).toEqual({
      shares: Float64Array.of(0.75, 0.25, 0),
      unknown: 1,
      blau: 1 - 0.5625 - 0.0625,
      iqv: expect.closeTo(0.375 / (2 / 3), 12),
      same: 0.25,
      ei: 0.5,
    });
  });

  it("is wholly mixed when every category has the same share", () => {
    const { blau, iqv } = composition([0, 1, 2, 3], 0, 4);
    expect([blau, iqv]).toEqual([0.75, 1]);
  });

  it("does not mix when all are alike, of ego's category or another", () => {
    expect(composition([1, 1], 1, 2)).toMatchObject({ blau: 0, iqv: 0, same: 1, ei: -1 });
    expect(composition([1, 1], 0, 2)).toMatchObject({ blau: 0, iqv: 0, same: 0, ei: 1 });
  });

  it("compares with nobody when ego's category is not known", () => {
    expect(composition([0, 1], -1, 2)).toMatchObject({
      blau: 0.5,
      same: Number.NaN,
      ei: Number.NaN,
    });
  });

  it("has no value when no alter's category is known, nor variation in one category", () => {
    const none = { blau: Number.NaN, iqv: Number.NaN, same: Number.NaN, ei: Number.NaN };
    expect(composition([-1], 0, 2)).toEqual({
      ...none,
      shares: Float64Array.of(Number.NaN, Number.NaN),
      unknown: 1,
    });
    expect(composition([], 0, 2)).toMatchObject({ ...none, unknown: 0 });
    expect(composition([0], 0, 1)).toMatchObject({ blau: 0, iqv: Number.NaN, same: 1 });
  });

  it("refuses categories there are none of", () => {
    expect(() => composition([0, 2], 0, 2)).toThrow(
      "Alter 1 has category 2; there are 2 from 0, and −1.",
    );
    expect(() => composition([-2], 0, 2)).toThrow("Alter 0 has category -2");
    expect(() => composition([0.5], 0, 2)).toThrow("Alter 0 has category 0.5");
    expect(() => composition([0], 2, 2)).toThrow("Ego has category 2; there are 2 from 0, and −1.");
    expect(() => composition([0], -2, 2)).toThrow("Ego has category -2");
  });
});

describe("meanAndSpread", () => {
  it("is of the numbers that are known", () => {
    const found = meanAndSpread([20, Number.NaN, 30, 70]);
    expect(found).toEqual({ mean: 40, sd: expect.closeTo(Math.sqrt(700), 12), known: 3 });
  });

  it("has no spread of one number and no mean of none", () => {
    expect(meanAndSpread([5])).toEqual({ mean: 5, sd: Number.NaN, known: 1 });
    expect(meanAndSpread([Number.NaN])).toEqual({ mean: Number.NaN, sd: Number.NaN, known: 0 });
    expect(meanAndSpread([3, 3])).toEqual({ mean: 3, sd: 0, known: 2 });
  });
});
