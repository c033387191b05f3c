import { expect, test } from "vitest";
import { groupProblems, type ProblemView } from "./group-problems.ts";

const problem = (
  severity: ProblemView["severity"],
  file: string,
  line: number,
  column = 1,
): ProblemView => ({
  severity,
  code: "any",
  place: { file, line, column },
  message: "Something.",
  remedy: "Do something.",
});

const PROBLEMS = [
  problem("error", "b.csv", 9),
  problem("warning", "a.csv", 2),
  problem("error", "b.csv", 3, 4),
  problem("error", "b.csv", 3, 2),
];

test("files keep their order, lines and columns are put in order", () => {
  const groups = groupProblems(PROBLEMS, { error: true, warning: true });
  expect(groups.map(({ file }) => file)).toEqual(["b.csv", "a.csv"]);
  expect(groups[0]?.problems.map(({ place }) => [place.line, place.column])).toEqual([
    [3, 2],
    [3, 4],
    [9, 1],
  ]);
});

test("a file without anything to show is left out", () => {
  const groups = groupProblems(PROBLEMS, { error: true, warning: false });
  expect(groups.map(({ file }) => file)).toEqual(["b.csv"]);
});
