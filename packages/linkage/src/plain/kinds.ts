import { normaliseName } from "../names/normalise.ts";
import type { Level } from "../plan/linkage-plan.ts";
import type { DateOrder } from "./dates.ts";
import { readDate } from "./dates.ts";
import type { Belongs } from "./relatives.ts";
import { edits, jaroWinkler } from "./text-distance.ts";

/** Level of a pair with nothing to compare, and of two equal values; then a kind's own levels. */
export const NOTHING = 0;
export const SAME = 1;
/** What `compare` says of two values with nothing in common. */
export const DIFFERENT = 0;

interface KindLevel extends Level {
  /** How often two records of one person are at this level, before learning. */
  readonly often: number;
  /** How much of the rarity of the value counts: 1 all, 0 none. */
  readonly rarity: number;
}

/** How one kind of value is read and compared. */
export interface KindModel {
  readonly belongs: Belongs;
  /** Levels from 2 on, best first; "different" is added after them. */
  readonly between: readonly KindLevel[];
  /** 2 for the first of `between` and so on, or `DIFFERENT`. Symmetric. */
  readonly compare: (a: string, b: string) => number;
}

const level = (name: string, words: string, often: number, rarity = 0): KindLevel => ({
  name,
  words,
  often,
  rarity,
});

export const EXACT_KIND: KindModel = { belongs: "either", between: [], compare: () => DIFFERENT };

export const DATE_KIND: KindModel = {
  belongs: "person",
  between: [
    level("one-digit", "one digit off", 0.06),
    level("swapped", "day and month exchanged", 0.01),
    level("year-only", "same year, one date is the first of January or has no day", 0.05),
    level("near", "at most two months apart", 0.05),
    level("same-day", "same day and month, another year", 0.02),
    level("same-year", "same year", 0.03),
    level("close-year", "at most two years apart", 0.02),
  ],
  compare(a, b) {
    const [ya, yb] = [a.slice(0, 4), b.slice(0, 4)];
    if (ya === yb && (isYearOnly(a) || isYearOnly(b))) return 4;
    if (ya === yb && a.slice(4, 6) === b.slice(4, 6) && (a.endsWith("00") || b.endsWith("00"))) {
      return 4;
    }
    if (edits(a, b, 1) === 1) return 2;
    if (ya === yb && a.slice(4, 6) === b.slice(6) && a.slice(6) === b.slice(4, 6)) return 3;
    if (Math.abs(dayNumber(a) - dayNumber(b)) <= 62) return 5;
    if (a.slice(4) === b.slice(4)) return 6;
    if (ya === yb) return 7;
    return Math.abs(Number(ya) - Number(yb)) <= 2 ? 8 : DIFFERENT;
  },
};

function isYearOnly(date: string): boolean {
  const rest = date.slice(4);
  return rest === "0101" || rest.startsWith("00");
}

/** Days since year 0, every month taken as 30.44 days: enough to tell near from far. */
function dayNumber(date: string): number {
  return (
    Number(date.slice(0, 4)) * 365.25 + Number(date.slice(4, 6)) * 30.44 + Number(date.slice(6))
  );
}

export const YEAR_KIND: KindModel = {
  belongs: "person",
  between: [
    level("one-off", "one year apart", 0.08),
    level("one-digit", "one digit off", 0.04),
    level("close", "at most five years apart", 0.05),
  ],
  compare(a, b) {
    const apart = Math.abs(Number(a) - Number(b));
    if (apart <= 1) return 2;
    if (edits(a, b, 1) === 1) return 3;
    return apart <= 5 ? 4 : DIFFERENT;
  },
};

export const POSTCODE_KIND: KindModel = {
  belongs: "home",
  between: [
    level("one-off", "one character off", 0.06, 0.5),
    level("near", "same first part", 0.08),
    level("area", "same area", 0.05),
  ],
  compare(a, b) {
    if (edits(a, b, 1) === 1) return 2;
    if (postcodePart(a) === postcodePart(b)) return 3;
    const area = /^\D+/.exec(a)?.[0];
    if (area !== undefined && area === /^\D+/.exec(b)?.[0]) return 4;
    return DIFFERENT;
  },
};

/** The outward part of a British postcode; of others all but the last two characters. */
export function postcodePart(code: string): string {
  return /\d[A-Z]{2}$/.test(code) ? code.slice(0, -3) : code.slice(0, -2);
}

