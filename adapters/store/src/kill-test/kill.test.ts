import { seededRandom } from "@kith/model";
import { afterAll, expect, test } from "vitest";
import { testFolders } from "../testing/test-folders.ts";
import { type KillMoment, type KillRound, killRound, whatWasLost } from "./kill-round.ts";

// The nightly script, `kill-test/run.ts`, does the same a thousand times.
const folders = testFolders();
const random = seededRandom(20_26);
afterAll(() => folders.remove());

test("a process killed sixteen times while it writes loses nothing it acknowledged", async () => {
  const dataDir = await folders.withDatabase();
  const rounds: KillRound[] = [];
  for (let round = 0; round < 16; round++) {
    const moment: KillMoment =
      round % 8 === 7
        ? { after: "start", wait: random.below(600) }
        : { after: 1 + random.below(10), wait: random.below(30) };
    rounds.push(await killRound(dataDir, round, moment));
    expect(await whatWasLost(dataDir, rounds)).toEqual([]);
  }
  const acknowledged = rounds.reduce((sum, { batches }) => sum + batches.length, 0);
  expect(acknowledged).toBeGreaterThan(16);
}, 600_000);

test.each<KillMoment>([
  { after: "making", wait: random.below(300) },
  { after: "making", wait: 500 + random.below(1000) },
  { after: "made", wait: 0 },
  { after: "made", wait: random.below(300) },
])(
  "a process killed $wait ms after $after the first database: it opens",
  async (moment) => {
    const dataDir = folders.empty();
    const round = await killRound(dataDir, 0, moment);
    expect(await whatWasLost(dataDir, [round])).toEqual([]);
  },
  600_000,
);
