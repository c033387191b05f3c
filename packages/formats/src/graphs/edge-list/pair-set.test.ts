import fc from "fast-check";
import { expect, test } from "vitest";
import { pairSet } from "./pair-set.ts";

test("a pair is there once it was added, and not the other way round", () => {
  const pairs = pairSet(3);
  expect(pairs.has(1, 2)).toBe(false);
  pairs.add(1, 2);
  expect([pairs.has(1, 2), pairs.has(2, 1), pairs.has(0, 0)]).toEqual([true, false, false]);
});

test("it holds what a set of texts would, however many are added", () => {
  const number = fc.nat({ max: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 500 }), (list) => {
      const pairs = pairSet(41);
      const texts = new Set<string>();
      for (const [first, second] of list) {
        expect(pairs.has(first, second)).toBe(texts.has(`${first} ${second}`));
        pairs.add(first, second);
        texts.add(`${first} ${second}`);
      }
    }),
  );
});

test("numbers up to the largest stay apart", () => {
  const size = 2 ** 26;
  const pairs = pairSet(size);
  const numbers = [0, 1, 63, 64, 2 ** 16, 2 ** 25, size - 1];
  const all = numbers.flatMap((first) => numbers.map((second) => [first, second] as const));
  for (const [first, second] of all) {
    expect(pairs.has(first, second)).toBe(false);
    pairs.add(first, second);
  }
  for (const [first, second] of all) expect(pairs.has(first, second)).toBe(true);
});
