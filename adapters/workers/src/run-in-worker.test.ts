import { expect, test } from "vitest";
import { runInWorker, type WorkerTask } from "./index.ts";
import type * as tasks from "./testing/tasks.ts";

const module = new URL("./testing/tasks.ts", import.meta.url);
const addUp: WorkerTask<{ n: number }, { sum: number }> = { module, function: "addUp" };
const named = (name: keyof typeof tasks): WorkerTask<undefined, never> => ({
  module,
  function: name,
});

test("hands over input, tells of progress and hands back the result", async () => {
  const told: [string, number, number][] = [];
  const outcome = await runInWorker(addUp, { n: 1000 }, { progress: (...p) => told.push(p) });
  expect(outcome).toEqual({ state: "done", value: { sum: 500500 } });
  expect(told[0]).toEqual(["adding", 1, 1000]);
  expect(told.at(-1)).toEqual(["adding", 1000, 1000]);
  expect(told.length).toBeLessThan(100);
});

test("an error in the task is a value", async () => {
  const outcome = await runInWorker(named("fail"), undefined);
  expect(outcome).toMatchObject({ state: "failed", message: "The well is dry." });
});

test("a function that is not there is a value too", async () => {
  const outcome = await runInWorker({ module, function: "absent" }, undefined);
  expect(outcome).toMatchObject({ state: "failed" });
  if (outcome.state === "failed") expect(outcome.message).toContain("absent");
});

test("a result that cannot leave its thread is a failure, not a silence", async () => {
  expect(await runInWorker(named("returnFunction"), undefined)).toMatchObject({ state: "failed" });
});

test("cancelling ends a task that never looks up", async () => {
  const controller = new AbortController();
  const outcome = await runInWorker(named("never"), undefined, {
    signal: controller.signal,
    progress: () => controller.abort(),
  });
  expect(outcome).toEqual({ state: "cancelled" });
});

test("what is cancelled before it starts does not start", async () => {
  expect(await runInWorker(named("never"), undefined, { signal: AbortSignal.abort() })).toEqual({
    state: "cancelled",
  });
});

test("a thread without memory says so and leaves the process alone", async () => {
  const outcome = await runInWorker(named("eatMemory"), undefined, { maxMegabytes: 16 });
  expect(outcome).toMatchObject({
    state: "failed",
    message: "There was not enough memory for this work.",
  });
});

test("a thread that leaves early is a failure", async () => {
  const outcome = await runInWorker(named("leave"), undefined);
  expect(outcome).toMatchObject({ state: "failed", detail: "worker exit code 3" });
});

test("the main thread answers while a task works", async () => {
  const controller = new AbortController();
  const working = runInWorker(named("never"), undefined, { signal: controller.signal });
  let ticks = 0;
  await new Promise<void>((resolve) => {
    const tick = () => (++ticks === 50 ? resolve() : setImmediate(tick));
    tick();
  });
  controller.abort();
  expect(await working).toEqual({ state: "cancelled" });
});
