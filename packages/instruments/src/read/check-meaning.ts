import { isBefore } from "../answers/partial-date.ts";
import { isAboutMentions } from "../document/all-questions.ts";
import type { Instrument } from "../document/instrument.ts";
import type { Question } from "../document/question.ts";
import { HELD_ATTRIBUTES } from "../record/interview-attributes.ts";
import { checkCondition } from "./check-condition.ts";
import type { ProblemLog } from "./problem-log.ts";

/** What is wrong with an instrument whose fields all have their form. */
export function checkMeaning(instrument: Instrument, log: ProblemLog): void {
  once(
    instrument.languages.map(({ tag }) => tag),
    (tag) =>
      log.error("twice", { path: "languages" }, `The language “${tag}” comes twice.`, "Keep one."),
  );
  once(
    instrument.sections.map(({ id }) => id),
    (id) =>
      log.error(
        "twice",
        { path: "sections" },
        `The section “${id}” comes twice.`,
        "Give each its own id.",
      ),
  );
  const before = new Map<string, Question>();
  for (const [index, section] of instrument.sections.entries()) {
    const spot = { path: `sections[${index}].when` };
    if (section.when !== undefined) checkCondition(section.when, spot, before, false, log);
    for (const question of section.questions) {
      checkQuestion(question, before, log);
      before.set(question.id, question);
    }
  }
  for (const [index, source] of (instrument.sources ?? []).entries()) {
    for (const id of source.questions.filter((one) => !before.has(one))) {
      log.error(
        "unknown-question",
        { path: `sources[${index}]` },
        `There is no question “${id}”.`,
        "Correct or remove it.",
      );
    }
  }
  checkMatching(instrument, [...before.values()], log);
}

function checkQuestion(
  question: Question,
  before: ReadonlyMap<string, Question>,
  log: ProblemLog,
): void {
  const at = (path: string) => ({ question: question.id, path });
  if (before.has(question.id)) {
    log.error("twice", at("id"), "Another question has this id.", "Give each question its own id.");
  }
  if (HELD_ATTRIBUTES.includes(question.id)) {
    log.error(
      "reserved-id",
      at("id"),
      "Kith uses this name itself, for how an interview was held.",
      "Choose another id.",
    );
  }
  if (question.when !== undefined) {
    checkCondition(question.when, at("when"), before, "about" in question, log);
  }
  for (const [path, values] of listsOf(question)) {
    once(values, (value) =>
      log.error("twice", at(path), `The value “${value}” comes twice.`, "Give each its own value."),
    );
  }
  checkRange(question, log);
  if (!isAboutMentions(question)) return;
  const generators = [...before.values()].filter(({ kind }) => kind === "names");
  if (generators.length === 0) {
    log.error(
      "no-generator",
      at(""),
      "This asks about people, but nobody is named before it.",
      "Put a name generator before it.",
    );
  }
  for (const id of question.of ?? []) {
    if (!generators.some((generator) => generator.id === id)) {
      log.error(
        "unknown-generator",
        at("of"),
        `There is no name generator “${id}” before this question.`,
        "Correct the id, or move the question.",
      );
    }
  }
}

function listsOf(question: Question): readonly (readonly [string, readonly string[]])[] {
  const found: [string, readonly string[]][] = [];
  if ("options" in question) found.push(["options", question.options.map(({ value }) => value)]);
  if ("list" in question) found.push(["list", (question.list ?? []).map(({ value }) => value)]);
  if (question.kind === "circles") found.push(["rings", question.rings.map(({ value }) => value)]);
  if (question.kind === "consent") {
    found.push(["purposes", question.purposes.map(({ purpose }) => purpose)]);
  }
  return found;
}

function checkRange(question: Question, log: ProblemLog): void {
  const empty = (path: string, message: string): void =>
    log.error(
      "range-empty",
      { question: question.id, path },
      message,
      "Turn the two round, or correct one.",
    );
  if (question.kind === "number" || question.kind === "scale") {
    const { least, most } = question;
    if (least === undefined || most === undefined) return;
    if (least > most) empty("least", `No number is from ${least} to ${most}.`);
    else if (question.kind === "scale" && most - least > 20) {
      log.error(
        "scale-too-long",
        { question: question.id, path: "most" },
        `A row of ${most - least + 1} numbers does not fit on a phone.`,
        "Ask for a number instead.",
      );
    } else if (question.kind === "scale" && most === least)
      empty("most", "A scale of one number asks nothing.");
  }
  if (question.kind === "date") {
    const { least, most } = question;
    if (least !== undefined && most !== undefined && isBefore(most, least)) {
      empty("least", `No date is from ${least} to ${most}.`);
    }
  }
  if (question.kind === "multiple" && question.most !== undefined) {
    const count = question.options.length;
    if (question.most > count) {
      log.warning(
        "most-above-options",
        { question: question.id, path: "most" },
        `At most ${question.most} may be chosen, but there are ${count}.`,
        "Leave “most” out.",
      );
    }
  }
}

/** Without agreement to matching no names are kept, so naming would be for nothing. */
function checkMatching(
  instrument: Instrument,
  questions: readonly Question[],
  log: ProblemLog,
): void {
  const asks = questions.some(
    (one) => one.kind === "consent" && one.purposes.some(({ purpose }) => purpose === "matching"),
  );
  if (asks || !questions.some(({ kind }) => kind === "names")) return;
  log.warning(
    "matching-not-asked",
    { path: "" },
    `People are named in “${instrument.id}”, but nobody is asked whether names may be used for matching. No name will be kept.`,
    "Ask for consent to “matching” before people are named.",
  );
}

function once(values: readonly string[], twice: (value: string) => void): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) twice(value);
    seen.add(value);
  }
}
