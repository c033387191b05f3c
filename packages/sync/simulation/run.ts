/**
 * Runs the simulation by hand or in the nightly:
 *
 *     node packages/sync/simulation/run.ts [--seed N] [--runs N] [--devices N]
 *                                          [--interviews N] [--failures P]
 *
 * `--failures` sets the share of requests that are lost or fail, in place of the usual ones; the
 * other faults stay, but no phone is lost for good.
 * Prints a line for each run that is not flawless, and a last line for all. Exit code 1 when
 * any is not.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { ALL_FAULTS } from "./faults.ts";
import { isFlawless, simulate } from "./simulate.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    runs: { type: "string", default: "1" },
    devices: { type: "string", default: "20" },
    interviews: { type: "string", default: "30" },
    failures: { type: "string" },
  },
});
const [seed, runs, phones, interviews] = [
  values.seed,
  values.runs,
  values.devices,
  values.interviews,
].map(Number) as [number, number, number, number];
if (
  ![seed, runs, phones, interviews].every((number) => Number.isSafeInteger(number) && number >= 0)
) {
  process.stderr.write("--seed, --runs, --devices and --interviews are whole numbers.\n");
  process.exit(2);
}
// A request fails when it or its answer is dropped, or the server says so.
const failures = values.failures === undefined ? undefined : Number(values.failures);
const faults =
  failures === undefined
    ? ALL_FAULTS
    : {
        ...ALL_FAULTS,
        drop: 1 - Math.sqrt(1 - failures / 2),
        serverError: failures / 2,
        losePhone: 0,
      };

const begin = performance.now();
let failed = 0;
let finished = 0;
let requests = 0;
let planned = 0;
for (let run = seed; run < seed + runs; run++) {
  const result = await simulate({ seed: run, phones, interviews, faults });
  finished += result.finished;
  planned += result.planned;
  requests += result.requests;
  if (isFlawless(result)) continue;
  failed++;
  process.stdout.write(`seed ${run}: ${JSON.stringify(result)}\n`);
}
const seconds = ((performance.now() - begin) / 1000).toFixed(1);
process.stdout.write(
  `${runs} runs, ${failed} failed; ${finished} of ${planned} interviews, ${requests} requests, ${seconds} s\n`,
);
process.exit(failed === 0 ? 0 : 1);
