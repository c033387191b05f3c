import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { misspell } from "./misspell.ts";

const name = fc.stringMatching(/^[A-Z][a-z]{0,11}$/u);

test("a misspelt name is never the name, and keeps its first letter", () => {
  fc.assert(
    fc.property(fc.nat(), name, (seed, written) => {
      const wrong = misspell(seededRandom(seed), written);
      expect(wrong).not.toBe(written);
      expect(wrong.charAt(0)).toBe(written.charAt(0));
      expect(Math.abs(wrong.length - written.length)).toBeLessThanOrEqual(2);
    }),
  );
});

test("sound-alike spellings turn up", () => {
  const random = seededRandom(1);
  const seen = new Set(Array.from({ length: 200 }, () => misspell(random, "Stephanie")));
  expect(seen).toContain("Stefanie");
  expect(seen.size).toBeGreaterThan(5);
});
