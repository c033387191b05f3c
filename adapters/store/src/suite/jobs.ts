import { describe, expect, test } from "vitest";
import { storeOn } from "../open-store.ts";
import { rejection } from "./fixtures.ts";
import type { Subject } from "./subject.ts";
export function specifyJobs(on: Subject): void {
  describe("jobs", () => {
    test("go from waiting to done with progress on the way", async () => {
      const job = await on.store.jobs.create({ siteId: on.site.id, kind: "link" });
      expect(job).toMatchObject({ siteId: on.site.id, kind: "link", state: "waiting", done: 0 });
      await on.store.jobs.update(job.id, { state: "running" });
      await on.store.jobs.update(job.id, { stage: "comparing names", done: 3, total: 10 });
      expect(await on.store.jobs.active(on.site.id)).toMatchObject([
        { id: job.id, state: "running", stage: "comparing names", done: 3, total: 10 },
      ]);
      await on.store.jobs.update(job.id, {
        state: "done",
        result: { people: 12 },
        message: "Done.",
      });
      const finished = await on.store.jobs.get(job.id);
      expect(finished).toMatchObject({ state: "done", result: { people: 12 }, message: "Done." });
      expect(finished?.finishedAt).toBeDefined();
      expect(await on.store.jobs.active(on.site.id)).toEqual([]);
      expect(await on.store.jobs.get("x")).toBeUndefined();
      const unknown = await rejection(on.store.jobs.update(on.site.id, { done: 1 }));
      expect(unknown.code).toBe("not-found");
    });

    test("fail in plain words when their process is gone, and only then", async () => {
      await on.withOwn(async (own, _, first) => {
        const { id: siteId } = await first.sites.create({ name: "Own", madeUp: true });
        const waiting = await first.jobs.create({ siteId, kind: "link" });
        const running = await first.jobs.create({ siteId, kind: "link" });
        await first.jobs.update(running.id, { state: "running" });
        const done = await first.jobs.create({ siteId, kind: "link" });
        await first.jobs.update(done.id, { state: "done" });
        expect(await first.jobs.failInterrupted()).toBe(0);
        if (on.kind === "server") {
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
}
