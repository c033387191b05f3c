import { describe, expect, test } from "vitest";
import {
  alikeProblems,
  errorsBySize,
  forTheDesk,
  groupProblems,
  type ProblemView,
} from "./group-problems.ts";

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

describe("alikeProblems", () => {
  const unknown = (line: number, ego: string): ProblemView => ({
    ...problem("error", "aaties.csv", line),
    code: "unknown-ego",
    message: `No respondent has the egoID “${ego}”.`,
  });
  test("one mistake that runs through a file is one thing to read", () => {
    const [first, ...others] = alikeProblems([unknown(2, "a"), unknown(3, "a"), unknown(4, "b")]);
    expect(others).toEqual([]);
    expect(first?.message).toBe("No respondent has the egoID “…”.");
    expect(first?.values).toEqual(["a", "b"]);
    expect(first?.problems.map(({ place }) => place.line)).toEqual([2, 3, 4]);
  });
  test("a single problem keeps its words", () => {
    expect(alikeProblems([unknown(2, "a")])[0]?.message).toBe("No respondent has the egoID “a”.");
  });
  test("nothing is lost, and kinds keep apart", () => {
    const all = [unknown(2, "a"), problem("error", "aaties.csv", 3), unknown(4, "b")];
    const groups = alikeProblems(all);
    expect(groups).toHaveLength(2);
    expect(groups.flatMap(({ problems }) => problems)).toHaveLength(3);
  });
});

test("errorsBySize tells a missing file from a row", () => {
  const missing: ProblemView = { ...problem("error", "egos.csv", 1), place: { file: "egos.csv" } };
  expect(errorsBySize({ errors: 2, problems: [missing, problem("error", "a.csv", 3)] })).toEqual({
    rows: 1,
    files: 1,
  });
});

test("forTheDesk leaves out the advice only the command line can follow", () => {
  const remedy = "Rename the column that holds it, or say with a mapping which column it is.";
  expect(forTheDesk({ ...problem("error", "a.csv", 1), remedy }).remedy).toBe(
    "Rename the column that holds it.",
  );
});
