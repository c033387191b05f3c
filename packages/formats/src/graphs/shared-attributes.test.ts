import { expect, test } from "vitest";
import { NO_ATTRIBUTES, sharedAttributes } from "./shared-attributes.ts";

test("attributes that are alike are one object that nobody can change", () => {
  const attributesOf = sharedAttributes();
  const first = attributesOf([["weight", 2]]);
  expect(first).toEqual({ weight: 2 });
  expect(attributesOf([["weight", 2]])).toBe(first);
  expect(Object.isFrozen(first)).toBe(true);
  expect(attributesOf([])).toBe(NO_ATTRIBUTES);
  expect(Object.isFrozen(NO_ATTRIBUTES)).toBe(true);
});

test.each([
  [[["weight", "2"]], [["weight", 2]]],
  [[["weight", 0]], [["weight", -0]]],
  [[["weight", "null"]], [["weight", Number.NaN]]],
  [[["weight", Number.NaN]], [["weight", Number.POSITIVE_INFINITY]]],
  [[["ok", true]], [["ok", "true"]]],
  [
    [
      ["a", "b"],
      ["c", "d"],
    ],
    [
      ["c", "d"],
      ["a", "b"],
    ],
  ],
  [
    [["a", 'b","c']],
    [
      ["a", "b"],
      ["c", ""],
    ],
  ],
] as const)("%j and %j stay apart", (one, other) => {
  const attributesOf = sharedAttributes();
  const first = attributesOf(one);
  const second = attributesOf(other);
  expect(second).not.toBe(first);
  expect(Object.entries(first)).toEqual(one);
  expect(Object.entries(second)).toEqual(other);
});

test("a name of the language's own is kept as any other", () => {
  expect(Object.entries(sharedAttributes()([["__proto__", "x"]]))).toEqual([["__proto__", "x"]]);
});

test("beyond a thousand different ones the rest are right, and not remembered", () => {
  const attributesOf = sharedAttributes();
  const all = Array.from({ length: 1_001 }, (_, at) => attributesOf([["weight", at]]));
  expect(attributesOf([["weight", 999]])).toBe(all[999]);
  expect(attributesOf([["weight", 1_000]])).not.toBe(all[1_000]);
  expect(attributesOf([["weight", 1_000]])).toEqual({ weight: 1_000 });
});
