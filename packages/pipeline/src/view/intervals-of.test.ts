import { measuresOverDraws } from "@kith/network";
import { simulate } from "@kith/simulation";
import { expect, test } from "vitest";
import { intervalsOf } from "./intervals-of.ts";

const { interviews, truth } = simulate({ seed: 2, people: 300, interviews: 30, detail: "typical" });
const apart = Int32Array.from(truth, (_, i) => i);

test("a view carries an interval for every total, from the draws", () => {
  const over = measuresOverDraws(interviews, truth, [apart, apart]);
  const { intervals } = intervalsOf(over);
  expect(intervals?.draws).toBe(2);
  expect(intervals?.people).toEqual({
    median: truth.length,
    low: truth.length,
    high: truth.length,
  });
  expect(Object.keys(intervals ?? {}).sort()).toEqual([
    "components",
    "draws",
    "isolates",
    "largestComponent",
    "people",
    "ties",
    "transitivity",
  ]);
});

test("without draws there is no interval to be shown", () => {
  expect(intervalsOf(measuresOverDraws(interviews, truth, []))).toEqual({});
  expect(intervalsOf(undefined)).toEqual({});
});
