import type { Decision, IdentityEvent } from "@kith/model";
import { describe, expect, test } from "vitest";
import { rejection, same } from "./fixtures.ts";
import type { Subject } from "./subject.ts";
export function specifyConclusions(on: Subject): void {
  describe("decisions", () => {
    test("are listed in order, and undone ones stay in the history", async () => {
      const one = await on.store.decisions.add(on.site.id, same);
      const different: Decision = { ...same, decision: "different", note: "" };
      const two = await on.store.decisions.add(on.site.id, different);
      expect(await on.store.decisions.list(on.site.id)).toEqual([
        { id: one, ...same },
        { id: two, ...different },
      ]);
      const undone = { by: "Ravi", at: "2026-05-02T10:00:00Z" };
      await on.store.decisions.undo(one, undone);
      await on.store.decisions.undo(one, { by: "Somebody", at: "later" });
      expect(await on.store.decisions.list(on.site.id)).toEqual([{ id: two, ...different }]);
      expect(await on.store.decisions.history(on.site.id)).toEqual([
        { id: one, ...same, undone },
        { id: two, ...different },
      ]);
    });

    test("about one record, or none, are refused", async () => {
      const error = await rejection(on.store.decisions.add(on.site.id, { ...same, b: same.a }));
      expect(error.code).toBe("invalid");
      const unknown = await rejection(on.store.decisions.undo("x", { by: "a", at: "b" }));
      expect(unknown.code).toBe("not-found");
    });
  });

  describe("acts of a review", () => {
    const reveal = {
      kind: "reveal",
      at: "2026-05-01T10:00:00Z",
      content: { by: "Ravi", reason: "Postie Pete or Peter?", refs: [{ egoID: "e1" }] },
    } as const;

    test("come back in order, each of its own site", async () => {
      const masking = { kind: "masking", at: "later", content: { maskNames: true } } as const;
      const one = await on.store.reviewActs.add(on.site.id, reveal);
      const two = await on.store.reviewActs.add(on.site.id, masking);
      expect(await on.store.reviewActs.list(on.site.id)).toEqual([
        { id: one, ...reveal },
        { id: two, ...masking },
      ]);
      const elsewhere = await on.store.sites.create({ name: "Elsewhere", madeUp: true });
      expect(await on.store.reviewActs.list(elsewhere.id)).toEqual([]);
    });

    test("belong to a site", async () => {
      const error = await rejection(on.store.reviewActs.add("nowhere", reveal));
      expect(error.code).toBe("not-found");
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
      expect(await on.store.resolutions.latest(on.site.id)).toBeUndefined();
      expect(await on.store.networks.latest(on.site.id)).toBeUndefined();
      await on.store.resolutions.save(on.site.id, { ...run, seed: 6 });
      const id = await on.store.resolutions.save(on.site.id, run);
      expect(await on.store.resolutions.latest(on.site.id)).toMatchObject({ id, ...run });
      await on.store.networks.save(on.site.id, id, { nodes: [] });
      const networkId = await on.store.networks.save(on.site.id, id, document);
      expect(await on.store.networks.latest(on.site.id)).toMatchObject({
        id: networkId,
        resolutionId: id,
        document,
      });
    });

    test("what became of person ids comes back in order", async () => {
      const first: IdentityEvent = {
        step: 0,
        kind: "new",
        person: "p1",
        records: [{ egoID: "e1" }, { egoID: "e1", alterID: "a1" }],
      };
      const second: IdentityEvent = { step: 1, kind: "gone", person: "p1" };
      expect(await on.store.identities.list(on.site.id)).toEqual([]);
      const one = await on.store.resolutions.save(on.site.id, run);
      await on.store.identities.add(on.site.id, one, [first]);
      const two = await on.store.resolutions.save(on.site.id, run);
      await on.store.identities.add(on.site.id, two, [second]);
      const three = await on.store.resolutions.save(on.site.id, run);
      await on.store.identities.add(on.site.id, three, []);
      expect(await on.store.identities.list(on.site.id)).toEqual([first, second]);
    });

    test("a network is of a resolution of its own site", async () => {
      const elsewhere = await on.store.sites.create({ name: "Elsewhere", madeUp: true });
      const id = await on.store.resolutions.save(elsewhere.id, run);
      const error = await rejection(on.store.networks.save(on.site.id, id, document));
      expect(error.code).toBe("not-found");
    });
  });
}
