import type { Interview } from "@kith/model";
import { simulate } from "@kith/simulation";
import { expect, test } from "vitest";
import { placeQuestions } from "./place-questions.ts";
import { resolvePlaces } from "./resolve-places.ts";

test("asks only what is doubtful, and nothing twice", () => {
  const wanted = { seed: 3, people: 1200, interviews: 150, detail: "typical" } as const;
  const { interviews } = simulate({ ...wanted, labels: "as-said" });
  const resolution = resolvePlaces(interviews);
  const questions = placeQuestions(resolution, 40);
  expect(questions.length).toBeGreaterThan(5);
  expect(questions.length).toBeLessThanOrEqual(40);
  for (const { probability } of questions) {
    expect(probability).toBeGreaterThan(0.1);
    expect(probability).toBeLessThan(0.95);
  }
  expect(new Set(questions.map((q) => JSON.stringify([q.a, q.b]))).size).toBe(questions.length);
});

const said = [
  ...["Community centre", "Community centre", "Community centre", "the centre", "the centre"],
  ...["Health centre", "Health centre", "Health centre", "Library", "Mill House"],
].map((label, i): Interview => {
  const affiliations = [{ kind: "place" as const, label }];
  const egoID = String(i);
  return {
    egoID,
    respondent: { attributes: {} },
    mentions: [],
    ties: [],
    affiliations,
    answers: [],
  };
});

test("“the centre” with two centres in town is asked about, and an answer settles it", () => {
  const [question, ...others] = placeQuestions(resolvePlaces(said));
  expect([question?.a.label, question?.b.label].sort()).toEqual(
    expect.arrayContaining(["the centre"]),
  );
  expect(others.every(({ a, b }) => [a.label, b.label].includes("the centre"))).toBe(true);
  const { a, b } = question!;
  const answer = { a, b, decision: "same" as const, by: "R", at: "", note: "" };
  const settled = resolvePlaces(said, { decisions: [answer] });
  expect(settled.places).toHaveLength(4);
  expect(placeQuestions(settled).some((q) => q.a.label === a.label && q.b.label === b.label)).toBe(
    false,
  );
});
