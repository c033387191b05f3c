import { expect, test } from "vitest";
import { numberList, unlessAll } from "./number-list.ts";

test.each([0, 1, 64, 65, 96, 97, 10_000])("a list of %d holds what was pushed", (length) => {
  const numbers = numberList(Float64Array);
  const all = Array.from({ length }, (_, at) => at / 3 - 7);
  for (const one of all) numbers.push(one);
  expect([...numbers.list()]).toEqual(all);
});

test("the array is of the kind asked for", () => {
  const flags = numberList(Uint8Array);
  flags.push(1);
  expect(flags.list()).toEqual(Uint8Array.of(1));
  const whole = numberList(Int32Array);
  whole.push(-5);
  expect(whole.list()).toEqual(Int32Array.of(-5));
});

test.each([
  [[], []],
  [[Number.NaN, Number.NaN], []],
  [
    [Number.NaN, Number.NaN, 3, Number.NaN],
    [Number.NaN, Number.NaN, 3, Number.NaN],
  ],
  [
    [2, 3],
    [2, 3],
  ],
])("unless all are NaN, %j is the list %j", (pushed, expected) => {
  const numbers = unlessAll(Number.NaN, Float64Array);
  for (const one of pushed) numbers.push(one);
  expect([...numbers.list()]).toEqual(expected);
});
