import { describe, expect, it } from "vitest";
import { ALL_FAULTS } from "./faults.ts";
import { MUTANTS } from "./mutants.ts";
import { isFlawless, simulate } from "./simulate.ts";

const RUNS = 200;

describe("20 phones with 30 interviews each, while everything goes wrong", () => {
  it(`lose none, send none twice, and leave none behind, in ${RUNS} programmes`, async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const result = await simulate({ seed, phones: 20, interviews: 30 });
      expect(isFlawless(result), `seed ${seed}: ${JSON.stringify(result)}`).toBe(true);
      expect(result.finished).toBe(600);
    }
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
  it.each(MUTANTS)(
    "is found out when it %s",
    async (mutant) => {
      let found = 0;
      for (let seed = 1; seed <= 10 && found === 0; seed++)
        if (!isFlawless(await simulate({ seed, phones: 8, interviews: 10, mutant }))) found = seed;
      expect(found).toBeGreaterThan(0);
    },
    60_000,
  );
});
