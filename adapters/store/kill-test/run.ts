import { parseArgs } from "node:util";
import { seededRandom } from "@kith/model";
import {
  type KillMoment,
  type KillRound,
  killRound,
  whatWasLost,
} from "../src/kill-test/kill-round.ts";
import { testFolders } from "../src/testing/test-folders.ts";

/**
 * Kills a writing process over and over and looks for lost or torn rows each time. Exits
 * with 1 at the first loss and keeps the folder then.
 *
 * node adapters/store/kill-test/run.ts --kills 1000 --seed 1
 */
const { values } = parseArgs({
  options: { kills: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
});
const kills = Number(values.kills);
const random = seededRandom(Number(values.seed));

/** Rounds on one folder; every time the first of them is killed while the database is made. */
const ROUNDS_PER_FOLDER = 50;

const folders = testFolders();
let acknowledged = 0;
let done = 0;
while (done < kills) {
  const dataDir = folders.empty();
  const rounds: KillRound[] = [];
  for (let i = 0; i < ROUNDS_PER_FOLDER && done < kills; i++) {
    const moment = chooseMoment(i);
    rounds.push(await killRound(dataDir, done, moment));
    const lost = await whatWasLost(dataDir, rounds);
    done += 1;
    acknowledged += rounds.at(-1)?.batches.length ?? 0;
    if (lost.length > 0) {
      console.error(`Kill ${done} (seed ${values.seed}, ${moment.wait} ms after ${moment.after}):`);
      for (const line of lost) console.error(line);
      console.error(`The folder is kept: ${dataDir}`);
      process.exit(1);
    }
    if (done % 50 === 0) console.log(`${done} kills, ${acknowledged} batches acknowledged, 0 lost`);
  }
}
folders.remove();
console.log(`${done} kills survived, ${acknowledged} batches acknowledged, 0 lost, 0 torn`);

function chooseMoment(i: number): KillMoment {
  if (i === 0) return { after: "making", wait: random.below(3000) };
  if (i === 1) return { after: "made", wait: random.below(300) };
  if (i % 10 === 5) return { after: "start", wait: random.below(800) };
  return { after: 1 + random.below(20), wait: random.below(50) };
}
