import { describe, expect, it } from "vitest";
import { readGivenName, readSurname, splitFullName } from "./split-full-name.ts";

describe("a whole name", () => {
  it.each([
    ["John Smith", "john", "smith"],
    ["Smith, John", "john", "smith"],
    ["Sir John Smith", "john", "smith"],
    ["Mr. John A. Smith Jr", "john", "smith"],
    ["Ludwig van der Berg", "ludwig", "van der berg"],
    ["Thomas Clifford, 1st Baron Clifford of Chudleigh", "thomas", "clifford"],
    ["Lord Byron", "", "byron"],
    ["Mrs Whitaker", "", "whitaker"],
    ["Sir", "", ""],
    ["Madonna", "madonna", ""],
    ["", "", ""],
  ])("“%s” is %s and %s", (text, given, surname) => {
    expect(splitFullName(text)).toMatchObject({ given, surname });
  });

  it("keeps every word, for what else was said", () => {
    expect(splitFullName("Thomas Clifford, 1st Baron Clifford").words).toContain("baron");
  });
});

describe("a first name or surname in a cell of its own", () => {
  it.each([
    ["Sir John", "john"],
    ["Dr. Manjit", "manjit"],
    ["sir", ""],
    ["Major", "major"],
  ])("“%s” is the first name “%s”", (text, name) => {
    expect(readGivenName(text)).toBe(name);
  });

  it.each([
    ["Smith Jr.", "smith"],
    ["O'Neill", "oneill"],
    ["baronet", ""],
  ])("“%s” is the surname “%s”", (text, name) => {
    expect(readSurname(text)).toBe(name);
  });
});
