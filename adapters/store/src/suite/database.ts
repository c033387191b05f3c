import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../database.ts";
import { ann, rejection, same } from "./fixtures.ts";
import type { Subject } from "./subject.ts";
export function specifyDatabase(on: Subject): void {
  describe("the database", () => {
    const columns = "site_id, interview_id, place, source, target, state, attributes";
    const tie = (state: string, target: string) =>
      on.engine.pool.query(
        `insert into ties (${columns})
       select site_id, id, 99, 'a1', $2, $3, '{}' from interviews where site_id = $1`,
        [on.site.id, target, state],
      );

    beforeEach(async () => {
      await on.store.interviews.import(on.site.id, { interviews: [ann], source: "x" });
    });

    test("takes no answer state that does not exist, and no tie to nobody", async () => {
      await expect(tie("maybe", "a2")).rejects.toThrow("ties_state_check");
      await expect(tie("yes", "a3")).rejects.toThrow("foreign key");
      await expect(tie("yes", "a2")).resolves.toMatchObject({ rowCount: 1 });
    });

    test.each([
      "interviews",
      "mentions",
      "ties",
      "decisions",
      "review_acts",
      "vault.sealed",
      "imports",
    ])("changes and removes nothing in %s", async (table) => {
      const kept = "add a new one instead";
      const change = `update ${table} set site_id = site_id`;
      await expect(on.engine.pool.query(change)).rejects.toThrow(kept);
      await expect(on.engine.pool.query(`delete from ${table}`)).rejects.toThrow(kept);
      await expect(on.engine.pool.query(`truncate ${table} cascade`)).rejects.toThrow(kept);
    });

    test("holds no name in the clear, in any table", async () => {
      await on.store.decisions.add(on.site.id, same);
      await on.store.reviewActs.add(on.site.id, {
        kind: "reveal",
        at: "2026-05-01",
        content: { by: "Manjit", reason: "Sue or Jean?" },
      });
      const resolution = {
        records: [],
        pairs: [{ a: same.a, b: same.b, probability: 1, evidence: ["Postie Pete"] }],
      };
      const id = await on.store.resolutions.save(on.site.id, {
        inputHash: "",
        seed: 1,
        parameters: {},
        resolution,
      });
      await on.store.networks.save(on.site.id, id, { label: "Manjit" });
      const tables = await on.engine.pool.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('public', 'vault')`,
      );
      expect(tables.rows.length).toBeGreaterThan(18);
      let all = "";
      for (const { name } of tables.rows) {
        const rows = await on.engine.pool.query<{ row: string }>(
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
        // With more than the name: its six hexadecimal digits turn up in sealed bytes by chance.
        "Sue or",
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
      await on.withOwn(async (_, ownEngine, own) => {
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
      const database = openDatabase(on.engine);
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
      const database = openDatabase(on.engine);
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
      const database = openDatabase(on.engine);
      const failing = database.transaction(async (trx) => {
        await trx.insertInto("programmes").values({ id: on.site.id, name: "Half" }).execute();
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
}
