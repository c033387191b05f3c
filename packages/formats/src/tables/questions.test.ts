import { expect, test } from "vitest";
import { readDecisions } from "./decisions.ts";
import { writeQuestions } from "./questions.ts";

const written = writeQuestions([
  {
    a: { egoID: "e1" },
    b: { egoID: "e2", alterID: "a" },
    probability: 0.5,
    settles: 3,
    gain: 1.25,
    question: "Is Ann Hill (e1) the Ann of e2?",
    evidence: ["same first name Ann: weak", "both know Jean: strong"],
  },
  {
    a: { egoID: "e1" },
    b: { egoID: "e3", alterID: "b" },
    probability: 0.25,
    settles: 2,
    gain: 0.5,
    question: "Is Ann Hill (e1) the A. Hill of e3?",
    evidence: [],
  },
]);

test("the columns of a question, and empty ones for the answer", () => {
  expect(written.split("\n").slice(0, 2)).toEqual([
    "egoID_a,alterID_a,egoID_b,alterID_b,probability,settles,gain,question,evidence,decision,by,at,note",
    'e1,,e2,a,0.5,3,1.25,Is Ann Hill (e1) the Ann of e2?,"same first name Ann: weak; both know Jean: strong",,,,',
  ]);
});

test("with answers filled in it is a file of decisions; unanswered questions are none", () => {
  const answered = written.replace('strong",,,,', 'strong",same,Manjit,2026-05-19,asked her');
  expect(readDecisions({ name: "questions.csv", text: answered })).toEqual({
    decisions: [
      {
        a: { egoID: "e1" },
        b: { egoID: "e2", alterID: "a" },
        decision: "same",
        by: "Manjit",
        at: "2026-05-19",
        note: "asked her",
      },
    ],
    problems: [],
  });
});

test("an answer nobody can read is still refused", () => {
  const answered = written.replace('strong",,,,', 'strong",perhaps,,,');
  expect(
    readDecisions({ name: "questions.csv", text: answered }).problems.map(({ code, place }) => [
      code,
      place.line,
    ]),
  ).toEqual([["unknown-decision", 2]]);
});
