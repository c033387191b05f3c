import { describe, expect, it } from "vitest";
import { inBlocks, overSharedMemory } from "./in-blocks.ts";
import type * as openers from "./testing/openers.ts";

const module = new URL("./testing/openers.ts", import.meta.url);
const task = (name: keyof typeof openers) => ({ module, function: name });

describe("inBlocks", () => {
  it("takes blocks in their order, however many threads make them and whichever is late", async () => {
    for (const workers of [1, 2, 3]) {
      const taken: [number, number][] = [];
      const steps: string[] = [];
      const outcome = await inBlocks<{ step: Float64Array }, number>(
        task("openSteps"),
        { step: Float64Array.of(2.5) },
        7,
        (value, block) => taken.push([block, value]),
        { workers, stage: "steps", progress: (...told) => steps.push(told.join(" ")) },
      );
      expect(outcome).toEqual({ state: "done", value: 7 });
      expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6].map((b) => [b, 2.5 * b]));
      expect(steps.at(-1)).toBe("steps 7 7");
    }
  });

  it("opens no thread for no blocks, and none once it is cancelled", async () => {
    const take = () => expect.unreachable();
    expect(await inBlocks(task("openNothing"), {}, 0, take)).toEqual({ state: "done", value: 0 });
    const signal = AbortSignal.abort();
    expect(await inBlocks(task("openNothing"), {}, 3, take, { signal })).toEqual({
      state: "cancelled",
    });
  });

  it("says why a block failed, and ends", async () => {
    const outcome = await inBlocks(task("openNothing"), {}, 3, () => {}, { workers: 2 });
    expect(outcome).toMatchObject({ state: "failed", message: "The purse is sewn up." });
  });

  it("stops at once when it is cancelled", async () => {
    const controller = new AbortController();
    const outcome = await inBlocks<{ step: Float64Array }, number>(
      task("openSteps"),
      { step: Float64Array.of(1) },
      1_000,
      () => controller.abort(),
      { workers: 2, signal: controller.signal },
    );
    expect(outcome).toEqual({ state: "cancelled" });
  });
});

describe("overSharedMemory", () => {
  it("moves typed arrays, wherever they are, and leaves the rest as it is", () => {
    const shared = Float64Array.of(1, 2, 3);
    const data = {
      name: "plan",
      ids: ["a"],
      none: null,
      ends: Uint32Array.of(4, 5, 6).subarray(1),
      inner: { one: shared, same: shared },
    };
    const moved = overSharedMemory(data);
    expect(moved).toEqual(data);
    expect(moved.ends.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(moved.inner.one).toBe(moved.inner.same);
    expect(moved.ids).toBe(data.ids);
  });
});
