import { afterAll, beforeAll, expect, test } from "vitest";
import { rawRequest, startTestServer } from "../testing/server-fixture.ts";

let running: Awaited<ReturnType<typeof startTestServer>>;
let site: string;
beforeAll(async () => {
  running = await startTestServer();
  const made = await running.client.createSite("Ward");
  if (made.ok) site = made.value.id;
});
afterAll(() => running.stop());

const latest = async () => (await running.store.audit.list({ limit: 1 }))[0];
const ask = (method: string, path: string, body?: string) =>
  rawRequest(running.server, path, {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body }),
  });

test("what makes a site is written down, with address, time and nothing that was typed", async () => {
  expect(await latest()).toEqual({
    place: 1,
    at: expect.stringMatching(/^20\d\d-.*Z$/),
    actor: "desk",
    action: "POST /api/sites",
  });
  await ask("POST", `/api/sites/${site}/check?who=Birkett`, JSON.stringify({ files: [] }));
  expect(await latest()).toMatchObject({
    place: 2,
    action: `POST /api/sites/${site}/check`,
    siteId: site,
  });
});

test("reading is not, taking data out is", async () => {
  const before = await running.store.audit.head();
  await ask("GET", "/api/sites");
  await ask("GET", `/api/sites/${site}/network`);
  expect(await running.store.audit.head()).toEqual(before);
  await ask("GET", `/api/sites/${site}/exports/network.graphml`);
  expect((await latest())?.action).toBe(`GET /api/sites/${site}/exports/network.graphml`);
});

test("what another website asks for is stopped before", async () => {
  const before = await running.store.audit.head();
  const stopped = await rawRequest(running.server, "/api/sites", {
    method: "POST",
    headers: { "content-type": "application/json", "sec-fetch-site": "cross-site" },
    body: JSON.stringify({ name: "Theirs" }),
  });
  expect(stopped.status).toBe(403);
  expect(await running.store.audit.head()).toEqual(before);
});

test("what cannot be written down is not done", async () => {
  const own = await startTestServer();
  const store = {
    ...own.store,
    audit: { ...own.store.audit, append: () => Promise.reject(new Error("no")) },
  };
  const deaf = await startTestServer({ store });
  const answer = await deaf.client.createSite("Secret");
  expect(answer.ok).toBe(false);
  expect(await own.store.sites.list()).toEqual([]);
  await deaf.stop();
  await own.stop();
});

test("the whole of it holds together", async () => {
  expect(await running.store.audit.verify()).toMatchObject({ whole: true });
});
