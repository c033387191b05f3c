import { describe, expect, it } from "vitest";
import { ALL_FAULTS } from "./faults.ts";
import type { Mutant } from "./mutants.ts";
import { isFlawless, type SimulationResult, simulate } from "./simulate.ts";

const RUNS = 200;

describe("20 phones with 30 interviews each, while everything goes wrong", () => {
  it(`lose none, send none twice, and leave none behind, in ${RUNS} programmes`, async () => {
    let planned = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const result = await simulate({ seed, phones: 20, interviews: 30 });
      expect(isFlawless(result), `seed ${seed}: ${JSON.stringify(result)}`).toBe(true);
      expect(result.finished).toBe(result.planned);
      // All but what one phone, lost for good, had still before it.
      expect(result.planned).toBeGreaterThanOrEqual(19 * 30);
      planned += result.planned;
    }
    expect(planned).toBeLessThan(RUNS * 600);
  }, 600_000);

  it("come to the same from the same seed", async () => {
    const options = { seed: 5, phones: 6, interviews: 10 };
    expect(await simulate(options)).toEqual(await simulate(options));
  });

  it("need more requests the more goes wrong", async () => {
    const options = { seed: 5, phones: 6, interviews: 10 };
    const calm = await simulate({ ...options, faults: { ...ALL_FAULTS, drop: 0, serverError: 0 } });
    expect((await simulate(options)).requests).toBeGreaterThan(calm.requests);
  });
});

describe("a programme that does it wrong", () => {
  // What is found here is what a simulation that cannot fail would not find.
  const found: Record<Mutant, keyof SimulationResult> = {
    "deletes-when-sent": "removedTooEarly",
    "stores-twice": "duplicated",
    "gives-up": "stuck",
    "signs-too-early": "lost",
    "ignores-full-disk": "lost",
    "believes-anybody": "lost",
    "trusts-the-clock": "removedTooEarly",
    "counts-from-before": "removedTooEarly",
  };
  it.each(Object.entries(found) as [Mutant, keyof SimulationResult][])(
    "%s: within ten seeds something is %s",
    async (mutant, figure) => {
      let most = 0;
      for (let seed = 1; seed <= 10 && most === 0; seed++)
        most = (await simulate({ seed, phones: 8, interviews: 10, mutant }))[figure];
      expect(most).toBeGreaterThan(0);
    },
    60_000,
  );
});

describe("seeds that once failed", () => {
  // A phone looks at its clock after it has sent. Until November 2026 the hours it had slept
  // before then counted as time kept for what it had just received, and what was received went
  // up to a day before the end of its grace period.
  it.each([1, 3, 4, 6, 9])("seed %i: time before a receipt is no time kept", async (seed) => {
    const options = { seed, phones: 8, interviews: 10 };
    const before = await simulate({ ...options, mutant: "counts-from-before" });
    expect(before.removedTooEarly).toBeGreaterThan(0);
    expect(isFlawless(await simulate(options))).toBe(true);
  });
});
