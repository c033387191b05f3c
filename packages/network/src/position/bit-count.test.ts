import fc from "fast-check";
import { expect, it } from "vitest";
import { bitCount } from "./bit-count.ts";

it("counts bits of words, signed or not", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }), (word) => {
      const bits = (word >>> 0).toString(2).replaceAll("0", "").length;
      expect(bitCount(word)).toBe(bits);
    }),
  );
  expect([bitCount(0), bitCount(-1), bitCount(0xffffffff)]).toEqual([0, 32, 32]);
});
