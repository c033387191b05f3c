import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryLabels } from "../testing/arbitrary-labels.ts";
import { partitionAgreement } from "./partition-agreement.ts";

describe("partitionAgreement", () => {
  it("is the example of Hubert and Arabie's index in scikit-learn, and igraph's figures", () => {
    const found = partitionAgreement([0, 0, 1, 1], [0, 0, 1, 2]);
    expect(found.compared).toBe(4);
    expect(found.adjustedRand).toBeCloseTo(0.5714285714285714, 12);
    expect(found.variationOfInformation).toBeCloseTo(0.34657359027997264, 12);
    expect(found.normalisedInformation).toBeCloseTo(0.8, 12);
  });

  it("is 1 and 0 for the same groups under other numbers", () => {
    const found = partitionAgreement([0, 0, 1, 1, 2], [7, 7, 3, 3, 0]);
    expect(found.adjustedRand).toBe(1);
    expect(found.variationOfInformation).toBeCloseTo(0, 12);
    expect(found.normalisedInformation).toBeCloseTo(1, 12);
  });

  it("is below chance where the divisions cross", () => {
    const found = partitionAgreement([0, 0, 1, 1], [0, 1, 0, 1]);
    expect(found.adjustedRand).toBeCloseTo(-0.5, 12);
    expect(found.variationOfInformation).toBeCloseTo(2 * Math.log(2), 12);
    expect(found.normalisedInformation).toBeCloseTo(0, 12);
  });

  it("leaves out whom one of them does not know", () => {
    const all = partitionAgreement([0, 0, 1, 1, -1, 2], [0, 0, 1, 2, 1, -1]);
    expect(all).toEqual(partitionAgreement([0, 0, 1, 1], [0, 0, 1, 2]));
  });

  it("has no value without items, and no pairs with one", () => {
    expect(partitionAgreement([], [])).toEqual({
      compared: 0,
      adjustedRand: null,
      variationOfInformation: null,
      normalisedInformation: null,
    });
    expect(partitionAgreement([3], [5])).toEqual({
      compared: 1,
      adjustedRand: null,
      variationOfInformation: 0,
      normalisedInformation: 1,
    });
  });

  it("agrees fully where both have one group, or both everybody alone", () => {
    expect(partitionAgreement([0, 0, 0], [1, 1, 1])).toMatchObject({
      adjustedRand: 1,
      normalisedInformation: 1,
    });
    expect(partitionAgreement([0, 1, 2], [2, 1, 0]).adjustedRand).toBe(1);
    expect(partitionAgreement([0, 1, 2], [0, 0, 0]).adjustedRand).toBe(0);
  });

  it("refuses divisions of other lengths", () => {
    expect(() => partitionAgreement([0], [0, 1])).toThrow(new RangeError("1 items and 2 items."));
  });

  it("is symmetric, and counts pairs as its definition says", () => {
    const two = fc
      .integer({ min: 2, max: 9 })
      .chain((n) => fc.tuple(arbitraryLabels(n), arbitraryLabels(n)));
    fc.assert(
      fc.property(two, ([a, b]) => {
        const found = partitionAgreement(a, b);
        const back = partitionAgreement(b, a);
        expect(back.adjustedRand).toBeCloseTo(found.adjustedRand!, 12);
        expect(back.variationOfInformation).toBeCloseTo(found.variationOfInformation!, 12);
        expect(back.normalisedInformation).toBeCloseTo(found.normalisedInformation!, 12);
        const pairs = a.flatMap((x, i) =>
          a.slice(0, i).map((y, j) => ({ a: x === y, b: b[i] === b[j] })),
        );
        const share = (test: (pair: { a: boolean; b: boolean }) => boolean) =>
          pairs.filter(test).length;
        const together = share((pair) => pair.a && pair.b);
        const [inA, inB] = [share((pair) => pair.a), share((pair) => pair.b)];
        const expected = (inA * inB) / pairs.length;
        const most = (inA + inB) / 2;
        if (most === expected) expect(found.adjustedRand).toBe(1);
        else expect(found.adjustedRand).toBeCloseTo((together - expected) / (most - expected), 9);
        expect(found.variationOfInformation!).toBeGreaterThanOrEqual(0);
        expect(found.variationOfInformation!).toBeLessThanOrEqual(Math.log(a.length) + 1e-12);
      }),
    );
  });
});
