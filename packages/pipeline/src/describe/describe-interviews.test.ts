import { expect, test } from "vitest";
import { INTERVIEWS, RESOLUTION } from "../testing/mill-street.ts";
import { describeInterviews } from "./describe-interviews.ts";

const before = describeInterviews(INTERVIEWS);
const after = describeInterviews(INTERVIEWS, RESOLUTION);

test("counts interviews, mentions and those who named nobody", () => {
  expect(before).toMatchObject({ interviews: 3, mentions: 3, namedNobody: 1, respondents: 3 });
});

test("nothing is known of people before matching", () => {
  expect(before).toMatchObject({ people: null, unsurePeople: null, unsurePairs: null });
});

test("after matching, says how many people there are and how many of them are unsure", () => {
  expect(after).toMatchObject({ people: 5, respondents: 3, unsurePeople: 1, unsurePairs: 2 });
});

test("a street is one street however it is written, and what has none comes last", () => {
  expect(after.streets).toEqual([
    { street: "Mill Street", interviews: 2, mentions: 3, named: 1 },
    { street: "", interviews: 1, mentions: 0, named: 2 },
  ]);
});

test("people placed in a street are counted once after matching", () => {
  const [first, second] = INTERVIEWS;
  const both = [
    first!,
    { ...second!, mentions: second!.mentions.map((one) => ({ ...one, street: "Mill Street" })) },
  ];
  expect(describeInterviews(both).streets[0]).toMatchObject({ named: 2 });
  expect(describeInterviews(both, RESOLUTION).streets[0]).toMatchObject({ named: 1 });
});

test("a mention of two questions counts for both", () => {
  expect(before.generators).toEqual([
    { name: "help", mentions: 3, interviews: 2 },
    { name: "news", mentions: 1, interviews: 1 },
  ]);
});

test("a question counts as asked in the waves it occurs in, as answered when not empty", () => {
  expect(before.questions).toEqual([
    { name: "belonging", given: 2, asked: 2 },
    { name: "barriers", given: 0, asked: 2 },
    { name: "trust", given: 1, asked: 1 },
  ]);
});

test("says what is missing of respondents and of mentions", () => {
  expect(before.missing).toEqual([
    { field: "first name", respondents: 1, mentions: 0 },
    { field: "surname", respondents: 2, mentions: 2 },
    { field: "gender", respondents: 2, mentions: 2 },
    { field: "age", respondents: 2, mentions: 2 },
    { field: "street", respondents: 1, mentions: 2 },
    { field: "area", respondents: 3, mentions: 3 },
  ]);
});

test("every answer state is there, also those nobody gave", () => {
  expect(before.tieStates).toEqual([
    { state: "yes", count: 1 },
    { state: "no", count: 0 },
    { state: "dont_know", count: 1 },
    { state: "refused", count: 0 },
    { state: "not_asked", count: 0 },
    { state: "sampled_out", count: 0 },
  ]);
});

test("affiliations are counted by kind, spellings of one label once", () => {
  expect(before.affiliations).toEqual([
    { kind: "place", labels: 1, links: 2 },
    { kind: "group", labels: 1, links: 1 },
  ]);
});

test("no interviews are no error", () => {
  expect(describeInterviews([])).toMatchObject({ interviews: 0, streets: [], questions: [] });
});
