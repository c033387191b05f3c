import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Decision, Interview } from "@kith/model";
import fc from "fast-check";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { openEmbedded } from "./embedded/open-embedded.ts";
import type { Engine } from "./engine.ts";
import { openStore, StoreError } from "./index.ts";
import { storeOn } from "./open-store.ts";
import { openServer } from "./server/open-server.ts";
import type { SiteRow, Store } from "./store.ts";
import { arbitraryInterviews } from "./testing/arbitrary-interviews.ts";
import { madeUpInterviews } from "./testing/made-up-interviews.ts";
import { startTestServer, type TestServer } from "./testing/postgres-server.ts";
import { testFolders } from "./testing/test-folders.ts";

const folders = testFolders();
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.stop();
  folders.remove();
});

/** Where one store's data are, so that it can be opened again and looked at from below. */
interface Home {
  readonly keyFile: string;
  engine(): Promise<Engine>;
}

const HOMES: Record<Store["kind"], () => Promise<Home>> = {
  embedded: async () => {
    const dataDir = await folders.withDatabase();
    return { keyFile: join(dataDir, "keys", "vault.key"), engine: () => openEmbedded(dataDir) };
  },
  server: async () => {
    const keyFile = join(folders.empty(), "vault.key");
    const url = await server.makeDatabase();
    return { keyFile, engine: () => openServer(url) };
  },
};

const ann: Interview = {
  egoID: "e1",
  wave: "2026",
  date: "2026-03-01",
  respondent: { firstName: "Ann", surname: "Birkett", street: "Mill Lane", attributes: {} },
  mentions: [
    {
      alterID: "a1",
      knownAs: "Postie Pete",
      role: "postman",
      generators: ["help"],
      attributes: {},
    },
    {
      alterID: "a2",
      firstName: "Manjit",
      relation: "Sue’s mum",
      generators: [],
      attributes: { phone: "0191 4960000" },
    },
  ],
  ties: [{ source: "a1", target: "a2", state: "dont_know", attributes: {} }],
  affiliations: [{ alterID: "a2", kind: "place", label: "Dave’s kitchen" }],
  answers: [{ question: "belonging", value: "4" }],
};
const bob: Interview = {
  egoID: "e2",
  respondent: { attributes: {} },
  mentions: [],
  ties: [],
  affiliations: [],
  answers: [],
};
const same: Decision = {
  a: { egoID: "e1", alterID: "a1" },
  b: { egoID: "e2" },
  decision: "same",
  by: "Jean Tyson",
  at: "2026-05-01T10:00:00Z",
  note: "Pete told me",
};

async function rejection(promise: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}

