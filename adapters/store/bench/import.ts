import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/index.ts";
import { madeUpInterviews } from "../src/testing/made-up-interviews.ts";

/**
 * How long a ward takes: 500 interviews, 4,000 mentions, 10,000 ties.
 * Run: node adapters/store/bench/import.ts
 */
const dataDir = mkdtempSync(join(tmpdir(), "kith-bench-"));
const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(2)} s`);
  return result;
};
try {
  const interviews = madeUpInterviews(500, 8, 20);
  let store = await timed("first opening", () => openStore({ dataDir }));
  const site = await store.sites.create({ name: "Bench", madeUp: true });
  await timed("import", () => store.interviews.import(site.id, { interviews, source: "bench" }));
  await timed("import again", () =>
    store.interviews.import(site.id, { interviews, source: "bench" }),
  );
  await timed("read", () => store.interviews.read(site.id));
  await timed("close", () => store.close());
  store = await timed("open again", () => openStore({ dataDir }));
  await store.close();
} finally {
  rmSync(dataDir, { recursive: true });
}
