import { takesState } from "../answers/check-answer.ts";
import { isInterpreter } from "../document/all-questions.ts";
import { inLanguage } from "../document/in-language.ts";
import type { Instrument, Section } from "../document/instrument.ts";
import type { Question } from "../document/question.ts";
import type { LanguageTag } from "../document/words.ts";
import { conditionWords, optionsOf } from "./condition-words.ts";
import { paperWords } from "./paper-words.ts";

/** One question, for whoever reads the data. */
export interface CodebookRow {
  readonly id: string;
  readonly section: string;
  readonly kind: Question["kind"];
  readonly about: "respondent" | "each-mention" | "each-pair";
  readonly wording: string;
  /** `value = label` joined by `; `, or a range; with don't know and refused where taken. */
  readonly values: string;
  /** When it is asked, in words; empty when always. */
  readonly condition: string;
  /** Where it was taken from; empty when it is the instrument's own. */
  readonly source: string;
}

/**
 * What was asked, in which words, with which values and when: a row for each question, in
 * order, in a language or else the instrument's first. O(questions²) for conditions.
 */
export function codebook(instrument: Instrument, language: LanguageTag): readonly CodebookRow[] {
  return instrument.sections.flatMap((section) =>
    section.questions.map(
      (question): CodebookRow => ({
        id: question.id,
        section: section.id,
        kind: question.kind,
        about: aboutWhom(question),
        wording: inLanguage(question.wording, language, instrument),
        values: valuesOf(instrument, question, language),
        condition: conditionOf(instrument, section, question, language),
        source: (instrument.sources ?? [])
          .filter(({ questions }) => questions.includes(question.id))
          .map(({ text }) => text)
          .join(" "),
      }),
    ),
  );
}

function aboutWhom(question: Question): CodebookRow["about"] {
  if (question.kind === "ties") return "each-pair";
  return isInterpreter(question) || question.kind === "circles" ? "each-mention" : "respondent";
}

function conditionOf(
  instrument: Instrument,
  section: Section,
  question: Question,
  language: LanguageTag,
): string {
  return [section.when, question.when]
    .flatMap((one) => (one === undefined ? [] : [conditionWords(instrument, one, language)]))
    .join(` ${paperWords(language).and} `);
}

function valuesOf(instrument: Instrument, question: Question, language: LanguageTag): string {
  const words = paperWords(language);
  const own = (value: string, label: string): string => `${value} = ${label}`;
  const text = (label: Readonly<Record<string, string>>): string =>
    inLanguage(label, language, instrument);
  const states = (["dont_know", "refused"] as const)
    .filter((state) => takesState(question, state))
    .map((state) => own(state, state === "refused" ? words.refused : words.dontKnow));
  const values = optionsOf(question).map(({ value, label }) => own(value, text(label)));
  if (question.kind === "ties") values.push(own("yes", words.yes), own("no", words.no));
  if (question.kind === "consent") {
    values.push(...question.purposes.map(({ purpose, label }) => own(purpose, text(label))));
  }
  if (question.kind === "scale") {
    values.push(own(String(question.least), text(question.leastLabel)));
    values.push(own(String(question.most), text(question.mostLabel)));
  }
  if (question.kind === "number" || question.kind === "date") {
    const range = words.range(question.least, question.most);
    if (range !== "") values.push(range);
  }
  return [...values, ...states].join("; ");
}
