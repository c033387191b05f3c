import { expect, test } from "vitest";
import { INTERVIEWS, RESOLUTION } from "../testing/mill-street.ts";
import { describePerson } from "./describe-person.ts";

test("shows every mention as it was written down, with its questions", () => {
  expect(describePerson(INTERVIEWS, RESOLUTION, "p2")?.records).toEqual([
    {
      egoID: "1",
      alterID: "1",
      said: "Dave, about 40, mill street, friend",
      generators: ["help"],
      probability: 0.8,
    },
    {
      egoID: "2",
      alterID: "1",
      said: "David Lee (“Dave”)",
      generators: ["help"],
      probability: 0.8,
    },
  ]);
});

test("gives the reasons for putting records together before those for keeping them apart", () => {
  expect(describePerson(INTERVIEWS, RESOLUTION, "p2")?.evidence).toMatchObject([
    { together: true, probability: 0.8, reasons: ["“Dave” is short for “David”: strong"] },
    { together: false, probability: 0.05, b: "nothing was written down (own interview 3)" },
  ]);
});

test("the person's own record is named first in a pair", () => {
  const [pair] = describePerson(INTERVIEWS, RESOLUTION, "p4")?.evidence ?? [];
  expect(pair?.a).toBe("Bea, Mill Street (own interview 2)");
  expect(pair?.b).toBe("Jo (said in interview 1)");
});

test("a respondent's own interview has no alterID", () => {
  expect(describePerson(INTERVIEWS, RESOLUTION, "p1")?.records[0]).toMatchObject({
    alterID: null,
    said: "Anna Hill, 52, Mill Street",
  });
});

test("there is no such person", () => {
  expect(describePerson(INTERVIEWS, RESOLUTION, "p99")).toBeUndefined();
});
