import { expect, test } from "vitest";
import { carryMatchingDoubt, MATCHING_DOUBT_LEFT_OUT } from "./carry-matching-doubt.ts";
import type { Finding } from "./finding.ts";
import { makeFinding } from "./make-finding.ts";

const finding = (count: number, method?: string): Finding => {
  const made = makeFinding({
    id: "shared-supporter",
    title: "People several turn to",
    asked: "",
    of: "people",
    sentence: "{share} people.",
    answers: { yes: "yes", no: "no" },
    count,
    n: 100,
    missing: 0,
    ...(method === undefined ? {} : { method }),
  });
  if (made === undefined) throw new Error("100 people were counted");
  return made;
};

test("an interval grows by how much the share changes from one plausible matching to another", () => {
  const shown = finding(40, MATCHING_DOUBT_LEFT_OUT);
  const [carried] = carryMatchingDoubt([shown], [[finding(30)], [finding(50)]]);
  // Variance of 0.3 and 0.5 is 0.02, times 1.5: a standard error of 0.173.
  const extra = 1.959963984540054 * Math.sqrt(0.03);
  expect(carried?.share.estimate).toBe(0.4);
  expect(carried?.share.low).toBeCloseTo(
    Math.max(0, 0.4 - Math.hypot(0.4 - shown.share.low, extra)),
    12,
  );
  expect(carried?.share.high).toBeCloseTo(0.4 + Math.hypot(shown.share.high - 0.4, extra), 12);
  expect(carried?.method).toContain("holds that doubt, over 2 plausible matchings");
  expect(carried?.method).not.toContain(MATCHING_DOUBT_LEFT_OUT);
});

test("a finding that no matching changes keeps its interval and its words", () => {
  const shown = finding(40);
  expect(carryMatchingDoubt([shown], [[finding(40)], [finding(40)]])).toEqual([shown]);
});

test("where a finding depends on who is who and every matching agrees, it says the doubt is in", () => {
  const shown = finding(40, MATCHING_DOUBT_LEFT_OUT);
  const [carried] = carryMatchingDoubt([shown], [[finding(40)], [finding(40)]]);
  expect(carried?.share.low).toBeCloseTo(shown.share.low, 12);
  expect(carried?.method).toContain("holds that doubt");
});

test("without plausible matchings it still says what the interval leaves out", () => {
  const shown = finding(40, MATCHING_DOUBT_LEFT_OUT);
  expect(carryMatchingDoubt([shown], [])).toEqual([shown]);
});