describe.each(["embedded", "server"] as const)("a store (%s)", (kind) => {
  let home: Home;
  let engine: Engine;
  let store: Store;
  let site: SiteRow;

  beforeAll(async () => {
    home = await HOMES[kind]();
    engine = await home.engine();
    store = await storeOn(engine, home.keyFile);
  });
  beforeEach(async () => {
    site = await store.sites.create({ name: "Ashby", madeUp: true });
  });
  afterAll(async () => {
    await store.close();
  });

  /** A store of its own, for tests that close it or damage it. */
  const withOwn = async (work: (home: Home, engine: Engine, store: Store) => Promise<void>) => {
    const own = await HOMES[kind]();
    const ownEngine = await own.engine();
    const ownStore = await storeOn(ownEngine, own.keyFile);
    try {
      await work(own, ownEngine, ownStore);
    } finally {
      await ownStore.close();
    }
  };

  test("says which engine it runs on", () => {
    expect(store.kind).toBe(kind);
  });

  describe("sites", () => {
    test("are listed oldest first, with their programme", async () => {
      const one = await store.sites.create({ name: "One", programme: "North", madeUp: false });
      const two = await store.sites.create({ name: "Two", programme: "North", madeUp: true });
      expect(one).toMatchObject({ name: "One", programme: "North", madeUp: false, waves: [] });
      expect((await store.sites.list()).slice(-2)).toEqual([one, two]);
      expect(await store.sites.get(two.id)).toEqual(two);
      expect(site.programme).toBeUndefined();
    });

    test("count each interview once in its wave, whatever its versions", async () => {
      const changed = { ...ann, answers: [] };
      await store.interviews.import(site.id, { interviews: [ann, bob], source: "x" });
      await store.interviews.import(site.id, { interviews: [changed], source: "x" });
      expect((await store.sites.get(site.id))?.waves).toMatchObject([
        { name: "2026", interviews: 1 },
        { name: "", interviews: 1 },
      ]);
    });

    test.each(["nothing", "00000000-0000-4000-8000-000000000000"])("“%s” is none", async (id) => {
      expect(await store.sites.get(id)).toBeUndefined();
      expect(await store.interviews.read(id)).toEqual([]);
      expect(await store.decisions.list(id)).toEqual([]);
      const error = await rejection(store.interviews.import(id, { interviews: [], source: "" }));
      expect(error.code).toBe("not-found");
    });

    test("need a name", async () => {
      const error = await rejection(store.sites.create({ name: "", madeUp: true }));
      expect(error.code).toBe("invalid");
    });
  });

  describe("interviews", () => {
    test("come back exactly as they went in", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryInterviews, async (interviews) => {
          const { id } = await store.sites.create({ name: "Any", madeUp: true });
          const result = await store.interviews.import(id, { interviews, source: "any" });
          expect(result.added).toBe(interviews.length);
          expect(await store.interviews.read(id)).toStrictEqual(interviews);
        }),
        { numRuns: 40 },
      );
    });

    test("of a whole ward come back too", async () => {
      const interviews = madeUpInterviews(100, 8, 20);
      await store.interviews.import(site.id, { interviews, source: "ward" });
      expect(await store.interviews.read(site.id)).toStrictEqual(interviews);
    });

    test("that are there already are left alone, and changed ones become new versions", async () => {
      const first = await store.interviews.import(site.id, { interviews: [ann, bob], source: "a" });
      expect(first).toMatchObject({ added: 2, unchanged: 0, newVersions: 0 });
      const changed: Interview = { ...ann, date: "2026-03-02" };
      const second = await store.interviews.import(site.id, {
        interviews: [bob, changed, { ...bob, egoID: "e3" }],
        source: "b",
      });
      expect(second).toMatchObject({ added: 1, unchanged: 1, newVersions: 1 });
      const read = await store.interviews.read(site.id);
      expect(read).toStrictEqual([changed, bob, { ...bob, egoID: "e3" }]);
      expect(await store.interviews.lastImport(site.id)).toMatchObject({
        id: second.importId,
        source: "b",
        interviews: 3,
      });
      const versions = await engine.pool.query(
        "select version from interviews where site_id = $1 and ego_id = 'e1' order by version",
        [site.id],
      );
      expect(versions.rows).toEqual([{ version: 1 }, { version: 2 }]);
    });

    test("have a hash that changes with their content only", async () => {
      const hashes = [await store.interviews.contentHash(site.id)];
      const add = async (interviews: Interview[]) => {
        await store.interviews.import(site.id, { interviews, source: "x" });
        hashes.push(await store.interviews.contentHash(site.id));
      };
      await add([ann]);
      const { attributes, ...rest } = ann.respondent;
      await add([{ ...ann, respondent: { attributes, ...rest } }]);
      await add([ann, bob]);
      await add([{ ...ann, respondent: { ...ann.respondent, firstName: "Anne" } }]);
      expect(hashes[2]).toBe(hashes[1]);
      expect(new Set(hashes).size).toBe(4);
    });

    test("keep who their records really are, the latest word counting", async () => {
      await store.interviews.import(site.id, {
        interviews: [ann],
        source: "x",
        truth: [
          { egoID: "e1", person: "p1" },
          { egoID: "e1", alterID: "a1", person: "p2" },
        ],
      });
      const truth = [{ egoID: "e1", person: "p9" }];
      await store.interviews.import(site.id, { interviews: [ann], source: "x", truth });
      expect(await store.interviews.truth(site.id)).toEqual([
        { egoID: "e1", alterID: "a1", person: "p2" },
        { egoID: "e1", person: "p9" },
      ]);
    });

    test.each<[string, Interview[], string]>([
      ["two with one egoID", [bob, bob], "same egoID"],
      [
        "two mentions with one alterID",
        [{ ...ann, mentions: [...ann.mentions, ...ann.mentions] }],
        "two mentions",
      ],
      ["a tie to nobody", [{ ...ann, mentions: [] }], "not a mention"],
      [
        "an affiliation of nobody",
        [{ ...bob, affiliations: [{ alterID: "x", kind: "group", label: "" }] }],
        "not a mention",
      ],
      [
        "a zero character",
        [{ ...bob, answers: [{ question: "q", value: "a\0b" }] }],
        "zero character",
      ],
      ["half a character", [{ ...bob, date: "\ud800" }], "half of a character"],
      [
        "an endless number",
        [{ ...bob, respondent: { age: Infinity, attributes: {} } }],
        "not finite",
      ],
    ])("with %s are refused whole", async (_, interviews, message) => {
      const good = { ...bob, egoID: "good" };
      const error = await rejection(
        store.interviews.import(site.id, { interviews: [good, ...interviews], source: "x" }),
      );
      expect(error).toMatchObject({ code: "invalid", message: expect.stringContaining(message) });
      expect(await store.interviews.read(site.id)).toEqual([]);
      expect(await store.interviews.lastImport(site.id)).toBeUndefined();
    });

    test("of twenty imports at once are all there, one version each", async () => {
      const versions = Array.from({ length: 20 }, (_, i) => ({ ...bob, date: `2026-01-${i}` }));
      const results = await Promise.all(
        versions.map((interview) =>
          store.interviews.import(site.id, { interviews: [interview], source: "x" }),
        ),
      );
      expect(results.reduce((sum, { added }) => sum + added, 0)).toBe(1);
      expect(results.reduce((sum, { newVersions }) => sum + newVersions, 0)).toBe(19);
      expect(await store.interviews.read(site.id)).toHaveLength(1);
    });
  });

  describe("decisions", () => {
    test("are listed in order, and undone ones stay in the history", async () => {
      const one = await store.decisions.add(site.id, same);
      const different: Decision = { ...same, decision: "different", note: "" };
      const two = await store.decisions.add(site.id, different);
      expect(await store.decisions.list(site.id)).toEqual([
        { id: one, ...same },
        { id: two, ...different },
      ]);
      const undone = { by: "Ravi", at: "2026-05-02T10:00:00Z" };
      await store.decisions.undo(one, undone);
      await store.decisions.undo(one, { by: "Somebody", at: "later" });
      expect(await store.decisions.list(site.id)).toEqual([{ id: two, ...different }]);
      expect(await store.decisions.history(site.id)).toEqual([
        { id: one, ...same, undone },
        { id: two, ...different },
      ]);
    });

    test("about one record, or none, are refused", async () => {
      const error = await rejection(store.decisions.add(site.id, { ...same, b: same.a }));
      expect(error.code).toBe("invalid");
      const unknown = await rejection(store.decisions.undo("x", { by: "a", at: "b" }));
      expect(unknown.code).toBe("not-found");
    });
  });

  describe("resolutions and networks", () => {
    const run = {
      inputHash: "abc",
      seed: 7,
      parameters: { threshold: 0.5, names: ["a"] },
      resolution: {
        records: [
          { egoID: "e1", person: "p1", probability: 1 },
          { egoID: "e1", alterID: "a1", person: "p1", probability: 0.123456789012345 },
        ],
        pairs: [
          {
            a: { egoID: "e1", alterID: "a1" },
            b: { egoID: "e2" },
            probability: 0.9,
            evidence: ["both called Postie Pete", "same street"],
          },
        ],
      },
    };
    const document = { nodes: [{ id: "p1", label: "Postie Pete" }], ties: [] };

    test("the latest comes back as it was saved", async () => {
      expect(await store.resolutions.latest(site.id)).toBeUndefined();
      expect(await store.networks.latest(site.id)).toBeUndefined();
      await store.resolutions.save(site.id, { ...run, seed: 6 });
      const id = await store.resolutions.save(site.id, run);
      expect(await store.resolutions.latest(site.id)).toMatchObject({ id, ...run });
      await store.networks.save(site.id, id, { nodes: [] });
      const networkId = await store.networks.save(site.id, id, document);
      expect(await store.networks.latest(site.id)).toMatchObject({
        id: networkId,
        resolutionId: id,
        document,
      });
    });

    test("a network is of a resolution of its own site", async () => {
      const elsewhere = await store.sites.create({ name: "Elsewhere", madeUp: true });
      const id = await store.resolutions.save(elsewhere.id, run);
      const error = await rejection(store.networks.save(site.id, id, document));
      expect(error.code).toBe("not-found");
    });
  });

  describe("jobs", () => {
    test("go from waiting to done with progress on the way", async () => {
      const job = await store.jobs.create({ siteId: site.id, kind: "link" });
      expect(job).toMatchObject({ siteId: site.id, kind: "link", state: "waiting", done: 0 });
      await store.jobs.update(job.id, { state: "running" });
      await store.jobs.update(job.id, { stage: "comparing names", done: 3, total: 10 });
      expect(await store.jobs.active(site.id)).toMatchObject([
        { id: job.id, state: "running", stage: "comparing names", done: 3, total: 10 },
      ]);
      await store.jobs.update(job.id, { state: "done", result: { people: 12 }, message: "Done." });
      const finished = await store.jobs.get(job.id);
      expect(finished).toMatchObject({ state: "done", result: { people: 12 }, message: "Done." });
      expect(finished?.finishedAt).toBeDefined();
      expect(await store.jobs.active(site.id)).toEqual([]);
      expect(await store.jobs.get("x")).toBeUndefined();
      const unknown = await rejection(store.jobs.update(site.id, { done: 1 }));
      expect(unknown.code).toBe("not-found");
    });

    test("fail in plain words when their process is gone, and only then", async () => {
      await withOwn(async (own, _, first) => {
        const { id: siteId } = await first.sites.create({ name: "Own", madeUp: true });
        const waiting = await first.jobs.create({ siteId, kind: "link" });
        const running = await first.jobs.create({ siteId, kind: "link" });
        await first.jobs.update(running.id, { state: "running" });
        const done = await first.jobs.create({ siteId, kind: "link" });
        await first.jobs.update(done.id, { state: "done" });
        expect(await first.jobs.failInterrupted()).toBe(0);
        if (kind === "server") {
          const beside = await storeOn(await own.engine(), own.keyFile);
          expect(await beside.jobs.failInterrupted()).toBe(0);
          await beside.close();
        }
        await first.close();
        const second = await storeOn(await own.engine(), own.keyFile);
        try {
          expect(await second.jobs.failInterrupted()).toBe(2);
          expect(await second.jobs.failInterrupted()).toBe(0);
          for (const { id } of [waiting, running]) {
            expect(await second.jobs.get(id)).toMatchObject({
              state: "failed",
              message: expect.stringContaining("start it again"),
            });
          }
          expect(await second.jobs.get(done.id)).toMatchObject({ state: "done" });
        } finally {
          await second.close();
        }
      });
    });
  });

  describe("the database", () => {
    const columns = "site_id, interview_id, place, source, target, state, attributes";
    const tie = (state: string, target: string) =>
      engine.pool.query(
        `insert into ties (${columns})
         select site_id, id, 99, 'a1', $2, $3, '{}' from interviews where site_id = $1`,
        [site.id, target, state],
      );

    beforeEach(async () => {
      await store.interviews.import(site.id, { interviews: [ann], source: "x" });
    });

    test("takes no answer state that does not exist, and no tie to nobody", async () => {
      await expect(tie("maybe", "a2")).rejects.toThrow("ties_state_check");
      await expect(tie("yes", "a3")).rejects.toThrow("foreign key");
      await expect(tie("yes", "a2")).resolves.toMatchObject({ rowCount: 1 });
    });

    test.each(["interviews", "mentions", "ties", "decisions", "vault.sealed", "imports"])(
      "changes and removes nothing in %s",
      async (table) => {
        const kept = "add a new one instead";
        const change = `update ${table} set site_id = site_id`;
        await expect(engine.pool.query(change)).rejects.toThrow(kept);
        await expect(engine.pool.query(`delete from ${table}`)).rejects.toThrow(kept);
        await expect(engine.pool.query(`truncate ${table} cascade`)).rejects.toThrow(kept);
      },
    );

    test("holds no name in the clear, in any table", async () => {
      await store.decisions.add(site.id, same);
      const resolution = {
        records: [],
        pairs: [{ a: same.a, b: same.b, probability: 1, evidence: ["Postie Pete"] }],
      };
      const id = await store.resolutions.save(site.id, {
        inputHash: "",
        seed: 1,
        parameters: {},
        resolution,
      });
      await store.networks.save(site.id, id, { label: "Manjit" });
      const tables = await engine.pool.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables
         where schemaname in ('public', 'vault')`,
      );
      expect(tables.rows.length).toBeGreaterThan(18);
      let all = "";
      for (const { name } of tables.rows) {
        const rows = await engine.pool.query<{ row: string }>(
          `select t::text as row from ${name} t`,
        );
        all += rows.rows.map(({ row }) => row).join("\n");
      }
      // What is in the open is found, so the search works; bytes are shown in hexadecimal.
      expect(all).toContain("dont_know");
      const names = [
        "Birkett",
        "Mill Lane",
        "Pete",
        "postman",
        "Manjit",
        "Sue",
        "4960000",
        "Dave",
        "Jean",
      ];
      for (const name of names) {
        expect(all).not.toContain(name);
        expect(all).not.toContain(Buffer.from(name).toString("hex"));
      }
    });

    test("gives no name away when sealed texts are swapped", async () => {
      await withOwn(async (_, ownEngine, own) => {
        const { id } = await own.sites.create({ name: "Own", madeUp: true });
        await own.interviews.import(id, { interviews: [ann], source: "x" });
        await ownEngine.pool.query("alter table vault.sealed disable trigger kept");
        await ownEngine.pool.query(
          `update vault.sealed s set blob = (select blob from vault.sealed t
             where t.purpose = s.purpose and t.record_id <> s.record_id limit 1)
           where purpose = 'mention'`,
        );
        expect((await rejection(own.interviews.read(id))).code).toBe("damaged");
      });
    });
  });

  describe("the guard", () => {
    test("refuses a query inside a transaction that would wait for ever", async () => {
      const database = openDatabase(engine);
      const inside = database.transaction(() =>
        database.query.selectFrom("sites").select("id").execute(),
      );
      const error = await rejection(inside);
      expect(error).toMatchObject({
        code: "misuse",
        remedy: expect.stringContaining("transaction"),
      });
      const nested = database.transaction(() => database.snapshot(async () => 1));
      expect((await rejection(nested)).code).toBe("misuse");
    });

    test("lets go when the transaction has ended, also for what it started", async () => {
      const database = openDatabase(engine);
      let later: Promise<unknown> | undefined;
      const { promise: ended, resolve: end } = Promise.withResolvers<void>();
      await database.transaction(async (trx) => {
        await sql`select 1`.execute(trx);
        later = ended.then(() => database.query.selectFrom("sites").select("id").execute());
      });
      end();
      await expect(later).resolves.toBeInstanceOf(Array);
    });

    test("a transaction that fails leaves nothing and the store usable", async () => {
      const database = openDatabase(engine);
      const failing = database.transaction(async (trx) => {
        await trx.insertInto("programmes").values({ id: site.id, name: "Half" }).execute();
        await sql`select 1 / 0`.execute(trx);
      });
      await expect(failing).rejects.toThrow("division by zero");
      const halves = await database.query
        .selectFrom("programmes")
        .select("id")
        .where("name", "=", "Half")
        .execute();
      expect(halves).toEqual([]);
    });
  });

  describe("opening", () => {
    test("finds everything that was there before", async () => {
      await withOwn(async (own, _, first) => {
        const { id } = await first.sites.create({ name: "Own", madeUp: true });
        await first.interviews.import(id, { interviews: [ann, bob], source: "x" });
        await first.close();
        const again = await storeOn(await own.engine(), own.keyFile);
        expect(await again.interviews.read(id)).toStrictEqual([ann, bob]);
        await again.close();
      });
    });

    test("refuses data of a newer Kith and changes nothing", async () => {
      await withOwn(async (own, first, store) => {
        const add = "insert into kysely_migration values ('9999-from-the-future', '2099-01-01')";
        await first.pool.query(add);
        await store.close();
        const error = await rejection(own.engine().then((engine) => storeOn(engine, own.keyFile)));
        expect(error.code).toBe("newer-schema");
        expect(error.message).toContain("9999-from-the-future");
      });
    });

    test("refuses when the key of the names is gone, and makes no other", async () => {
      await withOwn(async (own, _, first) => {
        await first.close();
        const key = readFileSync(own.keyFile);
        rmSync(own.keyFile);
        const error = await rejection(own.engine().then((engine) => storeOn(engine, own.keyFile)));
        expect(error).toMatchObject({
          code: "key-lost",
          message: expect.stringContaining("missing"),
        });
        expect(() => readFileSync(own.keyFile)).toThrow("ENOENT");
        expect(key.toString()).toMatch(/^kith-vault-key-1 [0-9a-f]{64}\n$/);
      });
    });

    test("refuses the key of other data", async () => {
      await withOwn(async (own, _, first) => {
        await first.close();
        const other = join(folders.empty(), "other.key");
        const database = await server.makeDatabase();
        await (await openStore({ databaseUrl: database, keyFile: other })).close();
        const error = await rejection(own.engine().then((engine) => storeOn(engine, other)));
        expect(error).toMatchObject({
          code: "key-lost",
          message: expect.stringContaining("is not the one"),
        });
      });
    });

    test("closing waits for everything that was asked before", async () => {
      await withOwn(async (own, _, first) => {
        const { id } = await first.sites.create({ name: "Own", madeUp: true });
        const asked = Array.from({ length: 20 }, (_, i) =>
          first.interviews.import(id, { interviews: [{ ...bob, egoID: `e${i}` }], source: "x" }),
        );
        await first.close();
        await Promise.all(asked);
        const again = await storeOn(await own.engine(), own.keyFile);
        expect(await again.interviews.read(id)).toHaveLength(20);
        await again.close();
      });
    });

    test("after closing, using it is refused and closing again is nothing", async () => {
      await withOwn(async (_own, _engine, own) => {
        await own.close();
        expect((await rejection(own.sites.list())).code).toBe("misuse");
        await own.close();
      });
    });
  });
});

describe("a server", () => {
  test("is prepared once by ten processes that start at the same moment", async () => {
    const databaseUrl = await server.makeDatabase();
    const keyFile = join(folders.empty(), "vault.key");
    const stores = await Promise.all(
      Array.from({ length: 10 }, () => openStore({ databaseUrl, keyFile })),
    );
    const site = await stores[0]!.sites.create({ name: "Shared", madeUp: false });
    for (const store of stores) expect(await store.sites.list()).toEqual([site]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test.each([
    ["nothing answers", () => "postgres://kith:secret@127.0.0.1:1/kith", "nothing answers there"],
    ["the address is none", () => "secret", "that address"],
  ])("where %s is unreachable, and the password is not repeated", async (_, url, words) => {
    const keyFile = join(folders.empty(), "vault.key");
    const error = await rejection(openStore({ databaseUrl: url(), keyFile }));
    expect(error.code).toBe("unreachable");
    expect(error.message).toContain(words);
    expect(error.message + error.remedy).not.toContain("secret");
  });

  test("that lacks the database says so", async () => {
    const address = new URL(await server.makeDatabase());
    address.pathname = "/kith_is_not_there";
    const keyFile = join(folders.empty(), "vault.key");
    const error = await rejection(openStore({ databaseUrl: address.toString(), keyFile }));
    expect(error).toMatchObject({
      code: "unreachable",
      message: expect.stringContaining("no such database"),
    });
  });

  test("that goes away while in use is reported in plain words", async () => {
    const databaseUrl = await server.makeDatabase();
    const store = await openStore({ databaseUrl, keyFile: join(folders.empty(), "vault.key") });
    await store.sites.create({ name: "Before", madeUp: true });
    const admin = new pg.Client({ connectionString: databaseUrl });
    await admin.connect();
    // Locks the table, so that the store's statement is under way when its session is ended.
    await admin.query("begin; lock table sites");
    const waiting = rejection(store.sites.create({ name: "During", madeUp: true }));
    const end =
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kith' and wait_event_type = 'Lock'";
    while ((await admin.query(end)).rowCount === 0);
    expect((await waiting).code).toBe("unreachable");
    await admin.query("rollback");
    await admin.end();
    expect(await store.sites.list()).toHaveLength(1);
    await store.close();
  });
});
