import type { Interview } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryInterviews } from "../testing/arbitrary-interviews.ts";
import { madeUpInterviews } from "../testing/made-up-interviews.ts";
import { ann, bob, rejection } from "./fixtures.ts";
import type { Subject } from "./subject.ts";
export function specifyInterviews(on: Subject): void {
  describe("interviews", () => {
    test("come back exactly as they went in", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryInterviews, async (interviews) => {
          const { id } = await on.store.sites.create({ name: "Any", madeUp: true });
          const result = await on.store.interviews.import(id, { interviews, source: "any" });
          expect(result.added).toBe(interviews.length);
          expect(await on.store.interviews.read(id)).toStrictEqual(interviews);
        }),
        { numRuns: 40 },
      );
    });

    test("of a whole ward come back too", async () => {
      const interviews = madeUpInterviews(100, 8, 20);
      await on.store.interviews.import(on.site.id, { interviews, source: "ward" });
      expect(await on.store.interviews.read(on.site.id)).toStrictEqual(interviews);
    });

    test("that are there already are left alone, and changed ones become new versions", async () => {
      const first = await on.store.interviews.import(on.site.id, {
        interviews: [ann, bob],
        source: "a",
      });
      expect(first).toMatchObject({ added: 2, unchanged: 0, newVersions: 0 });
      const changed: Interview = { ...ann, date: "2026-03-02" };
      const second = await on.store.interviews.import(on.site.id, {
        interviews: [bob, changed, { ...bob, egoID: "e3" }],
        source: "b",
      });
      expect(second).toMatchObject({ added: 1, unchanged: 1, newVersions: 1 });
      const read = await on.store.interviews.read(on.site.id);
      expect(read).toStrictEqual([changed, bob, { ...bob, egoID: "e3" }]);
      expect(await on.store.interviews.lastImport(on.site.id)).toMatchObject({
        id: second.importId,
        source: "b",
        interviews: 3,
      });
      const versions = await on.engine.pool.query(
        "select version from interviews where site_id = $1 and ego_id = 'e1' order by version",
        [on.site.id],
      );
      expect(versions.rows).toEqual([{ version: 1 }, { version: 2 }]);
    });

    test("have a hash that changes with their content only", async () => {
      const hashes = [await on.store.interviews.contentHash(on.site.id)];
      const add = async (interviews: Interview[]) => {
        await on.store.interviews.import(on.site.id, { interviews, source: "x" });
        hashes.push(await on.store.interviews.contentHash(on.site.id));
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
      await on.store.interviews.import(on.site.id, {
        interviews: [ann],
        source: "x",
        truth: [
          { egoID: "e1", person: "p1" },
          { egoID: "e1", alterID: "a1", person: "p2" },
        ],
      });
      const truth = [{ egoID: "e1", person: "p9" }];
      await on.store.interviews.import(on.site.id, { interviews: [ann], source: "x", truth });
      expect(await on.store.interviews.truth(on.site.id)).toEqual([
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
        on.store.interviews.import(on.site.id, { interviews: [good, ...interviews], source: "x" }),
      );
      expect(error).toMatchObject({ code: "invalid", message: expect.stringContaining(message) });
      expect(await on.store.interviews.read(on.site.id)).toEqual([]);
      expect(await on.store.interviews.lastImport(on.site.id)).toBeUndefined();
    });

    test("of twenty imports at once are all there, one version each", async () => {
      const versions = Array.from({ length: 20 }, (_, i) => ({ ...bob, date: `2026-01-${i}` }));
      const results = await Promise.all(
        versions.map((interview) =>
          on.store.interviews.import(on.site.id, { interviews: [interview], source: "x" }),
        ),
      );
      expect(results.reduce((sum, { added }) => sum + added, 0)).toBe(1);
      expect(results.reduce((sum, { newVersions }) => sum + newVersions, 0)).toBe(19);
      expect(await on.store.interviews.read(on.site.id)).toHaveLength(1);
    });
  });
}
