import { describe, expect, it } from "vitest";
import type { Candidates } from "./candidates.ts";
import { agglomerate, expectedPrecision } from "./cluster.ts";
import type { Constraints } from "./constraints.ts";

const pairs = (list: readonly (readonly [number, number, number])[]) => {
  const candidates: Candidates = {
    size: list.length,
    a: Int32Array.from(list, (p) => p[0]),
    b: Int32Array.from(list, (p) => p[1]),
    kind: new Uint8Array(list.length),
    evidence: new Float64Array(list.length),
  };
  return { candidates, probability: Float64Array.from(list, (p) => p[2]) };
};
const constraints = (
  interviews: readonly number[],
  more: Partial<Constraints> = {},
): Constraints => ({
  together: [],
  apart: new Map(),
  exclusive: interviews.map((i) => [`i${i}`]),
  settled: new Map(),
  problems: [],
  ...more,
});

describe("constrained average-link clustering", () => {
  it("does not chain two groups by one strong link", () => {
    const { candidates, probability } = pairs([
      [0, 1, 0.95],
      [2, 3, 0.95],
      [1, 2, 0.9],
    ]);
    const found = agglomerate(4, candidates, probability, constraints([0, 1, 2, 3]), 0.5);
    expect([...found]).toEqual([0, 0, 1, 1]);
  });

  it("never joins two records of one interview, even through a third", () => {
    const { candidates, probability } = pairs([
      [0, 2, 0.99],
      [1, 2, 0.98],
      [0, 1, 0.99],
    ]);
    const found = agglomerate(3, candidates, probability, constraints([0, 0, 1]), 0.1);
    expect([...found]).toEqual([0, 1, 0]);
  });

  it("starts from what was decided and keeps apart what was decided to be apart", () => {
    const { candidates, probability } = pairs([
      [0, 1, 0.9],
      [1, 2, 0.9],
    ]);
    const decided = constraints([0, 1, 2, 3], {
      together: [[0, 3]],
      apart: new Map([
        [1, new Set([2])],
        [2, new Set([1])],
      ]),
    });
    const found = agglomerate(4, candidates, probability, decided, 0.4);
    expect([...found]).toEqual([0, 0, 1, 0]);
  });

  it("expects the precision of the pairs it joins, missing pairs counting as none", () => {
    const { candidates, probability } = pairs([
      [0, 1, 0.9],
      [1, 2, 0.6],
    ]);
    const together = Int32Array.from([0, 0, 0]);
    expect(expectedPrecision(together, candidates, probability)).toBeCloseTo(0.5, 12);
    expect(expectedPrecision(Int32Array.from([0, 1, 2]), candidates, probability)).toBe(1);
  });
});