export const PLACE_KIND: KindModel = {
  belongs: "home",
  between: [
    level("close", "spelt almost alike", 0.06, 0.5),
    level("part", "one name holds a word of the other", 0.05),
  ],
  compare(a, b) {
    if (likeWords(a, b)) return 2;
    return sharesWord(a, b) ? 3 : DIFFERENT;
  },
};

export const STREET_KIND: KindModel = {
  belongs: "home",
  between: [
    level("close", "spelt almost alike", 0.08, 0.5),
    level("same-street", "same street, another number or none", 0.05, 0.5),
    level("part", "a word in common", 0.05),
  ],
  compare(a, b) {
    const [x, y] = [streetOnly(a), streetOnly(b)];
    if (numberOf(a) === numberOf(b) && likeWords(x, y)) return 2;
    if (x === y || likeWords(x, y)) return 3;
    return sharesWord(x, y) ? 4 : DIFFERENT;
  },
};

function streetOnly(text: string): string {
  return text.replace(/^(\d+[a-z]? )+/, "");
}

function numberOf(text: string): string {
  return /^\d+[a-z]?(?= )/.exec(text)?.[0] ?? "";
}

export const PHONE_KIND: KindModel = {
  belongs: "home",
  between: [level("one-off", "one digit off", 0.04, 0.5)],
  compare: (a, b) => (edits(a, b, 1) === 1 ? 2 : DIFFERENT),
};

export const EMAIL_KIND: KindModel = {
  belongs: "person",
  between: [
    level("one-off", "one letter off", 0.05, 0.5),
    level("same-name", "same name at another address", 0.05, 0.5),
    level("close", "alike", 0.05),
  ],
  compare(a, b) {
    if (edits(a, b, 1) === 1) return 2;
    const [x, y] = [a.split("@")[0]!, b.split("@")[0]!];
    if (x === y || edits(x, y, 1) === 1) return 3;
    return jaroWinkler(x, y) >= 0.92 ? 4 : DIFFERENT;
  },
};

export const ID_NUMBER_KIND: KindModel = {
  belongs: "person",
  between: [
    level("one-off", "one character off", 0.08, 0.5),
    level("two-off", "two characters off", 0.03),
  ],
  compare(a, b) {
    const apart = edits(a, b, 2);
    return apart === 1 ? 2 : apart === 2 && Math.min(a.length, b.length) > 5 ? 3 : DIFFERENT;
  },
};

export const TEXT_KIND: KindModel = {
  belongs: "either",
  between: [
    level("close", "spelt almost alike", 0.06, 0.5),
    level("part", "a word in common", 0.06),
  ],
  compare(a, b) {
    if (likeWords(a, b)) return 2;
    return sharesWord(a, b) ? 3 : DIFFERENT;
  },
};

/** One edit in a word of some length, or Jaro-Winkler 0.92. */
function likeWords(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3) return false;
  return edits(a, b, 1) === 1 || jaroWinkler(a, b) >= 0.92;
}

/** A word of at least four letters in common, or both hold the same words in another order. */
export function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(" ").filter((word) => word.length > 3));
  return b.split(" ").some((word) => words.has(word));
}

/** Lower case, letters and digits of any script, one space between words. */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/gu, "")
    .toLowerCase()
    .replace(/['’‘`´.]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  rd: "road",
  st: "street",
  str: "street",
  ave: "avenue",
  av: "avenue",
  cl: "close",
  cres: "crescent",
  dr: "drive",
  gdns: "gardens",
  gr: "grove",
  ln: "lane",
  pl: "place",
  sq: "square",
  ter: "terrace",
  ct: "court",
  cct: "circuit",
  pde: "parade",
  hwy: "highway",
};

export const READERS = {
  date: (text: string, order: DateOrder): string => readDate(text, order),
  year: (text: string): string => /\d{4}/.exec(text)?.[0] ?? "",
  postcode: (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ""),
  place: plainText,
  street: (text: string): string =>
    plainText(text)
      .split(" ")
      .map((word, at) => (at > 0 ? (ABBREVIATED[word] ?? word) : word))
      .join(" "),
  /** Digits without the country's prefix: the last ten. */
  phone: (text: string): string => {
    const all = text.replace(/\D/g, "");
    return all.length < 5 ? "" : all.replace(/^00/, "").replace(/^0/, "").slice(-10);
  },
  email: (text: string): string => text.trim().toLowerCase(),
  idNumber: (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ""),
  text: plainText,
  exact: (text: string): string => text.trim().toLowerCase(),
  name: normaliseName,
} as const;
