import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openStore, StoreError } from "../index.ts";
import { storeOn } from "../open-store.ts";
import { testFolders } from "../testing/test-folders.ts";
import { openEmbedded } from "./open-embedded.ts";

const folders = testFolders();
afterAll(() => folders.remove());

async function refusal(promise: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}

/** Starts another process that locks the folder (`locked` or `refused`) and holds it. */
function locker(dataDir: string) {
  const script = join(import.meta.dirname, "..", "testing", "lock-holder.ts");
  const child = spawn(process.execPath, [script, dataDir], { stdio: ["pipe", "pipe", "inherit"] });
  const answer = new Promise<string>((resolve) => {
    child.stdout.setEncoding("utf8").once("data", (text: string) => resolve(text.trim()));
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { pid: child.pid, answer, stop };
}

describe("every commit", () => {
  test("is forced to the disk before it is acknowledged", async () => {
    let syncs = 0;
    const dataDir = await folders.withDatabase();
    const sync = (file: number) => {
      fsyncSync(file);
      syncs += 1;
    };
    const engine = await openEmbedded(dataDir, { sync });
    const store = await storeOn(engine, join(dataDir, "keys", "vault.key"));
    const { id } = await store.sites.create({ name: "Ashby", madeUp: true });
    for (let i = 0; i < 50; i++) {
      const before = syncs;
      await store.decisions.add(id, {
        a: { egoID: "a" },
        b: { egoID: "b" },
        decision: "same",
        by: "",
        at: "",
        note: "",
      });
      expect(syncs).toBeGreaterThan(before);
    }
    const job = await store.jobs.create({ siteId: id, kind: "link" });
    const before = syncs;
    for (let i = 0; i < 50; i++) await store.jobs.update(job.id, { done: i });
    expect(syncs - before).toBeLessThan(10);
    const settings = await engine.pool.query(
      `select name, setting from pg_settings
       where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'wal_sync_method')
       order by name`,
    );
    expect(settings.rows.map((row) => `${row.name}=${row.setting}`)).toEqual([
      "fsync=on",
      "full_page_writes=on",
      "synchronous_commit=on",
      "wal_sync_method=fsync",
    ]);
    await store.close();
  });
});

describe("a disk that fails", () => {
  test("stops the store in plain words; what was confirmed is there on the next start", async () => {
    const dataDir = await folders.withDatabase();
    let fails = false;
    const sync = (file: number) => {
      if (fails) throw Object.assign(new Error("the disk is broken"), { code: "EIO" });
      fsyncSync(file);
    };
    const engine = await openEmbedded(dataDir, { sync });
    const store = await storeOn(engine, join(dataDir, "keys", "vault.key"));
    const kept = await store.sites.create({ name: "Confirmed", madeUp: true });
    fails = true;
    const refused = await refusal(store.sites.create({ name: "Not confirmed", madeUp: true }));
    expect(refused.code).toBe("stopped");
    fails = false;
    // It does not go on as if nothing had happened.
    const after = await refusal(store.sites.create({ name: "After", madeUp: true }));
    expect(after.code).toBe("stopped");
    await store.close();
    const again = await openStore({ dataDir });
    const names = (await again.sites.list()).map(({ name }) => name);
    expect(names).toContain(kept.name);
    expect(names).not.toContain("After");
    await again.close();
  });
});

describe("a data folder", () => {
  test("that another process has open is refused at once, naming it", async () => {
    const dataDir = await folders.withDatabase();
    const holder = locker(dataDir);
    expect(await holder.answer).toBe("locked");
    const error = await refusal(openStore({ dataDir }));
    expect(error.code).toBe("locked");
    expect(error.message).toContain(`pid ${holder.pid}`);
    expect(error.remedy).toContain("Stop that process");
    await holder.stop("SIGKILL");
    await (await openStore({ dataDir })).close();
  });

  test("that this process has open already is refused too, and free after closing", async () => {
    const dataDir = await folders.withDatabase();
    const store = await openStore({ dataDir });
    expect((await refusal(openStore({ dataDir }))).code).toBe("locked");
    await store.close();
    await (await openStore({ dataDir })).close();
  });

  test("left by a killed process goes to exactly one of many that start at once", async () => {
    const dataDir = folders.empty();
    const dead = locker(dataDir);
    await dead.answer;
    await dead.stop("SIGKILL");
    expect(existsSync(join(dataDir, "lock-holder.json"))).toBe(true);
    const contenders = Array.from({ length: 6 }, () => locker(dataDir));
    const answers = await Promise.all(contenders.map(({ answer }) => answer));
    expect(answers.toSorted()).toEqual(["locked", ...Array(5).fill("refused")]);
    await Promise.all(contenders.map(({ stop }) => stop("SIGKILL")));
  });

  test("is made for its owner only", async () => {
    const dataDir = join(folders.empty(), "new");
    await (await openStore({ dataDir })).close();
    const mode = (path: string) => statSync(join(dataDir, path)).mode & 0o777;
    expect([mode(""), mode("keys"), mode("keys/vault.key")]).toEqual([0o700, 0o700, 0o600]);
  });

  test("with a half-made database is cleared and made anew", async () => {
    const dataDir = folders.empty();
    mkdirSync(join(dataDir, "database.making", "base"), { recursive: true });
    writeFileSync(join(dataDir, "database.making", "PG_VERSION"), "18\n");
    await (await openStore({ dataDir })).close();
    expect(existsSync(join(dataDir, "database.making"))).toBe(false);
  });

  // Found by killing: seed 7, in the first 200 kills.
  test("whose engine was killed while it wrote its own lock file opens again", async () => {
    const dataDir = await folders.withDatabase();
    writeFileSync(join(dataDir, "database", "postmaster.pid"), "");
    await (await openStore({ dataDir })).close();
  });

  test.each([
    ["without its version file", (database: string) => rmSync(join(database, "PG_VERSION"))],
    [
      "with an overwritten control file",
      (database: string) =>
        writeFileSync(join(database, "global", "pg_control"), Buffer.alloc(8192)),
    ],
  ])("%s is damaged, is left as it is and is free again", async (_, damage) => {
    const dataDir = await folders.withDatabase();
    const database = join(dataDir, "database");
    damage(database);
    const before = existsSync(join(database, "PG_VERSION"));
    for (let i = 0; i < 2; i++) {
      const error = await refusal(openStore({ dataDir }));
      expect(error.code).toBe("damaged");
      expect(error.remedy).toContain("backup");
    }
    expect(existsSync(join(database, "PG_VERSION"))).toBe(before);
  });

  test("that cannot be made is refused in plain words", async () => {
    const file = join(folders.empty(), "file");
    writeFileSync(file, "");
    const error = await refusal(openStore({ dataDir: join(file, "data") }));
    expect(error.message).toContain("cannot be made");
  });
});

describe("the key file", () => {
  test.skipIf(process.platform === "win32")("that others may read is refused", async () => {
    const dataDir = await folders.withDatabase();
    const keyFile = join(dataDir, "keys", "vault.key");
    chmodSync(keyFile, 0o640);
    const error = await refusal(openStore({ dataDir }));
    expect(error.code).toBe("key-lost");
    expect(error.remedy).toContain(`chmod 600 ${keyFile}`);
    chmodSync(keyFile, 0o600);
    await (await openStore({ dataDir })).close();
  });

  test("that holds something else is refused and left as it is", async () => {
    const dataDir = await folders.withDatabase();
    const keyFile = join(dataDir, "keys", "vault.key");
    writeFileSync(keyFile, "not a key");
    const error = await refusal(openStore({ dataDir }));
    expect(error).toMatchObject({
      code: "key-lost",
      message: expect.stringContaining("hold a key"),
    });
    expect(readFileSync(keyFile, "utf8")).toBe("not a key");
  });
});
