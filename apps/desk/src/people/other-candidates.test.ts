import { expect, test } from "vitest";
import { otherCandidates } from "./other-candidates.ts";

const pair = (a: string, b: string, probability: number, together = false) => ({
  a,
  b,
  probability,
  together,
  reasons: [],
});

test("each other record is named once, by its most probable pair", () => {
  const found = otherCandidates([
    pair("Dave", "David P", 0.3),
    pair("Big Dave", "David P", 0.6),
    pair("Dave", "Davina", 0.4),
    pair("Dave", "Big Dave", 0.9, true),
  ]);
  expect(found.map(({ a, b }) => [a, b])).toEqual([
    ["Big Dave", "David P"],
    ["Dave", "Davina"],
  ]);
});
