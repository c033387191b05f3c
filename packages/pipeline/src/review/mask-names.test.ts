import type { Interview } from "@kith/model";
import { simulate } from "@kith/simulation";
import { expect, test } from "vitest";
import { INTERVIEWS } from "../testing/mill-street.ts";
import { maskNames } from "./mask-names.ts";

const mask = maskNames(INTERVIEWS);

test("leaves the initials of a described name", () => {
  expect(mask.description({ firstName: "Anna", surname: "Hill", age: 52 })).toEqual({
    firstName: "A––",
    surname: "H––",
    age: 52,
  });
  expect(mask.description({ knownAs: "big Dave", surname: "L." })).toEqual({
    knownAs: "B–– D––",
    surname: "L.",
  });
});

test("hides the names of these people in running text, and nothing else", () => {
  expect(mask.text("both know Anna and Jo: strong")).toBe("both know A–– and J––: strong");
  expect(mask.text("same street, Mill Street")).toBe("same street, Mill Street");
  // Small words that are also names stay: "may" in a sentence, "hill" in a description.
  expect(mask.text("over the hill")).toBe("over the hill");
});

test("hides names of any script and with marks", () => {
  const said: Interview = {
    ...INTERVIEWS[0]!,
    respondent: { firstName: "Żaneta", surname: "O’Brien-Łukasz", attributes: {} },
    mentions: [],
  };
  expect(maskNames([said]).text("told by Żaneta O’Brien-Łukasz")).toBe("told by Ż–– O––");
});

test("no first name or surname of a whole community is left in a sentence about it", () => {
  const { interviews } = simulate({ seed: 2, people: 200, interviews: 15, detail: "rich" });
  const all = maskNames(interviews);
  for (const { respondent, mentions } of interviews) {
    for (const { firstName = "", surname = "" } of [respondent, ...mentions]) {
      if (firstName.length < 2 || surname.length < 2) continue;
      const text = all.text(`both know ${firstName} ${surname} from the club`);
      expect(text).toMatch(/^both know \S––( \S––)+ from the club$/);
    }
  }
});
