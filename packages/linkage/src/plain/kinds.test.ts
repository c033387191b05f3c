import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameKnowledge } from "../names/name-knowledge.ts";
import {
  DATE_KIND,
  DIFFERENT,
  EMAIL_KIND,
  ID_NUMBER_KIND,
  type KindModel,
  PHONE_KIND,
  PLACE_KIND,
  POSTCODE_KIND,
  postcodePart,
  READERS,
  STREET_KIND,
  TEXT_KIND,
  YEAR_KIND,
} from "./kinds.ts";
import { givenKind, OTHER_NAMES_KIND, surnameKind } from "./name-kinds.ts";

const knowledge = nameKnowledge([
  { kind: "first", name: "manny", variantOf: "manjit" },
  { kind: "first", name: "jit", variantOf: "manjit" },
]);
const KINDS: Readonly<Record<string, KindModel>> = {
  "given-name": givenKind(knowledge),
  surname: surnameKind(knowledge),
  "other-names": OTHER_NAMES_KIND,
  date: DATE_KIND,
  year: YEAR_KIND,
  postcode: POSTCODE_KIND,
  place: PLACE_KIND,
  street: STREET_KIND,
  phone: PHONE_KIND,
  email: EMAIL_KIND,
  "id-number": ID_NUMBER_KIND,
  text: TEXT_KIND,
};

function nameOf(kind: string, a: string, b: string): string {
  const model = KINDS[kind]!;
  const grade = model.compare(a, b);
  return grade === DIFFERENT ? "different" : model.between[grade - 2]!.name;
}

describe("two unlike values", () => {
  it.each([
    ["given-name", "william", "bill", "variant"],
    ["given-name", "manny", "jit", "variant"],
    ["given-name", "robert", "robrt", "one-off"],
    ["given-name", "anna maria", "maria", "part"],
    ["given-name", "william", "w", "initial"],
    ["given-name", "william", "mary", "different"],
    ["surname", "smith", "smyth", "one-off"],
    ["surname", "smith jones", "jones", "part"],
    ["surname", "smith", "okafor", "different"],
    ["other-names", "george 1st baron", "george", "part"],
    ["date", "19710624", "19710625", "one-digit"],
    ["date", "19710604", "19710406", "swapped"],
    ["date", "19710624", "19710101", "year-only"],
    ["date", "19710624", "19710000", "year-only"],
    ["date", "19710624", "19710719", "near"],
    ["date", "19710624", "19380624", "same-day"],
    ["date", "19710624", "19711209", "same-year"],
    ["date", "19710624", "19721209", "close-year"],
    ["date", "19710624", "19381209", "different"],
    ["year", "1971", "1972", "one-off"],
    ["year", "1971", "1931", "one-digit"],
    ["year", "1969", "1973", "close"],
    ["postcode", "LS61AB", "LS61AC", "one-off"],
    ["postcode", "LS61AB", "LS69ZZ", "near"],
    ["postcode", "LS61AB", "LS178QR", "area"],
    ["postcode", "LS61AB", "YO108QR", "different"],
    ["place", "leeds", "leads", "close"],
    ["place", "west devon", "devon", "part"],
    ["street", "12 mill street", "12 mil street", "close"],
    ["street", "12 mill street", "14 mill street", "same-street"],
    ["street", "12 mill street", "3 old mill lane", "part"],
    ["phone", "1134960001", "1134960002", "one-off"],
    ["email", "ann@wash.org", "ann@mill.net", "same-name"],
    ["id-number", "5304218", "5304281", "one-off"],
    ["id-number", "5304218", "5404219", "two-off"],
    ["text", "rugby player", "football player", "part"],
  ])("%s: %s, %s are “%s”", (kind, a, b, level) => {
    expect(nameOf(kind, a, b)).toBe(level);
  });

  it.each(Object.keys(KINDS))("%s: are as far apart both ways, at a level there is", (kind) => {
    const { between, compare } = KINDS[kind]!;
    const digits = kind === "date" || kind === "year";
    const unit = fc.constantFrom(...(digits ? "0129" : "abAB 12@"));
    const value = digits
      ? fc.string({ unit, minLength: kind === "date" ? 8 : 4, maxLength: kind === "date" ? 8 : 4 })
      : fc.string({ unit, minLength: 1, maxLength: 10 }).map((text) => text.trim() || "a");
    fc.assert(
      fc.property(value, value, (a, b) => {
        fc.pre(a !== b);
        const grade = compare(a, b);
        expect(compare(b, a)).toBe(grade);
        expect(grade === DIFFERENT || (grade >= 2 && grade < between.length + 2)).toBe(true);
      }),
    );
  });
});

describe("reading a value", () => {
  it("makes one of what is written in several ways", () => {
    expect(READERS.postcode("ls6 1ab")).toBe(READERS.postcode("LS61AB"));
    expect(READERS.phone("+44 113 496 0001")).toBe(READERS.phone("0113 496 0001"));
    expect(READERS.street("12, Mill Rd.")).toBe(READERS.street("12 Mill Road"));
    expect(READERS.place("St. Ives")).toBe(READERS.place("st ives"));
    expect(READERS.idNumber("QQ 12-34 56 c")).toBe("QQ123456C");
    expect(READERS.year("c. 1890")).toBe("1890");
  });

  it("takes the outward part of a British postcode, and most of others", () => {
    expect(postcodePart("TQ138DF")).toBe("TQ13");
    expect(postcodePart("4223")).toBe("42");
  });
});
