import { describe, expect, test } from "vitest";
import { ann, bob, rejection } from "./fixtures.ts";
import type { Subject } from "./subject.ts";
export function specifySites(on: Subject): void {
  describe("sites", () => {
    test("are listed oldest first, with their programme", async () => {
      const one = await on.store.sites.create({ name: "One", programme: "North", madeUp: false });
      const two = await on.store.sites.create({ name: "Two", programme: "North", madeUp: true });
      expect(one).toMatchObject({ name: "One", programme: "North", madeUp: false, waves: [] });
      expect((await on.store.sites.list()).slice(-2)).toEqual([one, two]);
      expect(await on.store.sites.get(two.id)).toEqual(two);
      expect(on.site.programme).toBeUndefined();
    });

    test("count each interview once in its wave, whatever its versions", async () => {
      const changed = { ...ann, answers: [] };
      await on.store.interviews.import(on.site.id, { interviews: [ann, bob], source: "x" });
      await on.store.interviews.import(on.site.id, { interviews: [changed], source: "x" });
      expect((await on.store.sites.get(on.site.id))?.waves).toMatchObject([
        { name: "2026", interviews: 1 },
        { name: "", interviews: 1 },
      ]);
    });

    test.each(["nothing", "00000000-0000-4000-8000-000000000000"])("“%s” is none", async (id) => {
      expect(await on.store.sites.get(id)).toBeUndefined();
      expect(await on.store.interviews.read(id)).toEqual([]);
      expect(await on.store.decisions.list(id)).toEqual([]);
      const error = await rejection(on.store.interviews.import(id, { interviews: [], source: "" }));
      expect(error.code).toBe("not-found");
    });

    test("need a name", async () => {
      const error = await rejection(on.store.sites.create({ name: "", madeUp: true }));
      expect(error.code).toBe("invalid");
    });
  });
}
