import { expect, it } from "vitest";
import { expDigamma } from "./digamma.ts";

it("agrees with published values of the digamma function", () => {
  // Abramowitz and Stegun, table 6.1: psi(1) = -0.5772156649, psi(2) = 0.4227843351;
  // psi(1/2) = -1.9635100260 (6.3.3).
  expect(Math.log(expDigamma(1))).toBeCloseTo(-0.5772156649, 8);
  expect(Math.log(expDigamma(2))).toBeCloseTo(0.4227843351, 8);
  expect(Math.log(expDigamma(0.5))).toBeCloseTo(-1.963510026, 8);
});
