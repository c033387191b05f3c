import fc from "fast-check";
import { expect, it } from "vitest";
import { pairSet } from "./pair-set.ts";

it("is a set of pairs, whatever is added and deleted in whatever order", () => {
  const step = fc.tuple(fc.nat(4), fc.nat(4));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const pairs = pairSet(25);
      const known = new Set<string>();
      for (const [a, b] of steps) {
        if (known.delete(`${a} ${b}`)) pairs.delete(a, b);
        else {
          known.add(`${a} ${b}`);
          pairs.add(a, b);
        }
        for (let v = 0; v < 5; v++)
          for (let w = 0; w < 5; w++) expect(pairs.has(v, w)).toBe(known.has(`${v} ${w}`));
      }
    }),
  );
});

it("tells a pair from its opposite, and holds large numbers", () => {
  const pairs = pairSet(2);
  pairs.add(4_000_000_000, 7);
  expect(pairs.has(4_000_000_000, 7)).toBe(true);
  expect(pairs.has(7, 4_000_000_000)).toBe(false);
  pairs.delete(4_000_000_000, 7);
  expect(pairs.has(4_000_000_000, 7)).toBe(false);
});
