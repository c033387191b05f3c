import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "./index.ts";
import { storeOn } from "./open-store.ts";
import { specifyAudit } from "./suite/audit.ts";
import { specifyBackup } from "./suite/backup.ts";
import { specifyConclusions } from "./suite/conclusions.ts";
import { specifyDatabase } from "./suite/database.ts";
import { specifyField } from "./suite/field.ts";
import { rejection } from "./suite/fixtures.ts";
import { specifyInterviews } from "./suite/interviews.ts";
import { specifyJobs } from "./suite/jobs.ts";
import { specifyOpening } from "./suite/opening.ts";
import { specifySites } from "./suite/sites.ts";
import { inOwnHome, makeHome, type Subject } from "./suite/subject.ts";
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

describe.each(["embedded", "server"] as const)("a store (%s)", (kind) => {
  // Filled before each test; the tests are only described until then.
  const on = {
    kind,
    folders,
    server: () => server,
    withOwn: async (work) => inOwnHome(await makeHome(kind, folders, server), work),
  } as Subject;

  beforeAll(async () => {
    const home = await makeHome(kind, folders, server);
    on.engine = await home.engine();
    on.store = await storeOn(on.engine, home.keyFile);
  });
  beforeEach(async () => {
    on.site = await on.store.sites.create({ name: "Ashby", madeUp: true });
  });
  afterAll(async () => {
    await on.store.close();
  });

  test("says which engine it runs on", () => {
    expect(on.store.kind).toBe(kind);
  });
  specifySites(on);
  specifyInterviews(on);
  specifyConclusions(on);
  specifyJobs(on);
  specifyDatabase(on);
  specifyOpening(on);
  specifyBackup(on);
  specifyAudit(on);
  specifyField(on);
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
