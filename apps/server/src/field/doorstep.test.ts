import type { Enrolled, FieldView } from "@kith/api";
import { type Receipt, receiptText } from "@kith/sync";
import { verifyText } from "@kith/vault";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { SURVEY, sealedInterview } from "../testing/phone.ts";
import { rawRequest, startTestServer } from "../testing/server-fixture.ts";

let running: Awaited<ReturnType<typeof startTestServer>>;
let clock = Date.UTC(2026, 10, 28, 10);
beforeAll(async () => {
  running = await startTestServer({ now: () => new Date(clock) });
});
afterAll(() => running.stop());

async function ask(method: string, path: string, body?: unknown, token?: string) {
  const answer = await rawRequest(running.server, path, {
    method,
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { ...answer, body: JSON.parse(answer.text) };
}

async function newSite(name: string): Promise<string> {
  const made = await running.client.createSite(name);
  if (!made.ok) throw new Error(made.refusal.error);
  await ask("POST", `/api/sites/${made.value.id}/field/instruments`, { instrument: SURVEY });
  return made.value.id;
}

async function enrol(site: string): Promise<Enrolled> {
  clock += 10_000;
  const { body } = await ask("POST", `/api/sites/${site}/field/codes`, { label: "Blue" });
  const { status, body: enrolled } = await ask("POST", "/api/field/enrol", { code: body.code });
  expect(status).toBe(201);
  expect(enrolled.fingerprint).toBe(body.fingerprint);
  return enrolled;
}

const view = async (site: string): Promise<FieldView> =>
  (await ask("GET", `/api/sites/${site}/field`)).body;
const send = (phone: Enrolled, envelopes: unknown[]) =>
  ask("POST", "/api/field/envelopes", { envelopes }, phone.token);

describe("enrolling", () => {
  test("takes a code once, for a day, and no other", async () => {
    const site = await newSite("Codes");
    const { body } = await ask("POST", `/api/sites/${site}/field/codes`, { label: "One" });
    expect(body.code).toMatch(/^\d{10}$/);
    expect((await ask("POST", "/api/field/enrol", { code: "0000000000" })).status).toBe(403);
    expect((await ask("POST", "/api/field/enrol", { code: body.code })).status).toBe(201);
    expect((await ask("POST", "/api/field/enrol", { code: body.code })).status).toBe(403);
    const late = (await ask("POST", `/api/sites/${site}/field/codes`, { label: "Two" })).body;
    clock += 24 * 60 * 60 * 1000;
    expect((await ask("POST", "/api/field/enrol", { code: late.code })).status).toBe(403);
  });

  test("lets nobody try codes by the thousand", async () => {
    clock += 60_000;
    const tries = [];
    for (let i = 0; i < 21; i++)
      tries.push((await ask("POST", "/api/field/enrol", { code: String(i) })).status);
    expect(tries).toEqual([...Array(20).fill(403), 429]);
    clock += 60_000;
    expect((await ask("POST", "/api/field/enrol", { code: "1" })).status).toBe(403);
  });
});

describe("the routes of phones", () => {
  const routes = [
    ["POST", "/api/field/envelopes", { envelopes: [] }],
    ["POST", "/api/field/manifest", { device: "", next: 1, held: [] }],
    ["GET", "/api/field/instruments/survey/1", undefined],
    ["GET", "/api/field/not-there", undefined],
  ] as const;
  test.each(routes)("%s %s wants the token of a phone that was not taken off", async (...route) => {
    const site = await newSite(`Guard ${route[1]}`);
    const phone = await enrol(site);
    expect((await ask(...route)).status).toBe(401);
    expect((await ask(...route, "x".repeat(43))).status).toBe(401);
    expect((await ask(...route, phone.token)).status).not.toBe(401);
    const path = `/api/sites/${site}/field/phones/${phone.device}/revoke`;
    expect((await ask("POST", path)).body.phones[0].revokedAt).not.toBeNull();
    expect((await ask(...route, phone.token)).status).toBe(401);
  });

  test("keep the phones of another site out", async () => {
    const [here, there] = [await newSite("Here"), (await running.client.createSite("There"))!];
    if (!there.ok) throw new Error("no site");
    const [own, other] = [await enrol(here), await enrol(there.value.id)];
    const one = await sealedInterview(own, 1, { own: "Ann", named: "Bob" });
    const refused = (await send(other, [one])).body;
    expect(refused.receipts).toEqual([]);
    expect(refused.problems).toMatchObject([{ id: one.id, final: true }]);
    const instrument = "/api/field/instruments/survey/1";
    expect((await ask("GET", instrument, undefined, other.token)).status).toBe(404);
    expect((await ask("GET", instrument, undefined, own.token)).body).toEqual(SURVEY);
    const list = { device: own.device, next: 2, held: [] };
    expect((await ask("POST", "/api/field/manifest", list, other.token)).status).toBe(403);
    const path = `/api/sites/${there.value.id}/field/phones/${own.device}/revoke`;
    expect((await ask("POST", path)).status).toBe(404);
    expect((await view(here)).phones[0]?.received).toBe(0);
  });
});

describe("interviews from phones", () => {
  test("come in once, with receipts, and are matched by themselves", async () => {
    const site = await newSite("Arrivals");
    const phone = await enrol(site);
    const all = [
      await sealedInterview(phone, 1, { own: "Quenella", named: "Zebedee" }),
      await sealedInterview(phone, 3, { own: "Zebedee", named: "Quenella" }),
    ];
    const { receipts, problems } = (await send(phone, [all[0], null, all[1], all[0]])).body;
    expect(problems).toHaveLength(1);
    expect(receipts.map(({ sequence }: Receipt) => sequence)).toEqual([1, 3, 1]);
    for (const receipt of receipts)
      expect(await verifyText(phone.receiptKey, receiptText(receipt), receipt.signature)).toBe(
        true,
      );
    const network = await vi.waitFor(
      async () => {
        const reply = await running.client.network(site);
        if (!reply.ok) throw new Error("not matched yet");
        return reply.value;
      },
      { timeout: 50_000, interval: 200 },
    );
    expect(JSON.stringify(network)).toContain("Quenella");
    await send(phone, all);
    expect((await running.store.interviews.read(site)).map(({ egoID }) => egoID)).toEqual(
      all.map(({ id }) => id),
    );
    expect((await view(site)).phones).toMatchObject([{ received: 2, gaps: [2] }]);
    const held = [{ device: phone.device, sequence: 2, id: "lost", hash: "h" }];
    const list = { device: phone.device, next: 5, held };
    const { body } = await ask("POST", "/api/field/manifest", list, phone.token);
    expect(body).toMatchObject({ missingAtServer: held, gaps: [4], conflicts: [] });
    const last = await running.store.audit.list({ limit: 1 });
    expect(last[0]?.actor).toBe(`phone ${phone.device}`);
    expect(running.faults.join()).not.toMatch(/Quenella|Zebedee/);
  });

  test("that make no sense are set aside with a reason, and keep back nothing", async () => {
    const site = await newSite("Aside");
    const phone = await enrol(site);
    const names = { own: "Quenella", named: "Zebedee" };
    const good = await sealedInterview(phone, 3, names);
    const other = { ...phone, programmeKey: phone.receiptKey };
    const sent = [
      await sealedInterview(other, 1, names),
      await sealedInterview(phone, 2, { ...names, practice: true }),
      good,
      await sealedInterview(phone, 4, { ...names, named: "Yoric" }, good.id),
    ];
    expect((await send(phone, sent)).body.receipts).toHaveLength(4);
    const reasons = await vi.waitFor(
      async () => {
        const { setAside } = await view(site);
        if (setAside.length < 3) throw new Error("not yet");
        return setAside.map(({ reason }) => reason);
      },
      { timeout: 50_000, interval: 200 },
    );
    expect(reasons[0]).toContain("cannot be opened");
    expect(reasons[1]).toContain("practice");
    expect(reasons[2]).toContain("Another record of the same interview");
    const read = await running.store.interviews.read(site);
    expect(read).toMatchObject([{ egoID: good.id, mentions: [{ firstName: "Zebedee" }] }]);
    expect((await ask("POST", `/api/sites/${site}/field/try-again`)).body).toEqual({ records: 3 });
  });

  test("wait for a survey that is published later", async () => {
    const made = await running.client.createSite("Later");
    if (!made.ok) throw new Error("no site");
    const site = made.value.id;
    const phone = await enrol(site);
    const one = await sealedInterview(phone, 1, { own: "Ann", named: "Bob" });
    await send(phone, [one]);
    await vi.waitFor(
      async () => expect((await view(site)).setAside[0]?.reason).toContain("not published"),
      { timeout: 50_000, interval: 100 },
    );
    await ask("POST", `/api/sites/${site}/field/instruments`, { instrument: SURVEY });
    await ask("POST", `/api/sites/${site}/field/try-again`);
    await vi.waitFor(
      async () => expect(await running.store.interviews.read(site)).toHaveLength(1),
      { timeout: 50_000, interval: 100 },
    );
    expect((await view(site)).setAside).toEqual([]);
  });
});
