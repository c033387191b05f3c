import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOneEdit, oneEditIndex } from "./one-edit.ts";

/** Optimal string alignment distance by the textbook table. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, d[i - 2]![j - 2]! + 1);
      }
      d[i]![j] = best;
    }
  }
  return d[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

describe("one edit", () => {
  it("is distance one of the textbook table", () => {
    fc.assert(fc.property(word, word, (a, b) => isOneEdit(a, b) === (distance(a, b) === 1)));
  });

  it("finds in a list exactly the words one edit away", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, asked) => {
        const expected = words.filter(
          (w) => isOneEdit(w, asked) && Math.max(w.length, asked.length) >= 4,
        );
        expect([...oneEditIndex(words)(asked)].sort()).toEqual(expected.sort());
      }),
    );
  });
});
