import { expect, test } from "vitest";
import { problemLog } from "./problem-log.ts";

test("problems are kept in order with their file; of a kind that goes on only the first", () => {
  const log = problemLog("a.net", 2);
  log.say("error", "bad", { line: 1 }, "one", "do");
  log.say("warning", "odd", {}, "two", "do");
  for (const line of [3, 4, 5]) log.say("error", "bad", { line, column: 2 }, "more", "do");
  expect(
    log.list().map(({ severity, code, place, message }) => [severity, code, place, message]),
  ).toEqual([
    ["error", "bad", { file: "a.net", line: 1 }, "one"],
    ["warning", "odd", { file: "a.net" }, "two"],
    ["error", "bad", { file: "a.net", line: 3, column: 2 }, "more"],
    ["error", "bad", { file: "a.net" }, "There are 2 more problems of this kind (bad)."],
  ]);
});

test("one more is one more", () => {
  const log = problemLog("a", 1);
  for (const line of [1, 2]) log.say("warning", "odd", { line }, "m", "r");
  expect(log.list()[1]?.message).toBe("There is one more problem of this kind (odd).");
  expect(problemLog("a").list()).toEqual([]);
});
