import { describe, expect, it } from "vitest";
import { PAIR_KINDS } from "../candidates.ts";
import type { MatchRates } from "../match-rate.ts";
import type { LinkRecord, RecordTable } from "../records.ts";
import { sizePrior } from "./size-prior.ts";

/** 400 interviews that name five people each; the first mentions of the first 60 name a role. */
function table(): RecordTable {
  const records: LinkRecord[] = [];
  const interviews = Array.from({ length: 400 }, (_, i) => {
    const egoID = `e${i}`;
    records.push({ ref: { egoID }, interview: i, kind: "respondent", said: {} });
    const respondent = records.length - 1;
    const mentions = Array.from({ length: 5 }, (_, k) => {
      const ref = { egoID, alterID: `${k}` };
      const one: LinkRecord = { ref, interview: i, kind: "mention", said: {} };
      records.push(k === 0 && i < 60 ? { ...one, role: "postman" } : one);
      return records.length - 1;
    });
    return { egoID, wave: "", respondent, mentions };
  });
  return { records, interviews } as unknown as RecordTable;
}

const rates: MatchRates = {
  byKind: Float64Array.from(PAIR_KINDS, () => -7),
  byRole: new Map(),
  prior: new Float64Array(0),
};
const { records } = table();
const prior = sizePrior(table(), rates);
const named = records.flatMap((r, at) =>
  r.kind === "mention" && r.role === undefined ? [at] : [],
);
const inRole = records.flatMap((r, at) => (r.role === undefined ? [] : [at]));

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
