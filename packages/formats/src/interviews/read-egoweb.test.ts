import { expect, test } from "vitest";
import { readInterviews } from "./read-interviews.ts";

const ALTERS = `EgoID,Interview ID,Start Time,End Time,AGE,SEX,Alter Number,Alter Name,SEX,TALK,Alter ID
1,77,2026-02-03 10:00:00,,44,f,1,Ann Lee,f,Yes,901
1,77,2026-02-03 10:00:00,,44,f,2,Bo Ray Jones,m,No,902
2,78,,,old,m,,,,,
`;
const PAIRS = `Interview ID,EgoID,Alter 1 Number,Alter 1 Name,Alter 2 Number,Alter 2 Name,KNOW,CLOSE,Alter 1 ID,Alter 2 ID
77,1,1,Ann,2,Bo,1,-2,901,902
`;
const read = (alters: string, pairs?: string) =>
  readInterviews([
    { name: "s-ego-alter.csv", text: alters },
    ...(pairs === undefined ? [] : [{ name: "s-alter-pair.csv", text: pairs }]),
  ]);

test("the two files become interviews, also those that named nobody", () => {
  const { format, interviews, problems, counts } = read(ALTERS, PAIRS);
  expect(format).toBe("egoweb");
  expect(problems.map(({ code, place }) => [code, place.line, place.column])).toEqual([
    ["age-not-a-number", 4, 5],
  ]);
  expect(interviews).toEqual([
    {
      egoID: "1",
      date: "2026-02-03",
      respondent: {
        gender: "f",
        age: 44,
        attributes: { "Interview ID": "77", "Start Time": "2026-02-03 10:00:00" },
      },
      mentions: [
        {
          alterID: "1",
          firstName: "Ann",
          surname: "Lee",
          gender: "f",
          generators: ["TALK"],
          attributes: { name: "Ann Lee", TALK: "Yes", "Alter ID": "901" },
        },
        {
          alterID: "2",
          firstName: "Bo Ray",
          surname: "Jones",
          gender: "m",
          generators: [],
          attributes: { name: "Bo Ray Jones", TALK: "No", "Alter ID": "902" },
        },
      ],
      ties: [
        { source: "1", target: "2", state: "yes", kind: "KNOW", weight: 1, attributes: {} },
        { source: "1", target: "2", state: "dont_know", kind: "CLOSE", attributes: {} },
      ],
      affiliations: [],
      answers: [],
    },
    {
      egoID: "2",
      respondent: { gender: "m", attributes: { "Interview ID": "78", age: "old" } },
      mentions: [],
      ties: [],
      affiliations: [],
      answers: [],
    },
  ]);
  expect(counts.map(({ rows, kept }) => [rows, kept])).toEqual([
    [3, 3],
    [1, 1],
  ]);
});

test("headers as R rewrites them are the same", () => {
  const dotted = (text: string) => text.replace(/^.*$/m, (header) => header.replaceAll(" ", "."));
  const { interviews } = read(dotted(ALTERS), dotted(PAIRS));
  expect(interviews.map(({ mentions, ties }) => [mentions.length, ties.length])).toEqual([
    [2, 2],
    [0, 0],
  ]);
});

test.each([
  ["0", { state: "no" }],
  ["Not at all", { state: "no" }],
  ["No", { state: "no" }],
  ["3", { state: "yes", weight: 3 }],
  ["-1", { state: "refused" }],
  ["-4", { state: "not_asked" }],
  ["Sometimes", { state: "yes", attributes: { weight: "Sometimes" } }],
])("a pair answered %j", (answer, tie) => {
  const pairs = `EgoID,Alter 1 Number,Alter 2 Number,KNOW\n1,1,2,${answer}\n`;
  expect(read(ALTERS, pairs).interviews[0]?.ties[0]).toMatchObject(tie);
});

test("a pair without an answer is kept as not asked", () => {
  const pairs = "EgoID,Alter 1 Number,Alter 2 Number,KNOW\n1,1,2,\n";
  expect(read(ALTERS, pairs).interviews[0]?.ties).toEqual([
    { source: "1", target: "2", state: "not_asked", attributes: {} },
  ]);
});

test("one EgoID with several interviews gives each its own name", () => {
  const { interviews } = read(
    "EgoID,Interview ID,Alter Number,Alter Name\n1,7,1,Ann\n1,8,1,Ann\n2,9,1,Bo\n",
  );
  expect(interviews.map(({ egoID }) => egoID)).toEqual(["1_7", "1_8", "2"]);
});

test.each([
  [
    ALTERS.replace("\n2,78", "\n1,77,,,,,1,Again,,,\n2,78"),
    PAIRS,
    "duplicate-alter",
    "s-ego-alter.csv",
    4,
  ],
  [ALTERS.replace("\n2,78", "\n1,77,,,,,,Who,,,\n2,78"), PAIRS, "missing-id", "s-ego-alter.csv", 4],
  [ALTERS, PAIRS.replace("77,1,1,Ann,2", "77,1,1,Ann,9"), "unknown-alter", "s-alter-pair.csv", 2],
  [ALTERS, PAIRS.replace("77,1,1,Ann,2", "77,1,1,Ann,1"), "self-tie", "s-alter-pair.csv", 2],
  [ALTERS, PAIRS.replace("77,1,", "99,99,"), "unknown-ego", "s-alter-pair.csv", 2],
])("bad rows are refused: %#", (alters, pairs, code, file, line) => {
  const { problems, counts } = read(alters, pairs);
  expect(
    problems
      .filter(({ severity }) => severity === "error")
      .map((one) => [one.code, one.place.file, one.place.line]),
  ).toEqual([[code, file, line]]);
  expect(counts.find((one) => one.file === file)?.refused).toBe(1);
});

test("pairs without the file of alters", () => {
  const { problems } = readInterviews([{ name: "p.csv", text: PAIRS }]);
  expect(problems.map(({ code }) => code)).toContain("missing-file");
});
