import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { labelWords } from "./label-words.ts";
import { readLabel } from "./read-label.ts";

const known = {
  streets: new Map([["mill street", "mill street"]]),
  areas: new Map([
    ["northside", "northside"],
    ["crofts", "the crofts"],
  ]),
  areaOfStreet: new Map([["mill street", "northside"]]),
};
const words = (label: string) => labelWords(label).join(" ");

describe("spellings meet whatever", () => {
  test.each([
    ["the case, spaces and little words", "The  Library", "library"],
    ["accents and apostrophes", "Zoë’s Café", "Zoes cafe"],
    ["what is written short", "Comm. Ctr", "community centre"],
    ["the way letters are set apart", "W.I.", "WI"],
    ["how the Church of England is written", "C of E church", "CofE Church"],
    ["saints", "St. Mary's", "Saint Marys"],
    ["streets", "launderette on Mill St", "launderette, Mill Street"],
  ])("%s: “%s” and “%s”", (_, a, b) => {
    expect(words(a)).toBe(words(b));
  });

  it("but not beyond: a saint is no street", () => {
    expect(words("St Mary's")).toBe("saint marys");
    expect(words("Mary St")).toBe("mary street");
  });
});

describe("a label says what, which and where", () => {
  const parts = (label: string) => {
    const { concept, name, street, area } = readLabel(label, known);
    return { what: concept?.name, which: name.join(" "), where: street ?? area };
  };

  test.each([
    ["Wash House launderette", "launderette", "", undefined],
    ["launderette on Mill St", "launderette", "", "mill street"],
    ["The Weavers' Arms", "pub", "weaver", undefined],
    ["the Weavers", undefined, "weaver", undefined],
    ["Northside corner shop", "corner shop", "", "northside"],
    ["The Crofts corner shop", "corner shop", "", "the crofts"],
    ["Over-60s lunch club", "lunch club", "over 60", undefined],
    ["over sixties lunch club", "lunch club", "over 60", undefined],
    ["Library leaflets", "leaflets", "library", undefined],
    ["leaflets from the library", "leaflets", "library", undefined],
    ["the pub by the church", "pub", "", undefined],
    ["cafe on the market", "cafe", "market", undefined],
    ["St Mary's Church Hall", "village hall", "mary", undefined],
    ["RBL", "social club", "", undefined],
    ["GP", "doctors", "", undefined],
    ["launderete", "launderette", "", undefined],
    ["Mill Street", undefined, "mill street", undefined],
    ["Northside", undefined, "northside", undefined],
    ["the club", undefined, "", undefined],
  ])("“%s” is %s, “%s”, %s", (label, what, which, where) => {
    expect(parts(label)).toEqual({ what, which, where });
  });

  it("whatever was written, something is left to compare by", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (label) => {
        if (label.trim() !== "") expect(readLabel(label, known).words.join("")).not.toBe("");
      }),
    );
  });
});
