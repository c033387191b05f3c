import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "./wilson.ts";
import { varianceOverDraws, withVariance } from "./with-variance.ts";

const share = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => wilson(Math.min(a, b), Math.max(a, b, 1))!);
const variance = fc.double({ min: 0, max: 0.2, noNaN: true });

test("a second doubt only widens, keeps the estimate and stays between 0 and 1", () => {
  fc.assert(
    fc.property(share, variance, (one, v) => {
      const wide = withVariance(one, v);
      expect(wide.estimate).toBe(one.estimate);
      expect(wide.low).toBeLessThanOrEqual(one.low + 1e-12);
      expect(wide.high).toBeGreaterThanOrEqual(one.high - 1e-12);
      expect(wide.low >= 0 && wide.high <= 1).toBe(true);
    }),
  );
});

test("no further doubt changes nothing", () => {
  const one = { estimate: 0.5, low: 0.4, high: 0.6 };
  const same = withVariance(one, 0);
  expect(same.low).toBeCloseTo(0.4, 12);
  expect(same.high).toBeCloseTo(0.6, 12);
});

test("doubts add as squares, by hand", () => {
  // 0.03 below and a standard error of 0.04 / 1.96: 3-4-5.
  const v = (0.04 / 1.959963984540054) ** 2;
  const wide = withVariance({ estimate: 0.5, low: 0.47, high: 0.53 }, v);
  expect(wide.low).toBeCloseTo(0.45, 12);
  expect(wide.high).toBeCloseTo(0.55, 12);
});

test("Rubin's variance, by hand: 0.2, 0.4, 0.6 give 4/3 of 0.04", () => {
  expect(varianceOverDraws([0.2, 0.4, 0.6])).toBeCloseTo((4 / 3) * 0.04, 12);
  expect(varianceOverDraws([0.2])).toBe(0);
});
