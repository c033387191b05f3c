import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allQuestions } from "../document/all-questions.ts";
import type { Given } from "../document/interview-event.ts";
import type { Answerable, Question } from "../document/question.ts";
import { arbitraryAnswer } from "../testing/arbitrary-answer.ts";
import { SAMPLE } from "../testing/sample-instrument.ts";
import { checkAnswer, takesState, takesValue } from "./check-answer.ts";
import { isBefore } from "./partial-date.ts";

const asked = { id: "q", wording: { en: "?" } };
const words = { en: "" };
const options = [
  { value: "a", label: words },
  { value: "b", label: words },
  { value: "none", label: words, alone: true },
];
const code = (question: Answerable, value: unknown) =>
  checkAnswer({ ...asked, ...question }, { value } as Given)?.code;
const codeOf = (question: Question, given: unknown) => checkAnswer(question, given as Given)?.code;
const sample = (id: string): Question => {
  const found = allQuestions(SAMPLE).find((question) => question.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe("whether an answer can be taken", () => {
  it("one of several: only an option", () => {
    const question = { kind: "single", options } as const;
    expect(["a", "c", "", 0].map((value) => code(question, value))).toEqual([
      undefined,
      ...["not-an-option", "not-an-option", "not-an-option"],
    ]);
  });

  it("several: options once each, not too many, and “none” alone", () => {
    const question = { kind: "multiple", options, most: 1 } as const;
    expect(code(question, ["a"])).toBeUndefined();
    expect(code(question, ["none"])).toBeUndefined();
    expect(code(question, ["a", "b"])).toBe("too-many");
    expect(code({ kind: "multiple", options }, ["a", "b"])).toBeUndefined();
    expect(code(question, [])).toBe("nothing-chosen");
    expect(code(question, "a")).toBe("nothing-chosen");
    expect(code(question, ["c"])).toBe("not-an-option");
    expect(code(question, ["a", "a"])).toBe("chosen-twice");
    expect(code(question, ["a", "none"])).toBe("not-alone");
  });

  it("numbers: whole unless said otherwise, both ends included", () => {
    const question = { kind: "number", least: 0, most: 10 } as const;
    expect([0, 10].map((value) => code(question, value))).toEqual([undefined, undefined]);
    expect(code(question, -1)).toBe("too-small");
    expect(code(question, 11)).toBe("too-large");
    expect(code(question, 1.5)).toBe("not-whole");
    expect(code({ ...question, fractions: true }, 1.5)).toBeUndefined();
    expect(
      [Number.NaN, Number.POSITIVE_INFINITY, "3", null].map((value) => code(question, value)),
    ).toEqual(Array(4).fill("not-a-number"));
    expect(checkAnswer({ ...asked, kind: "number", least: 3 }, { value: 1 })?.remedy).toBe(
      "Write a number from 3 up.",
    );
    expect(checkAnswer({ ...asked, kind: "number", most: 3 }, { value: 4 })?.remedy).toBe(
      "Write a number up to 3.",
    );
    expect(checkAnswer({ ...asked, ...question }, { value: 11 })).toMatchObject({
      place: { field: "q" },
      message: "This is above 10.",
      remedy: "Write a number from 0 to 10.",
    });
  });

  it("a scale is whole and within its ends", () => {
    const question = {
      kind: "scale",
      least: 0,
      most: 10,
      leastLabel: words,
      mostLabel: words,
    } as const;
    expect([0, 10, 11, -1, 0.5].map((value) => code(question, value))).toEqual([
      ...[undefined, undefined, "too-large", "too-small", "not-whole"],
    ]);
  });

  it("text and places are something, and not too long in characters", () => {
    expect(code({ kind: "text", most: 2 }, "🏠🏠")).toBeUndefined();
    expect(code({ kind: "text", most: 2 }, "abc")).toBe("too-long");
    expect(code({ kind: "text" }, " \n")).toBe("nothing-written");
    expect(code({ kind: "text" }, "a".repeat(10_001))).toBe("too-long");
    expect(code({ kind: "place" }, "Back Street")).toBeUndefined();
    expect(code({ kind: "place" }, "")).toBe("nothing-written");
  });

  it.each(["1980", "1980-02", "1980-02-29", "2000-02-29", "1999-04-30"])(
    "a date may be %s",
    (date) => {
      expect(code({ kind: "date" }, date)).toBeUndefined();
    },
  );

  it.each([
    "",
    "80",
    "1980-13",
    "1980-00",
    "1981-02-29",
    "1900-02-29",
    "1999-04-31",
    "1999-04-00",
    "1980-2",
    "1980-01-01T10",
  ])("a date is not %j", (date) => {
    expect(code({ kind: "date" }, date)).toBe("not-a-date");
  });

  it("a date that may be within the limits is taken", () => {
    const question = { kind: "date", least: "1900-05", most: "2020-06-15" } as const;
    expect(
      ["1900", "1900-05", "1900-05-01", "2020", "2020-06"].map((date) => code(question, date)),
    ).toEqual(Array(5).fill(undefined));
    expect(["1899", "1900-04", "1900-04-30"].map((date) => code(question, date))).toEqual(
      Array(3).fill("too-early"),
    );
    expect(["2021", "2020-07", "2020-06-16"].map((date) => code(question, date))).toEqual(
      Array(3).fill("too-late"),
    );
    expect([
      isBefore("1980", "1980-05"),
      isBefore("1980-05", "1980"),
      isBefore("1979-12", "1980"),
    ]).toEqual([false, false, true]);
  });

  it("don't know and refused where the question takes them: everywhere but in notes and consents", () => {
    expect(codeOf(sample("life"), { state: "refused" })).toBeUndefined();
    expect(codeOf(sample("years"), { state: "dont_know" })).toBeUndefined();
    expect(codeOf(sample("years"), { state: "refused" })).toBe("state-not-taken");
    expect(codeOf(sample("rely"), { state: "refused" })).toBeUndefined();
    expect(codeOf(sample("agree"), { state: "refused" })).toBe("state-not-taken");
    expect(codeOf(sample("hello"), { state: "refused" })).toBe("takes-no-answer");
    expect(codeOf(sample("life"), { state: "bored" })).toBe("not-an-answer");
    expect(takesState(sample("years"), "refused")).toBe(false);
  });

  it("who knows whom is answered pair by pair with a tie", () => {
    const few: Question = { ...asked, kind: "ties", orElse: ["dont_know"] };
    expect(["yes", "no", "dont_know"].map((tie) => codeOf(few, { tie }))).toEqual(
      Array(3).fill(undefined),
    );
    expect(codeOf(few, { tie: "refused" })).toBe("state-not-taken");
    expect(codeOf(sample("know"), { tie: "refused" })).toBeUndefined();
    expect(codeOf(few, { tie: "sampled_out" })).toBe("needs-tie");
    expect(codeOf(few, { state: "refused" })).toBe("needs-tie");
    expect(codeOf(few, { value: "yes" })).toBe("needs-tie");
    expect(codeOf(sample("life"), { tie: "yes" })).toBe("not-ties");
  });

  it("consent is a yes or a no to purposes that are asked, some or all", () => {
    expect(codeOf(sample("agree"), { agreed: { matching: false } })).toBeUndefined();
    expect(codeOf(sample("agree"), { agreed: { playback: true } })).toBe("purpose-not-asked");
    expect(codeOf(sample("agree"), { agreed: { matching: "yes" } })).toBe("needs-yes-or-no");
    expect(codeOf(sample("agree"), { agreed: ["matching"] })).toBe("needs-yes-or-no");
    expect(codeOf(sample("agree"), { value: "yes" })).toBe("needs-yes-or-no");
    expect(codeOf(sample("life"), { agreed: {} })).toBe("not-consent");
  });

  it("names, labels and rings are given in their own way", () => {
    expect(codeOf(sample("rely"), { value: "Ann" })).toBe("needs-names");
    expect(codeOf(sample("groups"), { value: "Choir" })).toBe("needs-labels");
    expect(codeOf(sample("rings"), { value: "in" })).toBeUndefined();
    expect(codeOf(sample("rings"), { value: "outside" })).toBe("not-a-ring");
    expect(codeOf(sample("rings"), { value: ["in"] })).toBe("not-a-ring");
  });

  it("says which questions take a value", () => {
    const with_ = allQuestions(SAMPLE)
      .filter(takesValue)
      .map(({ id }) => id);
    expect(with_).toEqual(["born", "first", "where", "close", "often", "years", "life", "why"]);
  });

  it("law: whatever is given, nothing is thrown, and what an answer may be is taken", () => {
    const question = fc.constantFrom(...allQuestions(SAMPLE));
    fc.assert(
      fc.property(
        question,
        fc.oneof(fc.anything(), fc.record({ value: fc.anything() })),
        (one, given) => {
          expect(["object", "undefined"]).toContain(typeof checkAnswer(one, given as Given));
        },
      ),
      { numRuns: 1000 },
    );
    for (const one of allQuestions(SAMPLE).filter(({ kind }) => kind !== "note")) {
      fc.assert(
        fc.property(arbitraryAnswer(one), (given) => {
          expect(checkAnswer(one, given)).toBeUndefined();
        }),
        { numRuns: 30 },
      );
    }
  });
});
