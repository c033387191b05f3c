import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFormula, encodeFormula } from "./formula.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+44 20 7946 0000", "'+44 20 7946 0000"],
  ["@home", "'@home"],
  ["-", "'-"],
  ["'=1", "''=1"],
  ["-1.5", "-1.5"],
  ["'s-Gravenhage", "'s-Gravenhage"],
  ["plain", "plain"],
])("%j is written as %j", (text, written) => {
  expect(encodeFormula(text)).toBe(written);
  expect(decodeFormula(written)).toBe(text);
});

test("every text comes back", () => {
  const text = fc.string({ unit: fc.constantFrom("'", "=", "-", "1", "a", "\t") });
  fc.assert(fc.property(text, (one) => decodeFormula(encodeFormula(one)) === one));
});
