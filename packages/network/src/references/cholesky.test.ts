import { expect, it } from "vitest";
import { cholesky, choleskySolve, forward } from "./cholesky.ts";

// Wikipedia's example, from which the triangle is known in whole numbers.
const A = [[4], [12, 37], [-16, -43, 98]].map((row) => Float64Array.from(row));

it("splits a positive definite matrix into a triangle and itself turned over", () => {
  expect(cholesky(A)!.map((row) => Array.from(row))).toEqual([[2], [6, 1], [-8, 5, 3]]);
});

it("solves with the triangle, and with the whole", () => {
  const lower = cholesky(A)!;
  expect(Array.from(forward(lower, Float64Array.of(2, 7, 0)))).toEqual([1, 1, 1]);
  // A (1, 2, 3) by hand.
  const b = Float64Array.of(4 + 24 - 48, 12 + 74 - 129, -16 - 86 + 294);
  Array.from(choleskySolve(lower, b)).forEach((x, k) => {
    expect(x).toBeCloseTo(k + 1, 12);
  });
});

it("says when a matrix is not positive definite", () => {
  expect(cholesky([Float64Array.of(1), Float64Array.of(1, 1)])).toBeUndefined();
  expect(cholesky([Float64Array.of(-1)])).toBeUndefined();
  expect(cholesky([Float64Array.of(Number.NaN)])).toBeUndefined();
  expect(cholesky([])).toEqual([]);
});
