import { writeSync } from "node:fs";
import { openStore } from "../index.ts";
import { type Acknowledged, writtenDecision, writtenInterviews } from "./written.ts";

/**
 * The process that is killed: writes without pause and says on standard output what has been
 * acknowledged, one line of JSON each, the moment it has been.
 *
 * node writer.ts DATA-DIR ROUND
 */
const [dataDir = "", round = ""] = process.argv.slice(2);
const say = (line: Acknowledged): void => {
  writeSync(1, `${JSON.stringify(line)}\n`);
};

const store = await openStore({ dataDir });
say({ kind: "open" });
const site =
  (await store.sites.list())[0] ?? (await store.sites.create({ name: "Kill", madeUp: true }));
for (let step = 0; ; step++) {
  const batch = `${round}-${step}`;
  const interviews = writtenInterviews(batch);
  await store.interviews.import(site.id, { interviews, source: batch });
  say({ kind: "batch", batch });
  const id = await store.decisions.add(site.id, writtenDecision(batch));
  say({ kind: "decision", id, batch });
}
