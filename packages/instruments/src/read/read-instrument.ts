import type { Problem } from "@kith/model";
import type { Instrument, Section } from "../document/instrument.ts";
import { checkMeaning } from "./check-meaning.ts";
import {
  fields,
  isFields,
  list,
  matching,
  needed,
  oneOf,
  optional,
  whole,
  words,
  wrong,
} from "./checks.ts";
import { condition } from "./condition-shape.ts";
import { type ProblemLog, problemLog } from "./problem-log.ts";
import { QUESTION_ID, questionId, questionShape } from "./question-shape.ts";

export interface InstrumentRead {
  /** Absent when there is an error. */
  readonly instrument?: Instrument;
  /** Errors and warnings, each with the question and the field. */
  readonly problems: readonly Problem[];
}

const LANGUAGE = fields({
  tag: needed(matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language tag like en, cy or ar")),
  name: needed(matching(/\S/, "the language's own name")),
  direction: needed(oneOf("ltr", "rtl")),
});

/**
 * Reads an instrument, as text or as parsed JSON, and checks it: every field known and of its
 * form, ids unique, conditions looking back at questions that exist, values unique, ranges
 * that hold something. Words missing in a language other than the first are warnings, one for
 * each question and language. Problems name `file` and, as `field`, the question and the way
 * to the spot. Never throws, whatever is passed. O(size of the document).
 */
export function readInstrument(json: unknown, file: string): InstrumentRead {
  const document = typeof json === "string" ? parsed(json, file) : { value: json };
  if ("problem" in document) return { problems: [document.problem] };
  const { value } = document;
  const log = problemLog(file, languagesOf(value));
  const good = shape(value, log);
  if (good) checkMeaning(value as Instrument, log);
  log.close();
  const { problems } = log;
  return problems.some(({ severity }) => severity === "error") || !good
    ? { problems }
    : { instrument: value as Instrument, problems };
}

function parsed(text: string, file: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    const line = lineOf(String(error), text);
    return {
      problem: {
        severity: "error",
        code: "not-json",
        place: line === undefined ? { file } : { file, line },
        message: "This is not JSON.",
        remedy: "Look for a comma, a quotation mark or a bracket that is missing or too many.",
      },
    };
  }
}

/** Engines say where in different ways: by line, by position, or not at all. */
function lineOf(error: string, text: string): number | undefined {
  const line = /\bline (\d+)/.exec(error)?.[1];
  if (line !== undefined) return Number(line);
  const at = /position (\d+)/.exec(error)?.[1];
  return at === undefined ? undefined : text.slice(0, Number(at)).split("\n").length;
}

function languagesOf(value: unknown): readonly string[] {
  if (!isFields(value) || !Array.isArray(value.languages)) return [];
  return value.languages.flatMap((one: unknown) =>
    isFields(one) && typeof one.tag === "string" ? [one.tag] : [],
  );
}

function shape(value: unknown, log: ProblemLog): boolean {
  const sections = list((section, spot) => sectionShape(section, spot.path, log), 1);
  const source = fields({
    questions: needed(list(questionId, 1)),
    text: needed(matching(/\S/, "a text")),
  });
  return fields({
    kith: needed(oneOf("instrument/1")),
    id: needed(matching(/^[a-z0-9][a-z0-9-]{0,63}$/, "an id: lower case letters, digits and “-”")),
    version: needed(whole(1)),
    title: needed(words),
    languages: needed(list(LANGUAGE, 1)),
    sections: needed(sections),
    sources: optional(list(source)),
  })(value, { path: "" }, log);
}

function sectionShape(value: unknown, path: string, log: ProblemLog): value is Section {
  const questions = list((question, spot) => {
    const id = isFields(question) ? question.id : undefined;
    const named = typeof id === "string" && QUESTION_ID.test(id);
    return questionShape(question, named ? { question: id, path: "" } : spot, log);
  }, 1);
  if (!isFields(value)) return wrong(log, { path }, value, "a section in curly brackets");
  return fields({
    id: needed(questionId),
    title: needed(words),
    when: optional(condition),
    questions: needed(questions),
  })(value, { path }, log);
}
