import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairTally } from "./pair-tally.ts";

describe("sums per pair", () => {
  it("are those of a plain map, whichever record comes first, however many there are", () => {
    const records = 90_000;
    const record = fc.integer({ min: 0, max: records - 1 });
    const added = fc.array(fc.tuple(record, record, fc.integer({ min: 0, max: 9 })), {
      maxLength: 5000,
      size: "max",
    });
    fc.assert(
      fc.property(added, (list) => {
        const tally = pairTally(records);
        const plain = new Map<string, number>();
        for (const [a, b, amount] of list) {
          tally.add(a, b, amount);
          const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
          plain.set(key, (plain.get(key) ?? 0) + amount);
        }
        const seen = new Map<string, number>();
        tally.each((a, b, sum) => seen.set(`${a} ${b}`, sum));
        expect(new Map([...seen].sort())).toEqual(new Map([...plain].sort()));
        for (const [a, b] of list) {
          expect(tally.get(b, a)).toBe(plain.get(`${Math.min(a, b)} ${Math.max(a, b)}`));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("are 0 for a pair that was never met", () => {
    expect(pairTally(10).get(3, 4)).toBe(0);
  });
});
