import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openStore } from "../index.ts";
import { storeOn } from "../open-store.ts";
import { ann, bob, rejection } from "./fixtures.ts";
import type { Subject } from "./subject.ts";
export function specifyOpening(on: Subject): void {
  describe("opening", () => {
    test("finds everything that was there before", async () => {
      await on.withOwn(async (own, _, first) => {
        const { id } = await first.sites.create({ name: "Own", madeUp: true });
        await first.interviews.import(id, { interviews: [ann, bob], source: "x" });
        await first.close();
        const again = await storeOn(await own.engine(), own.keyFile);
        expect(await again.interviews.read(id)).toStrictEqual([ann, bob]);
        await again.close();
      });
    });

    test("refuses data of a newer Kith and changes nothing", async () => {
      await on.withOwn(async (own, first, last) => {
        const add = "insert into kysely_migration values ('9999-from-the-future', '2099-01-01')";
        await first.pool.query(add);
        await last.close();
        const error = await rejection(own.engine().then((engine) => storeOn(engine, own.keyFile)));
        expect(error.code).toBe("newer-schema");
        expect(error.message).toContain("9999-from-the-future");
      });
    });

    test("refuses when the key of the names is gone, and makes no other", async () => {
      await on.withOwn(async (own, _, first) => {
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
      await on.withOwn(async (own, _, first) => {
        await first.close();
        const other = join(on.folders.empty(), "other.key");
        const database = await on.server().makeDatabase();
        await (await openStore({ databaseUrl: database, keyFile: other })).close();
        const error = await rejection(own.engine().then((engine) => storeOn(engine, other)));
        expect(error).toMatchObject({
          code: "key-lost",
          message: expect.stringContaining("is not the one"),
        });
      });
    });

    test("closing waits for everything that was asked before", async () => {
      await on.withOwn(async (own, _, first) => {
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
      await on.withOwn(async (_own, _engine, own) => {
        await own.close();
        expect((await rejection(own.sites.list())).code).toBe("misuse");
        await own.close();
      });
    });
  });
}
