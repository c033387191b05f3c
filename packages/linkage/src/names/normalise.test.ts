import { describe, expect, it } from "vitest";
import {
  normaliseGender,
  normaliseName,
  normaliseRole,
  normaliseStreet,
  readGivenName,
} from "./normalise.ts";

describe("names as written", () => {
  it.each([
    ["O’Brien", "obrien"],
    ["O'BRIEN", "obrien"],
    ["Siân", "sian"],
    ["Anne-Marie", "anne marie"],
    ["Małgorzata", "malgorzata"],
    ["  de la  Cruz ", "de la cruz"],
    ["ਮਨਜੀਤ 2", "ਮਨਜੀਤ"],
    ["?", ""],
  ])("%s becomes %s", (written, expected) => {
    expect(normaliseName(written)).toBe(expected);
  });

  const isGiven = (word: string): boolean => ["mary", "ann", "david"].includes(word);
  it.each([
    ["Mrs Mary Jones", { name: "mary", initial: "m", rest: "jones", gender: "female" }],
    ["Mary Ann", { name: "mary ann", initial: "m" }],
    ["David B.", { name: "david", initial: "d", rest: "b" }],
    ["D", { initial: "d" }],
    ["Dr", { name: "dr", initial: "d" }],
    ["", {}],
  ])("first-name cell %s", (written, expected) => {
    expect(readGivenName(written, isGiven)).toEqual(expected);
  });
});

it.each([
  ["12 Elm Rd.", "elm road"],
  ["Elm Road", "elm road"],
  ["St John's Close", "st johns close"],
])("street %s becomes %s", (written, expected) => {
  expect(normaliseStreet(written)).toBe(expected);
});

it("reads roles without their article, and genders in the usual words", () => {
  expect(normaliseRole("The Postman")).toBe("postman");
  expect(normaliseGender("Woman")).toBe("female");
  expect(normaliseGender("M")).toBe("male");
  expect(normaliseGender("prefer not to say")).toBeUndefined();
});
