import type { Instrument } from "../document/instrument.ts";
import type { Question } from "../document/question.ts";
import type { Words } from "../document/words.ts";

const en = (text: string): Words => ({ en: text });
const option = (value: string, alone = false) => ({
  value,
  label: en(value),
  ...(alone ? { alone } : {}),
});

/** An instrument with these questions in one section. */
export function instrumentOf(...questions: Question[]): Instrument {
  return {
    kith: "instrument/1",
    id: "sample",
    version: 1,
    title: en("Sample"),
    languages: [{ tag: "en", name: "English", direction: "ltr" }],
    sections: [{ id: "all", title: en("All"), questions }],
  };
}

/** Every kind of question, with conditions, limits and draws. */
export const SAMPLE: Instrument = {
  ...instrumentOf(),
  languages: [
    { tag: "en", name: "English", direction: "ltr" },
    { tag: "ar", name: "العربية", direction: "rtl" },
  ],
  sections: [
    {
      id: "start",
      title: en("Start"),
      questions: [
        { id: "hello", kind: "note", wording: en("Hello") },
        {
          id: "agree",
          kind: "consent",
          wording: en("Do you agree?"),
          purposes: [
            { purpose: "interview", label: en("to talk") },
            { purpose: "matching", label: en("to match") },
          ],
        },
        { id: "born", kind: "date", wording: en("Born?"), least: "1900", most: "2026-11" },
        { id: "first", kind: "text", wording: en("First name?"), fills: "firstName" },
        {
          id: "where",
          kind: "place",
          wording: en("Which street?"),
          fills: "street",
          list: [{ value: "mill", label: { ar: "شارع الطاحونة", en: "Mill Lane" } }],
        },
      ],
    },
    {
      id: "people",
      title: en("People"),
      questions: [
        { id: "rely", kind: "names", wording: en("Who do you rely on?"), most: 4 },
        { id: "help", kind: "names", wording: en("Who helps?"), describe: ["street", "role"] },
        {
          id: "close",
          kind: "single",
          about: "each-mention",
          wording: en("How close?"),
          options: [option("close"), option("distant")],
        },
        {
          id: "often",
          kind: "multiple",
          about: "each-mention",
          wording: en("Where do you meet?"),
          of: ["rely"],
          sample: 2,
          options: [option("home"), option("street"), option("nowhere", true)],
          when: { question: "close", is: "close" },
        },
        {
          id: "years",
          kind: "number",
          about: "each-mention",
          wording: en("How old?"),
          least: 0,
          most: 120,
          fills: "age",
          orElse: ["dont_know"],
        },
        { id: "know", kind: "ties", wording: en("Do they know each other?"), sample: 3 },
        {
          id: "rings",
          kind: "circles",
          wording: en("How near?"),
          rings: [option("in"), option("out")],
          of: ["help"],
        },
      ],
    },
    {
      id: "end",
      title: en("You"),
      when: { any: [{ named: 1 }, { question: "where", is: "mill" }] },
      questions: [
        { id: "groups", kind: "labels", labels: "group", wording: en("Which groups?"), most: 3 },
        {
          id: "life",
          kind: "scale",
          wording: en("How satisfied?"),
          least: 0,
          most: 10,
          leastLabel: en("not at all"),
          mostLabel: en("completely"),
        },
        {
          id: "why",
          kind: "text",
          wording: en("Why?"),
          long: true,
          when: { all: [{ question: "life", to: 4 }, { not: { named: 3, generators: ["help"] } }] },
        },
      ],
    },
  ],
};
