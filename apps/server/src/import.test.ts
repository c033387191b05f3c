import { networkViewSchema, overviewSchema, personDetailSchema } from "@kith/api";
import type { Client, ExportName, Job } from "@kith/api/client";
import {
  readGraph,
  readInterviews,
  readPairs,
  readPeople,
  unzipFiles,
  zipFiles,
} from "@kith/formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderWithError, madeUpFolder } from "./testing/made-up-folder.ts";
import { rawRequest, startTestServer } from "./testing/server-fixture.ts";

let running: Awaited<ReturnType<typeof startTestServer>>;
let client: Client;
/** The site of the first whole import, for tests that only read. */
let matched: string;
beforeAll(async () => {
  running = await startTestServer({
    renderPlayback: ({ site, toldUs }) => [
      { name: "index.html", body: `${site}: ${toldUs}`, type: "text/html" },
    ],
  });
  client = running.client;
});
afterAll(() => running.stop());

async function newSite(name: string): Promise<string> {
  const site = await client.createSite(name);
  if (!site.ok) throw new Error(site.refusal.error);
  return site.value.id;
}

/** Follows a job to its end, noting every stage. */
async function follow(job: Job): Promise<{ job: Job; stages: string[] }> {
  const stages: string[] = [];
  for (;;) {
    const now = await client.job(job.id);
    if (!now.ok) throw new Error(now.refusal.error);
    if (now.value.stage !== "" && stages.at(-1) !== now.value.stage) stages.push(now.value.stage);
    if (now.value.state !== "waiting" && now.value.state !== "running")
      return { job: now.value, stages };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function importAll(site: string, interviews: number): Promise<Job> {
  const started = await client.importInterviews(site, {
    files: madeUpFolder(interviews),
    source: "made up",
  });
  if (!started.ok) throw new Error(started.refusal.error);
  return (await follow(started.value)).job;
}

async function download(site: string, file: ExportName, names: "yes" | "no" = "no") {
  const response = await fetch(client.exportUrl(site, file, { names }));
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("a new site is in the list, empty and without a network", async () => {
  const id = await newSite("Empty ward");
  const sites = await client.listSites();
  expect(sites.ok && sites.value.sites.find((site) => site.id === id)).toMatchObject({
    name: "Empty ward",
    interviews: 0,
    people: null,
    job: null,
  });
  expect(await client.network(id)).toMatchObject({ ok: false, status: 404 });
  const overview = await client.overview(id);
  expect(overview.ok && overview.value).toMatchObject({ interviews: 0, lastImport: null });
});

test("a name that is taken or empty is refused in plain words", async () => {
  await newSite("Taken");
  expect(await client.createSite("taken")).toMatchObject({
    status: 422,
    refusal: { error: "There is already a site called “taken”." },
  });
  expect(await client.createSite("  ")).toMatchObject({
    status: 422,
    refusal: { error: "The request cannot be used: “name” is empty." },
  });
});

test("files are looked at without being kept", async () => {
  const site = await newSite("Looked at");
  const check = await client.check(site, { files: folderWithError(10) });
  expect(check.ok && check.value).toMatchObject({
    format: "kith",
    interviews: 10,
    mentions: 20,
    errors: 1,
    problems: [{ severity: "error", place: { file: "aaties.csv", line: 12 } }],
  });
  const overview = await client.overview(site);
  expect(overview.ok && overview.value.interviews).toBe(0);
});

test("files with errors are refused with every problem, and nothing is kept", async () => {
  const site = await newSite("Refused");
  const refused = await client.importInterviews(site, { files: folderWithError(10) });
  expect(refused).toMatchObject({
    ok: false,
    status: 422,
    refusal: {
      error: "There is one error in these files.",
      problems: [{ place: { file: "aaties.csv", line: 12 } }],
    },
  });
  const overview = await client.overview(site);
  expect(overview.ok && overview.value.interviews).toBe(0);
  const nothing = await client.importInterviews(site, {
    files: [{ name: "notes.txt", text: "hello" }],
    keepGood: true,
  });
  expect(nothing).toMatchObject({ status: 422, refusal: { problems: expect.any(Array) } });
});

test("asked to, it keeps the rows without errors", async () => {
  const site = await newSite("Kept");
  const started = await client.importInterviews(site, {
    files: folderWithError(10),
    keepGood: true,
  });
  expect(started.ok).toBe(true);
  if (started.ok) expect((await follow(started.value)).job.state).toBe("done");
  const overview = await client.overview(site);
  expect(overview.ok && overview.value).toMatchObject({ interviews: 10, mentions: 20 });
});

test("interviews are read in, matched and measured, with progress", async () => {
  const site = await newSite("Matched");
  matched = site;
  const started = await client.importInterviews(site, {
    files: madeUpFolder(40),
    source: "made up",
  });
  if (!started.ok) throw new Error(started.refusal.error);
  expect(started.value).toMatchObject({ site, kind: "import", error: "" });
  const { job, stages } = await follow(started.value);
  expect(job).toMatchObject({ state: "done", error: "" });
  expect(job.outcome).toMatch(/^Interviews: 40 added\. \d+ people after matching\.$/);
  expect(job.finishedAt).not.toBeNull();
  expect(stages.length).toBeGreaterThan(0);

  const overview = await client.overview(site);
  if (!overview.ok) throw new Error(overview.refusal.error);
  expect(overviewSchema.parse(overview.value)).toEqual(overview.value);
  expect(overview.value).toMatchObject({
    interviews: 40,
    mentions: 80,
    namedNobody: 0,
    respondents: 40,
    lastImport: { source: "made up", interviews: 40 },
  });
  expect(overview.value.people).toBeGreaterThanOrEqual(40);

  const network = await client.network(site);
  if (!network.ok) throw new Error(network.refusal.error);
  expect(networkViewSchema.parse(network.value)).toEqual(network.value);
  expect(network.value.nodes.some(({ kind }) => kind === "place")).toBe(true);
  expect(network.value.measures.people).toBe(overview.value.people);
  expect(network.value.roles.reduce((sum, { people }) => sum + people, 0)).toBe(
    network.value.measures.people,
  );

  const several = network.value.nodes.find(({ records }) => records > 1);
  const person = await client.person(site, several!.id);
  if (!person.ok) throw new Error(person.refusal.error);
  expect(personDetailSchema.parse(person.value)).toEqual(person.value);
  expect(person.value.records).toHaveLength(several!.records);
  expect(person.value.evidence.some(({ together }) => together)).toBe(true);
  expect(await client.person(site, "nobody")).toMatchObject({ status: 404 });
});

test("a network that has not changed is not sent again", async () => {
  const site = matched;
  const path = `/api/sites/${site}/network`;
  const first = await rawRequest(running.server, path, { headers: { "accept-encoding": "gzip" } });
  expect(first.headers["content-encoding"]).toBe("gzip");
  const etag = String(first.headers.etag);
  const again = await rawRequest(running.server, path, { headers: { "if-none-match": etag } });
  expect([again.status, again.text]).toEqual([304, ""]);

  const relinked = await client.link(site);
  if (!relinked.ok) throw new Error(relinked.refusal.error);
  expect((await follow(relinked.value)).job).toMatchObject({ kind: "link", state: "done" });
  const changed = await rawRequest(running.server, path, { headers: { "if-none-match": etag } });
  expect(changed.status).toBe(200);
});

test("a ZIP of a folder is read like the folder", async () => {
  const site = await newSite("Zipped");
  const text = Buffer.from(zipFiles(madeUpFolder(8))).toString("base64");
  const check = await client.check(site, { files: [{ name: "ward.zip", text, base64: true }] });
  expect(check.ok && check.value).toMatchObject({ format: "kith", interviews: 8, problems: [] });
});

test("importing the same again adds nothing", async () => {
  const site = await newSite("Twice");
  expect((await importAll(site, 6)).outcome).toContain("6 added");
  expect((await importAll(site, 6)).outcome).toContain("0 added, 6 already there");
});

test("while one import runs a second is refused", async () => {
  const site = await newSite("Busy");
  const request = { files: madeUpFolder(60) };
  const [one, other] = await Promise.all([
    client.importInterviews(site, request),
    client.importInterviews(site, request),
  ]);
  expect([one.ok, other.ok].sort()).toEqual([false, true]);
  expect(one.ok ? other : one).toMatchObject({
    status: 409,
    refusal: { error: "Other work is under way for this site." },
  });
  const accepted = one.ok ? one.value : other.ok ? other.value : undefined;
  expect(await client.link(site)).toMatchObject({ status: 409 });
  const sites = await client.listSites();
  expect(sites.ok && sites.value.sites.find(({ id }) => id === site)?.job?.id).toBe(accepted!.id);
  expect((await follow(accepted!)).job.state).toBe("done");
  expect((await client.link(site)).ok).toBe(true);
});

test("work that is stopped says so, keeps the interviews and can be started again", async () => {
  const site = await newSite("Stopped");
  const started = await client.importInterviews(site, { files: madeUpFolder(60) });
  if (!started.ok) throw new Error(started.refusal.error);
  const stopped = await client.cancelJob(started.value.id);
  expect(stopped.ok && stopped.value).toMatchObject({ state: "cancelled", error: "" });
  const again = await client.link(site);
  if (!again.ok) throw new Error(again.refusal.error);
  expect((await follow(again.value)).job.state).toBe("done");
  const overview = await client.overview(site);
  expect(overview.ok && overview.value.interviews).toBe(60);
  const after = await client.cancelJob(again.value.id);
  expect(after.ok && after.value.state).toBe("done");
});

test("exports are read back as what they are", async () => {
  const site = matched;
  const network = await client.network(site);
  if (!network.ok) throw new Error(network.refusal.error);

  const text = asText(await download(site, "network.graphml"));
  const { graph, problems } = readGraph({ name: "network.graphml", text });
  expect(problems).toEqual([]);
  expect(graph?.nodes).toHaveLength(network.value.nodes.length);

  const people = asText(await download(site, "people.csv"));
  expect(readPeople({ name: "people.csv", text: people }).records).toHaveLength(120);
  const pairs = asText(await download(site, "pairs.csv"));
  expect(readPairs({ name: "pairs.csv", text: pairs }).problems).toEqual([]);
  const ties = readGraph({ name: "ties.csv", text: asText(await download(site, "ties.csv")) });
  expect(ties.graph?.edges.length).toBeGreaterThan(0);

  const { files } = unzipFiles(await download(site, "interviews.zip"));
  const back = readInterviews(files);
  expect(back.problems).toEqual([]);
  expect(back.interviews).toHaveLength(40);
  expect(back.interviews[0]?.respondent.firstName).toBe("Anna");
});

test("network files hold no names unless asked", async () => {
  const site = matched;
  for (const file of ["network.graphml", "nodes.csv"] as const) {
    const without = asText(await download(site, file));
    for (const name of ["Anna", "Lee", "Mill Street"]) expect(without).not.toContain(name);
    const named = asText(await download(site, file, "yes"));
    for (const name of ["Anna", "Lee", "Mill Street"]) expect(named).toContain(name);
  }
});

test("a playback is made from what passed the gate, counts rounded", async () => {
  const page = await rawRequest(running.server, `/playback/${matched}/`);
  expect([page.status, page.text]).toEqual([200, "Matched: 40"]);
  const zip = unzipFiles(await download(matched, "playback.zip"));
  expect(zip.files).toEqual([{ name: "index.html", text: "Matched: 40" }]);
});

test("there are no exports before there is something to export", async () => {
  const site = await newSite("Nothing yet");
  const files = ["network.graphml", "people.csv", "interviews.zip", "playback.zip"] as const;
  for (const file of files) {
    const response = await fetch(client.exportUrl(site, file));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: expect.any(String) });
  }
});

test("a site, job or address that does not exist is said so", async () => {
  for (const reply of [
    await client.overview("nowhere"),
    await client.network("nowhere"),
    await client.link("nowhere"),
    await client.person("nowhere", "p1"),
    await client.check("nowhere", { files: madeUpFolder(1) }),
    await client.importInterviews("nowhere", { files: madeUpFolder(1) }),
    await client.job("nowhere"),
    await client.cancelJob("nowhere"),
  ])
    expect(reply).toMatchObject({
      ok: false,
      status: 404,
      refusal: { remedy: expect.any(String) },
    });
});

test("nothing went wrong inside", () => {
  expect(running.faults).toEqual([]);
});
