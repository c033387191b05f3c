import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Interview } from "@kith/model";
import { type Json, openStore } from "@kith/store";
import { afterAll, expect, test, vi } from "vitest";
import { SURVEY, sealedInterview } from "../testing/phone.ts";
import { startTestServer } from "../testing/server-fixture.ts";

const dataDir = mkdtempSync(join(tmpdir(), "kith-left-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const device = "22222222-0000-4000-8000-000000000001";
const NAMES = Array.from({ length: 20 }, (_, i) => `Quen${String.fromCharCode(97 + i)}lla`);

/** A store as a process left it: stored and receipted, or brought in and not yet matched. */
async function leave() {
  const store = await openStore({ dataDir });
  const [sealed, unmatched] = [
    await store.sites.create({ name: "Plainmarker", madeUp: false }),
    await store.sites.create({ name: "Unmatched", madeUp: false }),
  ];
  const document = SURVEY as unknown as Json;
  await store.field.publish(sealed.id, { id: SURVEY.id, version: SURVEY.version, document });
  const { programme } = await store.field.keys();
  const phone = { device, site: sealed.id, programmeKey: programme.publicKey };
  for (const [i, own] of NAMES.entries()) {
    const named = NAMES[(i + 1) % NAMES.length]!;
    const one = await sealedInterview(phone, i + 1, { own, named });
    await store.field.put(one, "2026-11-28T10:00:00.000Z");
  }
  const interviews: Interview[] = ["Ann", "Bob"].map((firstName) => ({
    egoID: firstName,
    respondent: { firstName, attributes: {} },
    mentions: [{ alterID: "m1", firstName: "Cy", generators: ["rely"], attributes: {} }],
    ties: [],
    affiliations: [],
    answers: [],
  }));
  await store.interviews.import(unmatched.id, { interviews, source: "phone" });
  await store.close();
  return { sealed: sealed.id, unmatched: unmatched.id };
}

function holds(folder: string, text: string): boolean {
  return readdirSync(folder).some((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? holds(path, text) : readFileSync(path).includes(text);
  });
}

test("what a process left is gone on with at the next start, and no name is on the disk", async () => {
  const { sealed, unmatched } = await leave();
  const running = await startTestServer({ store: await openStore({ dataDir }) });
  for (const site of [sealed, unmatched])
    await vi.waitFor(
      async () => {
        if (!(await running.client.network(site)).ok) throw new Error("not matched yet");
      },
      { timeout: 50_000, interval: 200 },
    );
  const read = await running.store.interviews.read(sealed);
  expect(read.map(({ respondent }) => respondent.firstName)).toEqual(NAMES);
  await running.stop();
  // The folder is searched in a way that finds what is in the open.
  expect(holds(dataDir, "Plainmarker")).toBe(true);
  for (const name of NAMES) expect(holds(dataDir, name), name).toBe(false);
  for (const name of NAMES) expect(running.faults.join()).not.toContain(name);
});
