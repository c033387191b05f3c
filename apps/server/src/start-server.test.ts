import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@kith/api/client";
import { openStore } from "@kith/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "./index.ts";
import { madeUpFolder } from "./testing/made-up-folder.ts";

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "kith-start-"));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test("without accounts it answers on this computer only, and names a taken port", async () => {
  const store = await openStore({ dataDir });
  for (const host of ["0.0.0.0", "::", "192.168.1.7", "example.org"]) {
    await expect(startServer({ store, host, port: 0 })).rejects.toMatchObject({
      message: expect.stringContaining("no account is set up"),
    });
  }
  const server = await startServer({ store, port: 0 });
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  await expect(startServer({ store, port: server.port })).rejects.toMatchObject({
    message: expect.stringContaining(`Port ${server.port} is in use`),
    remedy: expect.stringContaining("--port"),
  });
  await Promise.all([server.close(), server.close()]);
  await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
});

test("closing stops work under way as failed, and it can be done again after a start", async () => {
  const store = await openStore({ dataDir });
  const server = await startServer({ store, port: 0 });
  const client = createClient({ fetch, base: server.url });
  const site = await client.createSite("Closed on");
  if (!site.ok) throw new Error(site.refusal.error);
  const job = await client.importInterviews(site.value.id, { files: madeUpFolder(30) });
  if (!job.ok) throw new Error(job.refusal.error);
  await server.close();

  const reopened = await openStore({ dataDir });
  const next = await startServer({ store: reopened, port: 0 });
  const after = createClient({ fetch, base: next.url });
  const seen = await after.job(job.value.id);
  expect(seen.ok && seen.value).toMatchObject({
    state: "failed",
    error: expect.stringContaining("Kith was closed while this was under way."),
  });
  expect((await after.link(site.value.id)).ok).toBe(true);
  await next.close();
});

test("a job whose process died is failed at the next start and does not block the site", async () => {
  const store = await openStore({ dataDir });
  const site = await store.sites.create({ name: "Died", madeUp: true });
  const job = await store.jobs.create({ siteId: site.id, kind: "link" });
  await store.jobs.update(job.id, { state: "running", stage: "comparing names" });
  await store.close();

  const reopened = await openStore({ dataDir });
  const server = await startServer({ store: reopened, port: 0 });
  const client = createClient({ fetch, base: server.url });
  expect(server.interruptedJobs).toBe(1);
  const seen = await client.job(job.id);
  expect(seen.ok && seen.value.state).toBe("failed");
  expect(seen.ok && seen.value.error).toMatch(/\w+.*\./);
  expect((await client.link(site.id)).ok).toBe(true);
  await server.close();
});
