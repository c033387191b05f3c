import { allQuestions } from "../document/all-questions.ts";
import type { Condition } from "../document/condition.ts";
import { inLanguage } from "../document/in-language.ts";
import type { Instrument } from "../document/instrument.ts";
import type { NameGenerator, Question } from "../document/question.ts";
import type { LanguageTag, Words } from "../document/words.ts";
import { conditionWords } from "./condition-words.ts";
import type { FormBox, FormItem, PrintForm } from "./form.ts";
import { type PaperContext, partsOf } from "./form-parts.ts";
import { type PaperWords, paperWords } from "./paper-words.ts";

export interface PrintOptions {
  /** Rows for people; default 12. Who names more goes on with a second sheet. */
  readonly people?: number;
}

/**
 * The instrument as a form to be filled in by hand, in a language or else the first. People
 * are written once, on a list that stands before the first generator, and go by their number
 * afterwards; interpreters are tables over these numbers, who knows whom a triangle.
 * O(questions × people + people²).
 */
export function printForm(
  instrument: Instrument,
  language: LanguageTag,
  options: PrintOptions = {},
): PrintForm {
  const words = paperWords(language);
  const known = instrument.languages.find(({ tag }) => tag === language) ?? instrument.languages[0];
  const text = (said: Words): string => inLanguage(said, language, instrument);
  const people = Array.from({ length: options.people ?? 12 }, (_, index) => String(index + 1));
  const context: PaperContext = { instrument, language, words, text, people };
  const generators = allQuestions(instrument).filter((one) => one.kind === "names");
  const onlyIf = (when: Condition | undefined): string | undefined =>
    when && `${words.askIf}: ${conditionWords(instrument, when, language)}`;
  let number = 0;
  const item = (question: Question): FormItem => {
    if (question.kind !== "note") number++;
    return {
      id: question.id,
      ...(question.kind === "note" ? {} : { number }),
      wording: text(question.wording),
      ...optional("hint", question.hint && text(question.hint)),
      ...optional("script", question.script && text(question.script)),
      ...optional("condition", onlyIf(question.when)),
      parts: partsOf(question, context),
    };
  };
  const sections = instrument.sections.map((section) => ({
    title: text(section.title),
    ...optional("condition", onlyIf(section.when)),
    items: section.questions.flatMap((question) =>
      question.id === generators[0]?.id
        ? [peopleList(generators, words, people), item(question)]
        : [item(question)],
    ),
  }));
  return {
    title: text(instrument.title),
    instrument: { id: instrument.id, version: instrument.version },
    language: known?.tag ?? language,
    direction: known?.direction ?? "ltr",
    head: [words.card, words.date, words.interviewer],
    sections,
    sources: { title: words.sources, texts: (instrument.sources ?? []).map((one) => one.text) },
    foot: {
      name: `${apart(instrument.id)}, ${words.version} ${instrument.version}, ${apart(known?.tag ?? language)}`,
      page: words.page,
    },
  };
}

/** Text that keeps its own direction whatever stands around it. */
function apart(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Where everybody named is written once; a column for all that any generator asks for. */
function peopleList(
  generators: readonly NameGenerator[],
  words: PaperWords,
  people: readonly string[],
): FormItem {
  const asked = new Set(generators.flatMap(({ describe = [] }) => describe));
  const fields = ["surname", "knownAs", "street", "role"] as const;
  const columns: FormBox[] = [
    { value: "firstName", label: words.firstName },
    ...fields
      .filter((field) => asked.has(field))
      .map((field) => ({ value: field, label: words[field] })),
  ];
  return {
    wording: words.peopleList,
    hint: words.peopleListHow,
    parts: [{ kind: "table", cells: "lines", columns, rows: people, corner: words.number }],
  };
}

function optional<Key extends string>(
  key: Key,
  value: string | undefined,
): { readonly [K in Key]?: string } {
  const empty: { [K in Key]?: string } = {};
  if (value !== undefined) empty[key] = value;
  return empty;
}
