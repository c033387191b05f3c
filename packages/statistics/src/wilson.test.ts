import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "./wilson.ts";

describe("Wilson interval", () => {
  it("agrees with the worked examples of Newcombe 1998, table I, method 3", () => {
    const cases: [number, number, number, number][] = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ];
    for (const [successes, n, low, high] of cases) {
      const interval = wilson(successes, n);
      expect(interval?.low).toBeCloseTo(low, 4);
      expect(interval?.high).toBeCloseTo(high, 4);
    }
  });

  it("holds the estimate, stays between 0 and 1, and mirrors for the opposite share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const successes = Math.round(share * n);
          const one = wilson(successes, n);
          const other = wilson(n - successes, n);
          if (one === undefined || other === undefined) throw new Error("n is at least 1");
          expect(one.low).toBeGreaterThanOrEqual(0);
          expect(one.high).toBeLessThanOrEqual(1);
          expect(one.low).toBeLessThanOrEqual(one.estimate);
          expect(one.high).toBeGreaterThanOrEqual(one.estimate);
          expect(one.low).toBeCloseTo(1 - other.high, 12);
        },
      ),
    );
  });

  it("says nothing about nobody, and refuses what is not a share", () => {
    expect(wilson(0, 0)).toBeUndefined();
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(() => wilson(0.5, 2)).toThrow(RangeError);
  });
});
