import { expect, test } from "vitest";
import { withDecimalPoint } from "./decimal-comma.ts";

test.each([
  ["2,5", ";", "2.5"],
  ["-0,25", "\t", "-0.25"],
  ["2,5", ",", "2,5"],
  ["1,2,3", ";", "1,2,3"],
  ["a,5", ";", "a,5"],
  ["5,", ";", "5,"],
  ["1.000,5", ";", "1.000,5"],
  ["2.5", ";", "2.5"],
] as const)("%j between cells separated by %j is %j", (text, separator, expected) => {
  expect(withDecimalPoint(text, separator)).toBe(expected);
});
