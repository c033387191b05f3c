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
