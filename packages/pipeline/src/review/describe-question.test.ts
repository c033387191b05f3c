import { type Question, questionId, rankQuestions } from "@kith/linkage";
import type { RecordRef } from "@kith/model";
import { simulate } from "@kith/simulation";
import { expect, test } from "vitest";
import { runChain } from "../run-chain.ts";
import { INTERVIEWS, RESOLUTION } from "../testing/mill-street.ts";
import { describeQuestions } from "./describe-question.ts";
import { standingOf } from "./network-effect.ts";

const about = (left: RecordRef, right: RecordRef): Question => ({
  id: questionId(left, right),
  a: left,
  b: right,
  left: [left],
  right: [right],
  probability: 0.8,
  low: 0.8,
  high: 0.8,
  together: true,
  settles: 1,
  gain: 1,
  evidence: ["“Dave” is short for “David”: strong"],
});
const DAVES = about({ egoID: "1", alterID: "1" }, { egoID: "2", alterID: "1" });
const { describe } = describeQuestions(INTERVIEWS, RESOLUTION);

test("says on each side what was told, by its fullest name, and where", () => {
  const { a, b } = describe(DAVES, "shown");
  expect(a).toMatchObject({ title: "Dave", about: "about 40, mill street", respondent: false });
  expect(a.accounts).toMatchObject([
    { kind: "mention", words: "Dave, about 40, mill street, friend", told: "Mill Street, 2019" },
  ]);
  expect(b.title).toBe("David Lee");
});

const apart = describeQuestions(INTERVIEWS, { ...RESOLUTION, pairs: [] });

test("says who and what is around one side only", () => {
  const { onlyLeft, onlyRight, shared } = apart.describe(DAVES, "shown");
  expect(shared).toEqual([]);
  expect(onlyLeft).toEqual([
    { label: "Anna Hill", kind: "person", status: "respondent", how: "told us of them" },
    { label: "Jo", kind: "person", status: "named", how: "knows them" },
    { label: "the crown", kind: "place", status: "none", how: "belongs there" },
    { label: "Choir", kind: "group", status: "none", how: "belongs there" },
  ]);
  expect(onlyRight).toMatchObject([{ label: "Bea" }]);
});

test("aligns those who may be one person around both", () => {
  const { shared, onlyLeft, onlyRight } = describe(DAVES, "shown");
  expect(shared).toMatchObject([
    { left: { label: "Jo" }, right: { label: "Bea" }, probability: 0.3 },
  ]);
  expect(onlyLeft.map(({ label }) => label)).toEqual(["Anna Hill", "the crown", "Choir"]);
  expect(onlyRight).toEqual([]);
});

test("says what nobody told, and how rare the names are here", () => {
  const { missing, rarity } = describe(DAVES, "shown");
  expect(missing).toEqual(["no surname for the first", "no age or street for the second"]);
  expect(rarity).toEqual([
    "Surname Lee: 1 of 2 people.",
    "First name Dave: 1 of 4 people.",
    "First name David: 1 of 4 people.",
  ]);
});

test("says how many are called what both are called, and quotes who has no other name", () => {
  const interviews = ["1", "2", "3", "4"].map((egoID) => ({
    egoID,
    respondent: { attributes: {} },
    mentions: [
      {
        ...{ alterID: "1", role: egoID === "2" ? "The Postman" : "postman" },
        ...{ age: 20 + 10 * Number(egoID), generators: [], attributes: {} },
      },
    ],
    ...{ ties: [], affiliations: [], answers: [] },
  }));
  const records = interviews.map(({ egoID }) => ({
    ...{ egoID, alterID: "1", probability: 1 },
    person: egoID === "4" ? "p3" : `p${egoID}`,
  }));
  const ref = (egoID: string): RecordRef => ({ egoID, alterID: "1" });
  const told = describeQuestions(interviews, { records, pairs: [] }).describe(
    { ...about(ref("1"), ref("3")), right: [ref("3"), ref("4")] },
    "shown",
  );
  expect(told.rarity).toEqual(["“postman”: 3 people are called so here."]);
  expect(told.a.title).toBe("“postman”");
  // Of 50 and 60 the lower of the middle two.
  expect(told.b.about).toBe("about 50, postman");
});

test("masked, it says the same without a name", () => {
  const text = JSON.stringify(describe(DAVES, "masked"));
  for (const name of ["Dave", "David", "Lee", "Anna", "Hill", "Bea"]) {
    expect(text).not.toContain(name);
  }
  expect(text).toContain("D–– L––");
  expect(text).toContain("about 40, mill street, friend");
});

test("every question of a community is told in full, and those who are one line up", () => {
  const { interviews } = simulate({ seed: 4, people: 300, interviews: 40, detail: "typical" });
  const run = runChain(interviews, { seed: 1 });
  const describer = describeQuestions(
    interviews,
    run.resolution,
    standingOf(run.view, run.resolution.records),
  );
  const questions = rankQuestions(interviews, run, { limit: 60 });
  expect(questions.length).toBeGreaterThan(20);
  const told = questions.map((question) => describer.describe(question, "shown"));
  for (const [i, { a, b, shared, ...rest }] of told.entries()) {
    expect(a.accounts).toHaveLength(questions[i]!.left.length);
    expect(b.accounts).toHaveLength(questions[i]!.right.length);
    expect(rest.for.length + rest.against.length).toBeGreaterThan(0);
    for (const { probability } of shared) {
      expect(probability).toBeGreaterThanOrEqual(0.3);
      expect(probability).toBeLessThanOrEqual(1);
    }
  }
  expect(told.some(({ shared }) => shared.length > 0)).toBe(true);
  expect(told.some(({ ifOne }) => ifOne.startsWith("A bridge appears"))).toBe(true);
});
