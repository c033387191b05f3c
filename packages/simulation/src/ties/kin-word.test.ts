import { expect, test } from "vitest";
import type { Person } from "../population/community.ts";
import { kinWord } from "./kin-word.ts";

function person(gender: Person["gender"], parents: readonly number[], partner?: number): Person {
  return {
    id: "",
    givenName: "",
    surname: "",
    gender,
    birthYear: 1980,
    culture: "british",
    household: 0,
    work: "employed",
    parents,
    ...(partner === undefined ? {} : { partner }),
    activity: 1,
    connector: 0,
    influence: 0,
    alive: true,
  };
}

// 0 and 1 are married; 2 and 3 their children; 4 is married to 3; 5 is a child of 3 and 4.
const family = [
  person("female", [], 1),
  person("male", [], 0),
  person("female", [0, 1]),
  person("male", [0, 1], 4),
  person("female", [], 3),
  person("male", [3, 4]),
  person("male", []),
];

test.each([
  [0, 1, "husband"],
  [1, 0, "wife"],
  [2, 0, "mother"],
  [0, 2, "daughter"],
  [2, 3, "brother"],
  [4, 0, "mother-in-law"],
  [0, 4, "daughter-in-law"],
  [5, 1, "grandfather"],
  [1, 5, "grandson"],
  [5, 2, "aunt"],
  [2, 5, "nephew"],
])("of person %i, person %i is the %s", (a, b, expected) => {
  expect(kinWord(family, a, b)).toBe(expected);
});

test("those without a bond have no word", () => {
  expect(kinWord(family, 0, 6)).toBeUndefined();
});
