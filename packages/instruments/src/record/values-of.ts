import { inLanguage } from "../document/in-language.ts";
import type { Instrument } from "../document/instrument.ts";
import type { Given } from "../document/interview-event.ts";
import type { Question } from "../document/question.ts";
import { storableText } from "./storable-text.ts";

/** What was answered as text, as it is kept. */
export interface Values {
  readonly list: readonly string[];
  /** Free words, or several values: kept as answers and not as an attribute. */
  readonly inWords: boolean;
  /** "Don't know" or "refused" instead of a value. */
  readonly state?: "dont_know" | "refused";
}

/** `undefined` for what is kept otherwise: consents and ties. */
export function valuesOf(
  instrument: Instrument,
  question: Question,
  given: Given,
): Values | undefined {
  const fills = "fills" in question && question.fills !== undefined;
  const inWords =
    !fills &&
    (question.kind === "text" ||
      question.kind === "multiple" ||
      question.kind === "names" ||
      question.kind === "labels");
  if ("state" in given) return { list: [given.state], inWords, state: given.state };
  if (!("value" in given)) return undefined;
  const { value } = given;
  const list = typeof value === "object" ? value : [String(value)];
  return { list: list.map((one) => storableText(label(instrument, question, one))), inWords };
}

/** A place of a list is kept by its name in the instrument's first language, as a place that is not of the list is. */
function label(instrument: Instrument, question: Question, value: string): string {
  if (question.kind !== "place") return value.trim();
  const option = question.list?.find((one) => one.value === value);
  return (option === undefined ? value : inLanguage(option.label, "", instrument) || value).trim();
}
