import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MAX_BODY } from "./index.ts";
import { rawRequest, startTestServer } from "./testing/server-fixture.ts";

let running: Awaited<ReturnType<typeof startTestServer>>;
let deskDir: string;
let siteId: string;
beforeAll(async () => {
  deskDir = await mkdtemp(join(tmpdir(), "kith-desk-"));
  await mkdir(join(deskDir, "assets"));
  await writeFile(join(deskDir, "index.html"), "<!doctype html><title>Desk</title>");
  await writeFile(join(deskDir, "assets/index-B7xQ2k9a.js"), "console.log('desk');".repeat(200));
  await writeFile(join(deskDir, "about.txt"), "About the desk");
  await symlink("/etc/hostname", join(deskDir, "outside.txt"));
  running = await startTestServer({
    deskDir,
    playbackFiles: async (site) =>
      site === siteId
        ? [
            { name: "index.html", body: "<h1>Playback</h1>", type: "text/html; charset=utf-8" },
            { name: "fonts/a.woff2", body: new Uint8Array([1, 2, 3]), type: "font/woff2" },
          ]
        : undefined,
  });
  const site = await running.client.createSite("Ward");
  if (site.ok) siteId = site.value.id;
});
afterAll(async () => {
  await running.stop();
  await rm(deskDir, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  rawRequest(running.server, path, { headers });
const post = (headers: Record<string, string>, body = JSON.stringify({ name: "New" })) =>
  rawRequest(running.server, "/api/sites", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

test("it says that it answers, which version, and on which store", async () => {
  const health = await running.client.health();
  expect(health.ok && health.value).toMatchObject({ ok: true, store: "embedded" });
});

test.each(["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost@evil.example"])(
  "a foreign name for this computer is refused: “%s”",
  async (host) => {
    // What is no host at all is answered 400 before it comes to the guard.
    expect([400, 421]).toContain((await get("/api/sites", { host })).status);
  },
);

test.each(["localhost", "127.0.0.1:1234", "[::1]:99", "LOCALHOST"])(
  "this computer's own names are answered: “%s”",
  async (host) => {
    expect((await get("/api/health", { host })).status).toBe(200);
  },
);

test("another website may not change anything", async () => {
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site", origin: running.server.url },
  ] satisfies Record<string, string>[]) {
    const answer = await post(headers);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.text)).toMatchObject({ error: expect.stringContaining("stopped") });
  }
  const form = await post({ "content-type": "text/plain" });
  expect(form.status).toBe(415);
});

test("its own pages may, and programs that are no browser", async () => {
  const own = { origin: running.server.url, "sec-fetch-site": "same-origin" };
  expect((await post(own, JSON.stringify({ name: "By a page" }))).status).toBe(201);
  expect((await post({}, JSON.stringify({ name: "By a program" }))).status).toBe(201);
});

test("what is too large is refused with the limit", async () => {
  const answer = await post({ "content-length": String(MAX_BODY + 1) }, "{").catch(
    (error: unknown) => ({ status: 0, text: String(error) }),
  );
  expect(answer.status).toBe(413);
  expect(answer.text).toContain("64 megabytes");
});

test("what is not JSON, or not the right JSON, is refused in plain words", async () => {
  const broken = await post({}, "{ name: ");
  expect([broken.status, JSON.parse(broken.text)]).toMatchObject([
    400,
    { error: "The request is not readable JSON." },
  ]);
  const wrong = await post({}, JSON.stringify({ name: 5 }));
  expect([wrong.status, JSON.parse(wrong.text)]).toMatchObject([
    422,
    { error: "The request cannot be used: “name” is missing or is not a string." },
  ]);
  expect(broken.text + wrong.text).not.toMatch(/at \w+ \(|Zod/);
});

test("every answer carries the security headers, refusals too", async () => {
  for (const path of ["/", "/api/sites", "/api/nowhere", "/playback/x/", "/assets/none.js"]) {
    const { headers } = await get(path);
    expect(headers["content-security-policy"], path).toContain("default-src 'self'");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
    });
  }
});

test("the desk: its first page for every path of its own, files with a hash for ever", async () => {
  const home = await get("/");
  expect([home.status, home.text]).toEqual([200, "<!doctype html><title>Desk</title>"]);
  expect((await get("/sites/abc/people?find=Anna")).text).toBe(home.text);
  expect(home.headers["cache-control"]).toBe("private, no-cache");
  const again = await get("/", { "if-none-match": String(home.headers.etag) });
  expect([again.status, again.text]).toEqual([304, ""]);

  const script = await get("/assets/index-B7xQ2k9a.js", { "accept-encoding": "gzip" });
  expect(script.headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "text/javascript; charset=utf-8",
    "content-encoding": "gzip",
  });
  expect((await get("/about.txt")).headers["cache-control"]).toBe("private, no-cache");
});

test("nothing outside the desk's folder can be read", async () => {
  expect((await get("/../../etc/passwd")).text).toBe("<!doctype html><title>Desk</title>");
  for (const path of [
    "/outside.txt",
    "/%2e%2e/%2e%2e/etc/hostname.txt",
    "/assets/..%2f..%2f..%2fetc%2fhostname.txt",
    "/a%00.txt",
    "/%zz.txt",
  ]) {
    const answer = await get(path);
    expect(answer.text, path).not.toContain("root:");
    expect([400, 404], path).toContain(answer.status);
  }
});

test("an address of the interface that does not exist is no page of the desk", async () => {
  const answer = await get("/api/nowhere");
  expect(answer.status).toBe(404);
  expect(answer.headers["content-type"]).toContain("application/json");
});

test("a playback is shown where there is one, and its zip is the same files", async () => {
  const page = await get(`/playback/${siteId}/`);
  expect([page.status, page.text]).toEqual([200, "<h1>Playback</h1>"]);
  expect((await get(`/playback/${siteId}`)).headers.location).toBe(`/playback/${siteId}/`);
  expect((await get(`/playback/${siteId}/fonts/a.woff2`)).headers["content-type"]).toBe(
    "font/woff2",
  );
  expect((await get(`/playback/${siteId}/none.css`)).status).toBe(404);
  const none = await get("/playback/elsewhere/");
  expect([none.status, none.text]).toEqual([404, expect.stringContaining("no playback here yet")]);
  const zip = await fetch(running.client.exportUrl(siteId, "playback.zip"));
  expect([zip.status, zip.headers.get("content-disposition")]).toEqual([
    200,
    'attachment; filename="ward-playback.zip"',
  ]);
});

test("the contract is served as it is committed", async () => {
  const { paths } = JSON.parse((await get("/api/openapi.json")).text);
  expect(Object.keys(paths)).toContain("/api/sites/{site}/network");
});

test("nothing went wrong inside", () => {
  expect(running.faults).toEqual([]);
});
