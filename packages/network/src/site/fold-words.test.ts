import { describe, expect, it } from "vitest";
import { foldWords } from "./fold-words.ts";

describe("foldWords", () => {
  it("leaves out case, accents, punctuation and the 's of a possessive", () => {
    expect(foldWords("Zoë O’Brien-Khan’s")).toEqual(["zoe", "obrien", "khan"]);
    expect(foldWords("  St. Mary's\tHALL, no. 4 ")).toEqual(["st", "mary", "hall", "no", "4"]);
  });

  it("writes letters that are no letter with an accent as spellings without them do", () => {
    expect(foldWords("Łódź Ørsted Đorđe Guðrún Þóra Weiß Ærø Œuvre Işıl")).toEqual([
      ..."lodz orsted dorde gudrun thora weiss aero oeuvre isil".split(" "),
    ]);
  });

  it("knows every sign that is written for an apostrophe", () => {
    for (const sign of "'’‘ʼ`´") {
      expect(foldWords(`O${sign}Neill`)).toEqual(["oneill"]);
      expect(foldWords(`Anna${sign}s shop`)).toEqual(["anna", "shop"]);
      // Only a word's end is a possessive.
      expect(foldWords(`d${sign}souza`)).toEqual(["dsouza"]);
    }
  });

  it("leaves out what cannot be seen, and keeps other scripts", () => {
    expect(foldWords("Sou\u00adza\u200b Δήμος ９")).toEqual(["souza", "δημος", "9"]);
    expect(foldWords(" – … ")).toEqual([]);
    expect(foldWords("")).toEqual([]);
  });
});
