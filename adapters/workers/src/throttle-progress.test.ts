import fc from "fast-check";
import { expect, test } from "vitest";
import { throttleProgress } from "./throttle-progress.ts";

type Call = [stage: string, done: number, total: number];

function collect(calls: readonly Call[], everyMs: number, stepMs: number) {
  const heard: Call[] = [];
  let time = 0;
  const progress = throttleProgress(
    (...call) => heard.push(call),
    everyMs,
    () => time,
  );
  for (const call of calls) {
    progress(...call);
    time += stepMs;
  }
  return heard;
}

test("of a thousand steps in a second at most six are heard, the first and last among them", () => {
  const steps = Array.from({ length: 1000 }, (_, i): Call => ["matching", i + 1, 1000]);
  const heard = collect(steps, 200, 1);
  expect(heard.length).toBeLessThanOrEqual(6);
  expect(heard[0]).toEqual(["matching", 1, 1000]);
  expect(heard.at(-1)).toEqual(["matching", 1000, 1000]);
});

test("every stage that begins and every stage that ends is heard, however fast they come", () => {
  const stages = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(stages, (totals) => {
      const calls = totals.flatMap((total, s) =>
        Array.from({ length: total + 1 }, (_, i): Call => [`stage ${s}`, i, total]),
      );
      const heard = collect(calls, 200, 0);
      for (const [s, total] of totals.entries()) {
        expect(heard).toContainEqual([`stage ${s}`, 0, total]);
        expect(heard).toContainEqual([`stage ${s}`, total, total]);
      }
      expect(heard.length).toBeLessThanOrEqual(2 * totals.length);
    }),
  );
});
