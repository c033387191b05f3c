import fc from "fast-check";
import { expect, test } from "vitest";
import { oddsInWords } from "./odds-in-words.ts";

test.each([
  [0.01, "Fewer than 1 in 40 pairs like this are one person."],
  [0.05, "About 1 in 20 pairs like this are one person."],
  [0.5, "About half of all pairs like this are one person."],
  [0.9, "About 9 in 10 pairs like this are one person."],
  [0.94, "About 19 in 20 pairs like this are one person."],
  [1, "More than 39 in 40 pairs like this are one person."],
])("%d", (probability, words) => {
  expect(oddsInWords(probability)).toBe(words);
});

test("never claims certainty, and never says 0 or 10 in 10", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (probability) => {
      expect(oddsInWords(probability)).not.toMatch(
        /\b(0|10) in 10\b|all pairs like this are one\.$/,
      );
    }),
  );
});
