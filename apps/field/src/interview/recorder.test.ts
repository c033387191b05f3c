import type { InterviewEvent } from "@kith/instruments";
import { describe, expect, it } from "vitest";
import type { InterviewLog, Kept } from "../storage/index.ts";
import { createRecorder } from "./recorder.ts";

const said = (question: string): InterviewEvent => ({ type: "settled", question });
const NOW = new Date("2026-05-14T10:00:00Z");

/** A log that keeps or refuses as it is told, one call at a time. */
function someLog(refusals: readonly boolean[]) {
  const kept: InterviewEvent[] = [];
  let call = 0;
  const log: InterviewLog = {
    draft: { interview: "i", instrument: { id: "a", version: 1 }, started: "" },
    events: () => [...kept],
    append: async (events): Promise<Kept> => {
      await Promise.resolve();
      if (refusals[call++] === true) return { kept: false, why: "full", detail: "" };
      kept.push(...events);
      return { kept: true };
    },
  };
  return { log, kept: () => kept.map((event) => ("question" in event ? event.question : "")) };
}

describe("what is said", () => {
  it("shows at once, and is saved when the disk has it", async () => {
    const { log, kept } = someLog([]);
    const recorder = createRecorder(log, () => NOW);
    const done = recorder.say([said("a")]);
    expect(recorder.events()).toEqual([{ ...said("a"), at: NOW.toISOString() }]);
    expect(recorder.standing()).toEqual({ state: "saving" });
    expect(kept()).toEqual([]);
    expect(await done).toBe(true);
    expect(recorder.standing()).toEqual({ state: "saved" });
    expect(kept()).toEqual(["a"]);
  });

  it("stays in line when it cannot be kept, and goes before what is said after it", async () => {
    const { log, kept } = someLog([true, false]);
    const recorder = createRecorder(log, () => NOW);
    expect(await recorder.say([said("a")])).toBe(false);
    expect(recorder.standing()).toMatchObject({ state: "trouble", why: { why: "full" } });
    expect(await recorder.say([said("b")])).toBe(true);
    expect(kept()).toEqual(["a", "b"]);
  });

  it("is kept on another try, once", async () => {
    const { log, kept } = someLog([true, true, false]);
    const recorder = createRecorder(log, () => NOW);
    await recorder.say([said("a")]);
    expect(await recorder.again()).toBe(false);
    expect(await recorder.again()).toBe(true);
    expect(kept()).toEqual(["a"]);
    expect(recorder.events()).toHaveLength(1);
  });

  it("keeps its order however fast it comes and whatever fails", async () => {
    for (let pattern = 0; pattern < 64; pattern++) {
      const refusals = Array.from({ length: 6 }, (_, i) => ((pattern >> i) & 1) === 1);
      const { log, kept } = someLog(refusals);
      const recorder = createRecorder(log, () => NOW);
      const all = ["a", "b", "c", "d", "e"];
      await Promise.all(all.map((question) => recorder.say([said(question)])));
      for (let i = 0; i < 6; i++) await recorder.again();
      expect(kept()).toEqual(all);
      expect(recorder.standing()).toEqual({ state: "saved" });
    }
  });
});
