import { describe, expect, it } from "vitest";
import { splitFullName, withoutTitles } from "./split-full-name.ts";

describe("a whole name", () => {
  it.each([
    ["John Smith", "john", "smith"],
    ["Smith, John", "john", "smith"],
    ["Sir John Smith", "john", "smith"],
    ["Mr. John A. Smith Jr", "john", "smith"],
    ["Ludwig van der Berg", "ludwig", "van der berg"],
    ["Thomas Clifford, 1st Baron Clifford of Chudleigh", "thomas", "clifford"],
    ["Madonna", "madonna", ""],
    ["", "", ""],
  ])("“%s” is %s and %s", (text, given, surname) => {
    expect(splitFullName(text)).toMatchObject({ given, surname });
  });

  it("keeps every word, for what else was said", () => {
    expect(splitFullName("Thomas Clifford, 1st Baron Clifford").words).toContain("baron");
  });

  it("loses its titles, but not the last word", () => {
    expect(withoutTitles("sir john")).toBe("john");
    expect(withoutTitles("sir")).toBe("sir");
  });
});
