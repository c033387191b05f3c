import fc from "fast-check";
import { expect, it } from "vitest";
import type { Constraints } from "../constraints.ts";
import { enforce } from "./enforce.ts";

/** Nine records of nine interviews; 0 and 1 were decided to be one person, 3 and 4 to be two. */
const constraints: Constraints = {
  together: [[0, 1]],
  apart: new Map([
    [3, new Set([4])],
    [4, new Set([3])],
  ]),
  exclusive: Array.from({ length: 9 }, (_, r) => [r === 2 ? "i0" : `i${r}`]),
  settled: new Map(),
  problems: [],
};

it("keeps every decision and every rule, whatever the partition", () => {
  const partition = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(partition, (clusters) => {
      const of = enforce(Int32Array.from(clusters), constraints);
      expect(of[0]).toBe(of[1]);
      expect(of[3]).not.toBe(of[4]);
      // 0 and 2 are of one interview.
      expect(of[2]).not.toBe(of[0]);
    }),
  );
});

it("leaves alone what no decision touches", () => {
  const of = enforce(Int32Array.from([0, 0, 1, 2, 3, 4, 4, 5, 5]), constraints);
  expect([...of]).toEqual([0, 0, 1, 2, 3, 4, 4, 5, 5]);
});
