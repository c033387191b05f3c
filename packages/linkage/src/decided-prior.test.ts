import { expect, test } from "vitest";
import type { Candidates } from "./candidates.ts";
import { pairKey } from "./constraints.ts";
import { decidedPrior } from "./decided-prior.ts";

const candidates: Candidates = {
  size: 3,
  a: Int32Array.from([0, 0, 1]),
  b: Int32Array.from([1, 2, 2]),
  evidence: Float64Array.from([2, -4, 1]),
  kind: Uint8Array.from([0, 0, 0]),
};
const prior = Float64Array.from([-7, -7, -7]);

test("a decided pair is nearly certain, whatever its attributes say; others keep their prior", () => {
  const settled = new Map([
    [pairKey(0, 2, 3), true],
    [pairKey(0, 1, 3), false],
  ]);
  const decided = decidedPrior(3, candidates, prior, { settled });
  const logOdds = decided.map((x, e) => x + candidates.evidence[e]!);
  expect([...logOdds]).toEqual([-8, 8, -6]);
});

test("without decisions nothing changes", () => {
  expect(decidedPrior(3, candidates, prior, { settled: new Map() })).toBe(prior);
});
