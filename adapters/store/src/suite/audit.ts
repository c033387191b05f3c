import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { backUpEngine } from "../backup/back-up.ts";
import { openStore, restore } from "../index.ts";
import type { Subject } from "./subject.ts";

const entry = (i: number) => ({
  at: `2026-11-28T10:00:0${i}Z`,
  actor: "desk",
  action: `POST /${i}`,
});
const SITE = "7b6a4f2e-0000-4000-8000-000000000001";

export function specifyAudit(on: Subject): void {
  describe("the log of requests", () => {
    test("is empty, then numbered from 1, the latest first", async () => {
      await on.withOwn(async (_, _engine, { audit }) => {
        expect(await audit.head()).toBeUndefined();
        expect(await audit.verify()).toEqual({ whole: true, head: undefined });
        for (let i = 1; i <= 3; i++) await audit.append({ ...entry(i), siteId: SITE });
        const last = await audit.append(entry(4));
        expect(last).toEqual(await audit.head());
        expect(last.place).toBe(4);
        expect(await audit.list({ limit: 2 })).toEqual([
          { ...entry(4), place: 4 },
          { ...entry(3), siteId: SITE, place: 3 },
        ]);
        expect((await audit.list({ before: 3, limit: 9 })).map(({ place }) => place)).toEqual([
          2, 1,
        ]);
        expect(await audit.verify()).toEqual({ whole: true, head: last });
        expect(await audit.verify({ place: 4, hash: last.hash })).toMatchObject({ whole: true });
      });
    });

    test("gives entries that come at once one number each", async () => {
      await on.withOwn(async (_, _engine, { audit }) => {
        const heads = await Promise.all(
          Array.from({ length: 20 }, (_, i) => audit.append(entry(i % 10))),
        );
        expect(heads.map(({ place }) => place).sort((a, b) => a - b)).toEqual(
          Array.from({ length: 20 }, (_, i) => i + 1),
        );
        expect(new Set(heads.map(({ hash }) => hash)).size).toBe(20);
        expect(await audit.verify()).toMatchObject({ whole: true, head: { place: 20 } });
      });
    });

    test("lets no row be changed or taken out", async () => {
      await on.store.audit.append(entry(1));
      for (const statement of [
        "update audit_entries set actor = 'nobody'",
        "delete from audit_entries",
        "truncate audit_entries",
        "set kith.erasing to 'on'; delete from audit_entries",
      ])
        await expect(on.engine.pool.query(statement)).rejects.toThrow("never changed or taken out");
    });

    const harm: readonly (readonly [string, string, number])[] = [
      ["a changed actor", "update audit_entries set actor = 'x' where place = 3", 3],
      ["a changed action", "update audit_entries set action = 'x' where place = 3", 3],
      ["a changed time", "update audit_entries set at = 'x' where place = 3", 3],
      ["another site", `update audit_entries set site_id = '${SITE}' where place = 3`, 3],
      ["a missing row", "delete from audit_entries where place = 3", 3],
      ["the first row missing", "delete from audit_entries where place = 1", 1],
      [
        "two rows in each other's place",
        "update audit_entries set action = case place when 2 then 'POST /3' else 'POST /2' end where place in (2, 3)",
        2,
      ],
      ["a changed hash", "update audit_entries set hash = repeat('0', 64) where place = 3", 3],
    ];
    test.each(harm)("shows %s", async (_, statement, brokenAt) => {
      await on.withOwn(async (_home, engine, { audit }) => {
        for (let i = 1; i <= 5; i++) await audit.append(entry(i));
        await engine.pool.query("alter table audit_entries disable trigger kept");
        await engine.pool.query(statement);
        expect(await audit.verify()).toEqual({ whole: false, brokenAt });
      });
    });

    test("shows a lost end, and a log made anew, by a head that was kept", async () => {
      await on.withOwn(async (_, engine, { audit }) => {
        for (let i = 1; i <= 4; i++) await audit.append(entry(i));
        const kept = await audit.append(entry(5));
        await engine.pool.query("alter table audit_entries disable trigger kept");
        await engine.pool.query("delete from audit_entries where place > 3");
        expect(await audit.verify()).toMatchObject({ whole: true, head: { place: 3 } });
        expect(await audit.verify(kept)).toEqual({ whole: false, brokenAt: 4 });
        for (let i = 6; i <= 9; i++) await audit.append(entry(i));
        expect(await audit.verify(kept)).toEqual({ whole: false, brokenAt: 5 });
      });
    });

    test("comes back from a backup with the same head", async () => {
      await on.withOwn(async (home, engine, { audit }) => {
        for (let i = 1; i <= 5; i++) await audit.append(entry(i));
        const head = await audit.head();
        const file = join(on.folders.empty(), "log.kithbackup");
        await backUpEngine(engine, file, { at: "2026-11-28T10:00:00Z", version: "0.1.0" });
        const dataDir = on.folders.empty();
        await restore(file, { dataDir });
        mkdirSync(join(dataDir, "keys"));
        copyFileSync(home.keyFile, join(dataDir, "keys", "vault.key"));
        const store = await openStore({ dataDir });
        expect(await store.audit.head()).toEqual(head);
        expect(await store.audit.verify(head)).toEqual({ whole: true, head });
        await store.close();
      });
    });
  });
}
