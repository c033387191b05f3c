import type { Problem } from "@kith/model";
import type { Answerable, AnswerableQuestion, Interpreter } from "../document/question.ts";
import { answerProblem } from "./answer-problem.ts";
import { isBefore, isPartialDate } from "./partial-date.ts";

/** Most characters of a text when the question sets no limit of its own. */
export const LONGEST_TEXT = 10_000;

/** What is wrong with a value for a question, or `undefined`. Any value may be passed. */
export function checkValue(
  question: AnswerableQuestion | Interpreter,
  value: unknown,
): Problem | undefined {
  const wrong = wrongWith(question, value);
  return wrong === undefined ? undefined : answerProblem(question.id, ...wrong);
}

/** Code, what was wrong, what to do. */
type Wrong = readonly [code: string, message: string, remedy: string];

function wrongWith(question: Answerable, value: unknown): Wrong | undefined {
  switch (question.kind) {
    case "single":
      return question.options.some((option) => option.value === value)
        ? undefined
        : ["not-an-option", "This is not one of the answers.", "Choose one of the answers shown."];
    case "multiple":
      return wrongChoice(question, value);
    case "number":
      return wrongNumber(value, question.fractions === true, question.least, question.most);
    case "scale":
      return wrongNumber(value, false, question.least, question.most);
    case "text":
      return wrongText(value, question.most ?? LONGEST_TEXT);
    case "place":
      return wrongText(value, 200);
    case "date":
      return wrongDate(value, question.least, question.most);
  }
}

function wrongChoice(
  question: Extract<Answerable, { readonly kind: "multiple" }>,
  value: unknown,
): Wrong | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    return ["nothing-chosen", "Nothing is chosen.", "Choose at least one of the answers."];
  }
  const chosen = value.map((one) => question.options.find((option) => option.value === one));
  if (chosen.includes(undefined)) {
    return [
      "not-an-option",
      "One of these is not an answer here.",
      "Choose from the answers shown.",
    ];
  }
  if (new Set(chosen).size < chosen.length) {
    return ["chosen-twice", "The same answer is chosen twice.", "Choose each answer once."];
  }
  if (chosen.length > 1 && chosen.some((option) => option?.alone === true)) {
    return [
      "not-alone",
      "One of these answers takes back all others.",
      "Choose it alone, or leave it out.",
    ];
  }
  if (question.most !== undefined && chosen.length > question.most) {
    return [
      "too-many",
      `More than ${question.most} are chosen.`,
      `Choose at most ${question.most}.`,
    ];
  }
  return undefined;
}

function wrongNumber(
  value: unknown,
  fractions: boolean,
  least: number | undefined,
  most: number | undefined,
): Wrong | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return ["not-a-number", "This is not a number.", "Write a number in figures."];
  }
  if (!fractions && !Number.isInteger(value)) {
    return ["not-whole", "This is not a whole number.", "Write it without a point."];
  }
  if (least !== undefined && value < least) {
    return ["too-small", `This is below ${least}.`, `Write ${range(least, most)}.`];
  }
  if (most !== undefined && value > most) {
    return ["too-large", `This is above ${most}.`, `Write ${range(least, most)}.`];
  }
  return undefined;
}

function range(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `a number up to ${most}`;
  return most === undefined ? `a number from ${least} up` : `a number from ${least} to ${most}`;
}

function wrongText(value: unknown, most: number): Wrong | undefined {
  if (typeof value !== "string" || value.trim() === "") {
    return ["nothing-written", "Nothing is written.", "Write the answer."];
  }
  return [...value].length > most
    ? ["too-long", `This is longer than ${most} characters.`, "Write it shorter."]
    : undefined;
}

function wrongDate(
  value: unknown,
  least: string | undefined,
  most: string | undefined,
): Wrong | undefined {
  if (typeof value !== "string" || !isPartialDate(value)) {
    return ["not-a-date", "This is not a date.", "Give a year, a month or a day."];
  }
  if (least !== undefined && isBefore(value, least)) {
    return ["too-early", `This is before ${least}.`, `Give a date from ${least} on.`];
  }
  if (most !== undefined && isBefore(most, value)) {
    return ["too-late", `This is after ${most}.`, `Give a date up to ${most}.`];
  }
  return undefined;
}
