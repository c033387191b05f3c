import { describe, expect, it } from "vitest";
import { PAIR_KINDS } from "../candidates.ts";
import type { MatchRates } from "../match-rate.ts";
import { sizePrior } from "./size-prior.ts";

/** 400 interviews that name five people each; the first mentions of the first 60 name a role. */
const RECORDS = 400 * 6;
const respondentAt = (r: number): boolean => r % 6 === 0;
const roleAt = (r: number): boolean => r % 6 === 1 && r < 60 * 6;
const numbers = Array.from({ length: RECORDS }, (_, r) => r);

const rates: MatchRates = {
  byKind: Float64Array.from(PAIR_KINDS, () => -7),
  byRole: new Map(),
  prior: new Float64Array(0),
};
const prior = sizePrior(
  {
    isRespondent: Uint8Array.from(numbers, (r) => (respondentAt(r) ? 1 : 0)),
    hasRole: Uint8Array.from(numbers, (r) => (roleAt(r) ? 1 : 0)),
    teller: Int32Array.from(numbers.filter(respondentAt)),
  },
  rates,
);
const named = numbers.filter((r) => !respondentAt(r) && !roleAt(r));
const inRole = numbers.filter(roleAt);

describe("how probable a cluster is by its size", () => {
  it("grows with how often somebody was named, but less and less", () => {
    const join = (size: number): number => prior.join(named[100]!, named.slice(0, size));
    expect(join(4)).toBeGreaterThan(join(1));
    expect(join(8) - join(4)).toBeLessThan(join(5) - join(1) + 1e-9);
  });

  it("is not made large by a role that many name", () => {
    const crowd = prior.join(named[0]!, inRole);
    expect(crowd).toBeLessThan(prior.join(named[0]!, named.slice(1, 8)));
    expect(prior.join(inRole[0]!, inRole.slice(1))).toBeGreaterThan(crowd);
  });

  it("expects as many pairs as the rate says", () => {
    const mentions = 2000;
    const rate = 1 / (1 + Math.exp(7));
    expect(prior.pairs).toBeCloseTo((rate * mentions * (mentions - 1)) / 2, 6);
  });
});
