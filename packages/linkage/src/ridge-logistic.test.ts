import { expect, it } from "vitest";
import { ridgeLogistic } from "./ridge-logistic.ts";

const fit = (ridge: number) => {
  // 2 x 2 table: x = 0 with 30 of 40, x = 1 with 10 of 40. The log-odds are log 3 and -log 3.
  const rows = Float64Array.from([1, 0, 1, 1]);
  const labels = Float64Array.from([0.75, 0.25]);
  return ridgeLogistic(
    rows,
    2,
    labels,
    Float64Array.from([40, 40]),
    ridge,
    new Float64Array(2),
    50,
  );
};

it("finds the log-odds of a two-by-two table", () => {
  const beta = fit(0);
  expect(beta[0]).toBeCloseTo(Math.log(3), 6);
  expect(beta[1]).toBeCloseTo(-2 * Math.log(3), 6);
});

it("shrinks all but the intercept", () => {
  expect(Math.abs(fit(10)[1]!)).toBeLessThan(Math.abs(fit(0)[1]!));
});

it("comes back from a start that is far off, where whole Newton steps would go further away", () => {
  const rows = Float64Array.from([1, 0, 1, 1]);
  const labels = Float64Array.from([0.75, 0.25]);
  const weights = Float64Array.from([40, 40]);
  const beta = ridgeLogistic(rows, 2, labels, weights, 0, Float64Array.from([-6, 14]), 60);
  expect(beta[0]).toBeCloseTo(Math.log(3), 6);
  expect(beta[1]).toBeCloseTo(-2 * Math.log(3), 6);
});

it("never ends with coefficients that explain the rows less well than those it began with", () => {
  const fitOf = (beta: Float64Array): number =>
    [0, 1].reduce((sum, x) => {
      const z = beta[0]! + x * beta[1]!;
      const label = x === 0 ? 0.75 : 0.25;
      return sum + 40 * (label * z - Math.log1p(Math.exp(z)));
    }, 0);
  for (const start of [
    [8, 0],
    [-6, 14],
    [3, -9],
  ]) {
    const rows = Float64Array.from([1, 0, 1, 1]);
    const before = Float64Array.from(start);
    const weights = Float64Array.from([40, 40]);
    const after = ridgeLogistic(
      rows,
      2,
      Float64Array.from([0.75, 0.25]),
      weights,
      0,
      before.slice(),
      1,
    );
    expect(fitOf(after)).toBeGreaterThanOrEqual(fitOf(before));
  }
});
