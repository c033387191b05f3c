import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { seededRandom } from "@kith/model";
import { describe, expect, test } from "vitest";
import { backUpEngine } from "../backup/back-up.ts";
import { backUp, openStore, readBackup, restore, type StoreOptions } from "../index.ts";
import { ann, bob, rejection, same } from "./fixtures.ts";
import type { Home, Subject } from "./subject.ts";

const MADE = { at: "2026-11-28T10:00:00Z", version: "0.1.0" };

export function specifyBackup(on: Subject): void {
  /** An empty place of either kind. */
  const emptyPlace = async (kind: "embedded" | "server"): Promise<StoreOptions> =>
    kind === "embedded"
      ? { dataDir: on.folders.empty() }
      : {
          databaseUrl: await on.server().makeDatabase(),
          keyFile: join(on.folders.empty(), "vault.key"),
        };
  const keyFileOf = (place: StoreOptions) =>
    "dataDir" in place ? join(place.dataDir, "keys", "vault.key") : place.keyFile;
  const bringKey = (from: Home, to: StoreOptions) => {
    mkdirSync(dirname(keyFileOf(to)), { recursive: true });
    copyFileSync(from.keyFile, keyFileOf(to));
  };
  /** A backup of something of every kind, and what was read before. */
  const withBackup = (
    work: (file: string, home: Home, siteId: string) => Promise<void>,
  ): Promise<void> =>
    on.withOwn(async (home, engine, store) => {
      const { id } = await store.sites.create({ name: "Ashby\u2028by the sea", madeUp: true });
      const odd = { ...bob, egoID: "e3", answers: [{ question: "why", value: 'a\u2029"b"\n\\c' }] };
      await store.interviews.import(id, { interviews: [ann, bob, odd], source: "folder" });
      await store.decisions.add(id, same);
      const resolutionId = await store.resolutions.save(id, {
        inputHash: "h",
        seed: 1,
        parameters: { x: 0.1 + 0.2 },
        resolution: { records: [], pairs: [] },
      });
      await store.networks.save(id, resolutionId, { nodes: ["Ann"] });
      const file = join(on.folders.empty(), "a.kithbackup");
      await backUpEngine(engine, file, MADE);
      await work(file, home, id);
    });

  describe("a backup", () => {
    test("comes back whole on either engine, and its backup is the same again", async () => {
      await withBackup(async (file, home, id) => {
        for (const kind of ["embedded", "server"] as const) {
          const place = await emptyPlace(kind);
          const told = await restore(file, place);
          expect(told.keyFileMissing).toBe(keyFileOf(place));
          expect(told.head).toMatchObject({ kith: "backup/1", ...MADE });
          bringKey(home, place);
          const store = await openStore(place);
          const [site] = await store.sites.list();
          expect(site).toMatchObject({ id, name: "Ashby\u2028by the sea" });
          const read = await store.interviews.read(id);
          expect(read.slice(0, 2)).toStrictEqual([ann, bob]);
          expect(read[2]!.answers).toEqual([{ question: "why", value: 'a\u2029"b"\n\\c' }]);
          expect((await store.decisions.list(id))[0]).toMatchObject(same);
          expect((await store.networks.latest(id))?.document).toEqual({ nodes: ["Ann"] });
          expect((await store.resolutions.latest(id))?.parameters).toEqual({ x: 0.1 + 0.2 });
          await store.close();
          const again = `${file}.${kind}`;
          const made = await backUp(place, again, MADE);
          expect(made.sha256).toBe((await lastOf(file)).sha256);
          expect(gunzipSync(readFileSync(again))).toEqual(gunzipSync(readFileSync(file)));
        }
      });
    });

    test("is gone on from: new rows are numbered after the last", async () => {
      await withBackup(async (file, home, id) => {
        const place = await emptyPlace(on.kind);
        bringKey(home, place);
        expect((await restore(file, place)).keyFileMissing).toBeUndefined();
        const store = await openStore(place);
        await store.sites.create({ name: "Later", madeUp: false });
        expect((await store.sites.list()).map(({ name }) => name)).toEqual([
          "Ashby\u2028by the sea",
          "Later",
        ]);
        await store.interviews.import(id, { interviews: [{ ...bob, egoID: "e9" }], source: "x" });
        expect(await store.interviews.read(id)).toHaveLength(4);
        await store.close();
      });
    });

    test("holds no name, and not the key", async () => {
      await withBackup(async (file, home) => {
        const text = gunzipSync(readFileSync(file)).toString("utf8");
        for (const name of ["Birkett", "Postie Pete", "Manjit", "0191 4960000", "Dave’s kitchen"])
          expect(text).not.toContain(name);
        const key = readFileSync(home.keyFile, "utf8").trim().split(" ")[1]!;
        expect(text).not.toContain(key);
      });
    });

    test("is never written over", async () => {
      const file = join(on.folders.empty(), "there.kithbackup");
      writeFileSync(file, "mine");
      const error = await rejection(backUpEngine(on.engine, file, MADE));
      expect(error.code).toBe("invalid");
      expect(readFileSync(file, "utf8")).toBe("mine");
      expect(existsSync(`${file}.making`)).toBe(false);
    });

    test("does not go where data are, and leaves them alone", async () => {
      await withBackup(async (file) => {
        const place = await emptyPlace(on.kind);
        const store = await openStore(place);
        await store.sites.create({ name: "Mine", madeUp: false });
        await store.close();
        const error = await rejection(restore(file, place));
        expect(error).toMatchObject({ code: "invalid", message: "There are data already." });
        const after = await openStore(place);
        expect((await after.sites.list()).map(({ name }) => name)).toEqual(["Mine"]);
        await after.close();
      });
    });

    test("of a newer Kith is refused by name", async () => {
      await withBackup(async (file) => {
        const newer = changed(file, (lines) => {
          const head = JSON.parse(lines[0]!);
          return [
            JSON.stringify({ ...head, migrations: [...head.migrations, "9999-later"] }),
            ...lines.slice(1),
          ];
        });
        // Its own sum is wrong as well, so it is found damaged before that.
        expect((await rejection(restore(newer, await emptyPlace(on.kind)))).code).toBe("damaged");
        await on.withOwn(async (_, engine) => {
          await engine.pool.query(
            "insert into kysely_migration values ('9999-later', '2099-01-01')",
          );
          const honest = join(on.folders.empty(), "b.kithbackup");
          await backUpEngine(engine, honest, MADE);
          const error = await rejection(restore(honest, await emptyPlace(on.kind)));
          expect(error).toMatchObject({
            code: "newer-schema",
            message: expect.stringContaining("9999-later"),
          });
        });
      });
    });

    test("damaged anywhere is refused, and nothing is kept of it", async () => {
      await withBackup(async (file) => {
        const random = seededRandom(7);
        const whole = readFileSync(file);
        const place = await emptyPlace(on.kind);
        for (let i = 0; i < 60; i++) {
          const bytes = Buffer.from(whole);
          const damaged = join(on.folders.empty(), "d.kithbackup");
          if (i % 2 === 0) writeFileSync(damaged, bytes.subarray(0, random.below(bytes.length)));
          else {
            // Not in the head of the compressed file, whose time and system mean nothing.
            const at = 10 + random.below(bytes.length - 10);
            bytes[at] = bytes[at]! ^ (1 << random.below(8));
            writeFileSync(damaged, bytes);
          }
          const error = await rejection(restore(damaged, place));
          expect(error.code).toBe("damaged");
          expect(error.message).toContain(damaged);
        }
        const lines = [
          (all: string[]) => all.toSpliced(3, 1),
          (all: string[]) => [...all.slice(0, -1), all[2]!, all.at(-1)!],
          (all: string[]) => [...all, "[]"],
          (all: string[]) => all.slice(1),
          (all: string[]) => all.with(2, "{}"),
          (all: string[]) => all.with(2, "nonsense"),
        ];
        for (const change of lines) {
          const error = await rejection(restore(changed(file, change), place));
          expect(error.code).toBe("damaged");
        }
        const store = await openStore(place);
        expect(await store.sites.list()).toEqual([]);
        await store.close();
      });
    });

    test("of what never was a backup says so", async () => {
      const folder = on.folders.empty();
      const nothing = await rejection(restore(join(folder, "no"), await emptyPlace(on.kind)));
      expect(nothing.message).toContain("is not there");
      writeFileSync(join(folder, "text"), "egoID,alterID\n1,2\n");
      const text = await rejection(restore(join(folder, "text"), await emptyPlace(on.kind)));
      expect(text.message).toContain("is not compressed");
      writeFileSync(join(folder, "gz"), gzipSync("{}\n"));
      const other = await rejection(restore(join(folder, "gz"), await emptyPlace(on.kind)));
      expect(other.message).toContain("its first line is another");
    });

    test("is of one moment, whatever is written meanwhile", async () => {
      if (on.kind === "embedded") return; // One process, one session: nothing can come between.
      await on.withOwn(async (home, engine, store) => {
        const { id } = await store.sites.create({ name: "Busy", madeUp: true });
        const crowd = (from: number) =>
          Array.from({ length: 50 }, (_, i) => ({ ...bob, egoID: `e${from + i}` }));
        await store.interviews.import(id, { interviews: crowd(0), source: "x" });
        const file = join(on.folders.empty(), "busy.kithbackup");
        const [made] = await Promise.all([
          backUpEngine(engine, file, MADE),
          ...Array.from({ length: 5 }, (_, i) =>
            store.interviews.import(id, { interviews: crowd(100 * (i + 1)), source: "x" }),
          ),
        ]);
        const place = await emptyPlace("embedded");
        bringKey(home, place);
        expect((await restore(file, place)).rows).toBe(made.rows);
        const restored = await openStore(place);
        expect((await restored.interviews.read(id)).length % 50).toBe(0);
        await restored.close();
      });
    });
  });

  function changed(file: string, change: (lines: string[]) => readonly string[]): string {
    const lines = gunzipSync(readFileSync(file)).toString("utf8").trimEnd().split("\n");
    const path = join(on.folders.empty(), "changed.kithbackup");
    writeFileSync(path, gzipSync(`${change(lines).join("\n")}\n`));
    return path;
  }
}

async function lastOf(file: string) {
  for await (const piece of readBackup(file)) if ("end" in piece) return piece.end;
  throw new Error("no end");
}
