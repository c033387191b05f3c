import { seededRandom } from "@kith/model";
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

it("never explains the rows less well than the start, far off and however few the rounds", () => {
  const [rows, columns, ridge] = [40, 5, 3];
  for (let seed = 0; seed < 200; seed++) {
    const random = seededRandom(seed);
    // Columns that mostly say the same, as counts of the people around do.
    const x = new Float64Array(rows * columns);
    const labels = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
      const base = random.below(2);
      x[i * columns] = 1;
      for (let c = 1; c < columns; c++) {
        x[i * columns + c] = random.next() < 0.85 ? base : 4 * random.next();
      }
      labels[i] = random.next() < 0.5 ? 0.001 : 0.999;
    }
    const explained = (beta: Float64Array): number => {
      let fit = 0;
      for (let c = 1; c < columns; c++) fit -= 0.5 * ridge * beta[c]! ** 2;
      for (let i = 0; i < rows; i++) {
        let z = 0;
        for (let c = 0; c < columns; c++) z += beta[c]! * x[i * columns + c]!;
        fit += labels[i]! * z - Math.max(z, 0) - Math.log1p(Math.exp(-Math.abs(z)));
      }
      return fit;
    };
    const before = Float64Array.from({ length: columns }, () => 6 * random.next() - 3);
    const weights = new Float64Array(rows).fill(1);
    const after = ridgeLogistic(x, columns, labels, weights, ridge, before.slice(), 3);
    expect(explained(after)).toBeGreaterThanOrEqual(explained(before) - 1e-9);
  }
});
