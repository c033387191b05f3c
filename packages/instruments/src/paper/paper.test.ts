import { describe, expect, it } from "vitest";
import { allQuestions } from "../document/all-questions.ts";
import type { Condition } from "../document/condition.ts";
import { CONNECTED_COMMUNITIES } from "../library/connected-communities/index.ts";
import { instrumentOf, SAMPLE } from "../testing/sample-instrument.ts";
import { codebook } from "./codebook.ts";
import { conditionWords } from "./condition-words.ts";
import type { FormItem } from "./form.ts";
import { formHtml } from "./form-html.ts";
import { printForm } from "./print-form.ts";

const rowOf = (id: string, language = "en") =>
  codebook(SAMPLE, language).find((row) => row.id === id);
const itemOf = (id: string, form = printForm(SAMPLE, "en", { people: 3 })): FormItem => {
  const found = form.sections.flatMap(({ items }) => items).find((item) => item.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe("the codebook", () => {
  it("has a row for every question, in order", () => {
    expect(codebook(SAMPLE, "en").map(({ id }) => id)).toEqual(
      allQuestions(SAMPLE).map(({ id }) => id),
    );
  });

  it("says values, ranges and what else is taken", () => {
    expect(rowOf("agree")?.values).toBe("interview = to talk; matching = to match");
    expect(rowOf("born")?.values).toBe(
      "from 1900 to 2026-11; dont_know = Don't know; refused = Prefer not to say",
    );
    expect(rowOf("years")?.values).toBe("from 0 to 120; dont_know = Don't know");
    expect(rowOf("rings")?.values).toMatch(/^in = in; out = out; dont_know/);
    expect(rowOf("know")?.values).toMatch(/^yes = Yes; no = No; dont_know/);
    expect(rowOf("life")?.values).toMatch(/^0 = not at all; 10 = completely; /);
    expect(rowOf("hello")?.values).toBe("");
  });

  it("says about whom, when, and where it is from", () => {
    expect(["life", "close", "rings", "know"].map((id) => rowOf(id)?.about)).toEqual([
      ...["respondent", "each-mention", "each-mention", "each-pair"],
    ]);
    expect(rowOf("groups")?.condition).toBe(
      "at least 1 person was named or “Which street?” is “Mill Lane”",
    );
    const own = codebook(CONNECTED_COMMUNITIES, "en");
    expect(own.find(({ id }) => id === "ons4_happy")?.source).toContain(
      "Office for National Statistics",
    );
    expect(own.find(({ id }) => id === "rely")?.source).toBe("");
  });

  it("is in the language asked for, and where words lack in the first", () => {
    expect(rowOf("where", "ar")).toMatchObject({
      wording: "Which street?",
      values: "mill = شارع الطاحونة; dont_know = لا أعرف; refused = أفضّل عدم الإجابة",
    });
  });
});

describe("a condition in words", () => {
  const say = (condition: Condition) => conditionWords(SAMPLE, condition, "en");
  it.each<[Condition, string]>([
    [{ question: "life", from: 3 }, "“How satisfied?” is from 3"],
    [{ question: "life", to: 4 }, "“How satisfied?” is to 4"],
    [{ question: "agree", is: "matching" }, "agreed: “to match”"],
    [
      { not: { named: 2, generators: ["rely", "help"] } },
      "not (at least 2 people were named at: Who do you rely on?, Who helps?)",
    ],
    [
      { all: [{ named: 1 }, { any: [{ named: 2 }, { named: 3 }] }] },
      "at least 1 person was named and (at least 2 people were named or at least 3 people were named)",
    ],
    [{ question: "first", is: "Ann" }, "“First name?” is “Ann”"],
  ])("%j", (condition, words) => {
    expect(say(condition)).toBe(words);
  });
});

describe("a form to print", () => {
  it("holds every question once and numbers all but notes", () => {
    const items = printForm(SAMPLE, "en").sections.flatMap((section) => section.items);
    const ids = items.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(ids).toEqual(allQuestions(SAMPLE).map(({ id }) => id));
    const numbers = items.flatMap(({ number }) => (number === undefined ? [] : [number]));
    expect(numbers).toEqual(ids.filter((id) => id !== "hello").map((_, index) => index + 1));
  });

  it("has one list of people, before the first generator, with what the generators ask for", () => {
    const people = printForm(SAMPLE, "en", { people: 3 }).sections[1]?.items[0];
    expect(people).toMatchObject({ wording: "People list" });
    expect(people?.parts[0]).toMatchObject({
      kind: "table",
      rows: ["1", "2", "3"],
      columns: [{ value: "firstName" }, { value: "street" }, { value: "role" }],
    });
    expect(printForm(SAMPLE, "en").sections[1]?.items[0]?.parts[0]).toMatchObject({
      rows: { length: 12 },
    });
  });

  it("consent is a table of yes and no that says when to stop", () => {
    expect(itemOf("agree").parts).toEqual([
      {
        kind: "table",
        cells: "ticks",
        corner: "",
        note: "Without a “yes” to the first line, stop here and say thank you.",
        columns: [
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ],
        rows: ["to talk", "to match"],
      },
    ]);
  });

  it("questions about people are tables over the list; who knows whom is every pair", () => {
    expect(itemOf("close").parts).toMatchObject([
      {
        kind: "table",
        cells: "ticks",
        rows: ["1", "2", "3"],
        columns: [
          { value: "close" },
          { value: "distant" },
          { value: "dont_know" },
          { value: "refused" },
        ],
      },
    ]);
    expect(itemOf("years").parts).toMatchObject([
      { kind: "table", cells: "lines", columns: [{ value: "written" }, { value: "dont_know" }] },
    ]);
    expect(itemOf("often").parts).toMatchObject([
      { kind: "lines", count: 0, label: "Only people named at: Who do you rely on?" },
      { kind: "lines", count: 1 },
      { kind: "table" },
    ]);
    expect(itemOf("know").parts.at(-1)).toMatchObject({ kind: "pairs", numbers: ["1", "2", "3"] });
    expect(itemOf("rings").parts.at(-1)).toMatchObject({
      kind: "table",
      columns: [{ value: "in" }, { value: "out" }, {}, {}],
    });
  });

  it("a draw is told once for questions that draw the same people", () => {
    const form = printForm(CONNECTED_COMMUNITIES, "en");
    const told = form.sections
      .flatMap(({ items }) => items)
      .filter(({ parts }) =>
        parts.some((part) => part.kind === "lines" && part.label?.includes("by lot")),
      );
    expect(told.map(({ id }) => id)).toEqual(["how_known"]);
  });

  it("answers are boxes, rows of numbers or lines, as the kind needs", () => {
    expect(itemOf("rely").parts).toMatchObject([{ kind: "numbers", count: 4 }, { kind: "boxes" }]);
    expect(itemOf("help").parts).toMatchObject([
      { kind: "numbers", count: 6, label: "Numbers from the people list:" },
      {},
    ]);
    expect(itemOf("where").parts).toMatchObject([
      { kind: "boxes", how: "Tick one" },
      { kind: "lines", count: 1 },
      { kind: "boxes" },
    ]);
    expect(itemOf("groups").parts).toMatchObject([{ kind: "lines", count: 3 }, { kind: "boxes" }]);
    expect(itemOf("why").parts).toMatchObject([{ kind: "lines", count: 4 }, { kind: "boxes" }]);
    expect(itemOf("born").parts).toMatchObject([
      { kind: "lines", count: 1, label: "from 1900 to 2026-11" },
      {},
    ]);
    const [scale] = itemOf("life").parts;
    expect(scale?.kind === "scale" && scale.boxes.map(({ value }) => value)).toEqual(
      "0 1 2 3 4 5 6 7 8 9 10".split(" "),
    );
    const several = instrumentOf({
      id: "which",
      kind: "multiple",
      most: 2,
      orElse: [],
      wording: { en: "" },
      options: [
        { value: "a", label: { en: "A" } },
        { value: "b", label: { en: "None" }, alone: true },
      ],
    });
    expect(itemOf("which", printForm(several, "en")).parts).toEqual([
      {
        kind: "boxes",
        how: "Tick at most 2",
        boxes: [
          { value: "a", label: "A" },
          { value: "b", label: "None (alone)" },
        ],
      },
    ]);
  });

  it("is one page of HTML that needs nothing beside it, with boxes of 6 mm and lines of 9 mm", () => {
    const html = formHtml(printForm(CONNECTED_COMMUNITIES, "en"));
    expect(html).not.toMatch(/<script|src=|href=|@import|url\(/);
    expect(html).toMatch(/\.box \{[^}]*inline-size: 6mm; block-size: 6mm/);
    expect(html).toMatch(/\.line \{ block-size: 9mm/);
    expect(html).toContain("size: A4");
    for (const { id } of allQuestions(CONNECTED_COMMUNITIES))
      expect(html).toContain(`<article id="${id}">`);
    expect(html).toContain("Open Government Licence v3.0");
  });

  it("has a box for each pair, once", () => {
    const html = formHtml(printForm(CONNECTED_COMMUNITIES, "en", { people: 5 }));
    const table = /<table class="pairs">.*?<\/table>/s.exec(html)?.[0] ?? "";
    expect(table.match(/class="box"/g)).toHaveLength(10);
  });

  it("is written from right to left where the language is, and in the first where there is none", () => {
    expect(formHtml(printForm(CONNECTED_COMMUNITIES, "ar"))).toContain(
      '<html lang="ar" dir="rtl">',
    );
    expect(printForm(CONNECTED_COMMUNITIES, "pl")).toMatchObject({
      language: "en",
      direction: "ltr",
    });
  });

  it("no words of an instrument become markup", () => {
    const nasty = '</style><img src=x onerror="a">&';
    const instrument = {
      ...instrumentOf({
        id: "a",
        kind: "single",
        wording: { en: nasty },
        hint: { en: nasty },
        options: [{ value: "x", label: { en: nasty } }],
      }),
      title: { en: nasty },
      id: 'x"</style>',
      sources: [{ questions: ["a"], text: nasty }],
    };
    const html = formHtml(printForm(instrument, "en"));
    expect(html).not.toContain("<img");
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});
