import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthOf, logOf, nthRoot, partOfTurn } from "./exact-math.ts";

describe("partOfTurn", () => {
  it("is exact at the quarters of a turn", () => {
    expect([0, 1, 2, 3, 4].map((k) => partOfTurn(k, 4))).toEqual([
      { cos: 1, sin: 0 },
      { cos: -0, sin: 1 },
      { cos: -1, sin: -0 },
      { cos: 0, sin: -1 },
      { cos: 1, sin: 0 },
    ]);
  });

  it("agrees with the cosine and sine of the engine to 1e-14, any number of turns either way", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: 1, max: 997 }),
        (k, n) => {
          const { cos, sin } = partOfTurn(k, n);
          const angle = ((k % n) / n) * 2 * Math.PI;
          expect(Math.abs(cos - Math.cos(angle))).toBeLessThan(1e-14);
          expect(Math.abs(sin - Math.sin(angle))).toBeLessThan(1e-14);
        },
      ),
    );
  });
});

describe("nthRoot", () => {
  it("finds whole roots", () => {
    expect(nthRoot(27, 3)).toBeCloseTo(3, 14);
    expect(nthRoot(1 / 1024, 10)).toBeCloseTo(0.5, 14);
    expect(nthRoot(5, 1)).toBeCloseTo(5, 14);
    expect(nthRoot(1, 7)).toBe(1);
  });

  it("agrees with the engine's power to 1e-13 of the value", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (x, n) => {
          const expected = x ** (1 / n);
          expect(Math.abs(nthRoot(x, n) - expected)).toBeLessThan(1e-13 * expected);
        },
      ),
    );
  });
});

describe("lengthOf", () => {
  it("is the length of a vector", () => {
    expect(lengthOf(3, -4)).toBe(5);
    expect(lengthOf(0, 0)).toBe(0);
  });
});

describe("logOf", () => {
  it("is exact for 1 and agrees with the engine to 4e-15 of it", () => {
    expect(logOf(1)).toBe(0);
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (x) => {
        const expected = Math.log(x);
        expect(Math.abs(logOf(x) - expected)).toBeLessThanOrEqual(
          4e-15 * Math.max(1e-3, Math.abs(expected)),
        );
      }),
    );
  });
});
