import { allQuestions } from "../document/all-questions.ts";
import type { Condition } from "../document/condition.ts";
import { inLanguage } from "../document/in-language.ts";
import type { Instrument } from "../document/instrument.ts";
import type { Option, Question } from "../document/question.ts";
import type { LanguageTag } from "../document/words.ts";
import { paperWords } from "./paper-words.ts";

/** A condition as somebody reads it who goes through the questions on paper. */
export function conditionWords(
  instrument: Instrument,
  condition: Condition,
  language: LanguageTag,
): string {
  const words = paperWords(language);
  const questions = new Map(allQuestions(instrument).map((one) => [one.id, one]));
  const wording = (id: string): string => {
    const question = questions.get(id);
    return question === undefined ? id : inLanguage(question.wording, language, instrument);
  };
  const say = (one: Condition, inside: boolean): string => {
    if ("all" in one || "any" in one) {
      const parts = "all" in one ? one.all : one.any;
      const joined = parts
        .map((part) => say(part, true))
        .join(` ${"all" in one ? words.and : words.or} `);
      return inside && parts.length > 1 ? `(${joined})` : joined;
    }
    if ("not" in one) return words.not(say(one.not, false));
    if ("named" in one) return words.named(one.named, one.generators?.map(wording).join(", "));
    if (!("is" in one)) return words.between(wording(one.question), one.from, one.to);
    const question = questions.get(one.question);
    const label = question === undefined ? undefined : labelOf(question, one.is);
    const answer = label === undefined ? one.is : inLanguage(label, language, instrument);
    return question?.kind === "consent"
      ? words.agreed(answer)
      : words.is(wording(one.question), answer);
  };
  return say(condition, false);
}

function labelOf(question: Question, value: string): Option["label"] | undefined {
  if (question.kind === "consent") {
    return question.purposes.find(({ purpose }) => purpose === value)?.label;
  }
  return optionsOf(question).find((option) => option.value === value)?.label;
}

/** The options of a question, whatever they are called there. */
export function optionsOf(question: Question): readonly Option[] {
  if ("options" in question) return question.options;
  if (question.kind === "circles") return question.rings;
  return "list" in question ? (question.list ?? []) : [];
}
