import { isAboutMentions } from "../document/all-questions.ts";
import type { Condition } from "../document/condition.ts";
import type { Question } from "../document/question.ts";
import { type ProblemLog, quoted, type Spot, within } from "./problem-log.ts";

/** Whether a condition can hold: it looks back, at questions and values that are there. */
export function checkCondition(
  condition: Condition,
  spot: Spot,
  before: ReadonlyMap<string, Question>,
  aboutMention: boolean,
  log: ProblemLog,
): void {
  const inner = (one: Condition, at: Spot): void =>
    checkCondition(one, at, before, aboutMention, log);
  const each = (list: readonly Condition[], word: string): void => {
    for (const [index, one] of list.entries()) inner(one, within(within(spot, word), index));
  };
  if ("all" in condition) each(condition.all, "all");
  else if ("any" in condition) each(condition.any, "any");
  else if ("not" in condition) inner(condition.not, within(spot, "not"));
  else if ("named" in condition) {
    for (const id of condition.generators ?? []) {
      if (before.get(id)?.kind === "names") continue;
      log.error(
        "unknown-generator",
        spot,
        `There is no name generator ${quoted(id)} before this.`,
        "Conditions look back only. Correct the id, or move the question.",
      );
    }
  } else checkComparison(condition, spot, before, aboutMention, log);
}

function checkComparison(
  condition: Extract<Condition, { readonly question: string }>,
  spot: Spot,
  before: ReadonlyMap<string, Question>,
  aboutMention: boolean,
  log: ProblemLog,
): void {
  const question = before.get(condition.question);
  if (question === undefined) {
    log.error(
      "unknown-question",
      spot,
      `There is no question ${quoted(condition.question)} before this.`,
      "Conditions look back only. Correct the id, or move the question.",
    );
    return;
  }
  if (question.kind === "ties" || (isAboutMentions(question) && !aboutMention)) {
    log.error(
      "about-mentions",
      spot,
      `“${question.id}” has an answer for each person named, so that it is open which one counts.`,
      "Only a question about each mention can look at another about the same mention.",
    );
    return;
  }
  if ("is" in condition) {
    const values = valuesOf(question);
    if (values === undefined || values.includes(condition.is)) return;
    log.error(
      "unknown-value",
      spot,
      `“${question.id}” cannot be answered with ${quoted(condition.is)}.`,
      `Its values are: ${values.slice(0, 12).join(", ")}.`,
    );
    return;
  }
  if (question.kind !== "number" && question.kind !== "scale") {
    log.error(
      "not-a-number",
      spot,
      `“${question.id}” is not answered with a number.`,
      "Compare it with “is”.",
    );
  }
  const { from, to } = condition;
  if (from !== undefined && to !== undefined && from > to) {
    log.error("range-empty", spot, `No number is from ${from} to ${to}.`, "Turn the two round.");
  }
}

/** Values a question can have, where they are known. */
function valuesOf(question: Question): readonly string[] | undefined {
  if ("options" in question) return question.options.map(({ value }) => value);
  if (question.kind === "circles") return question.rings.map(({ value }) => value);
  if (question.kind === "consent") return question.purposes.map(({ purpose }) => purpose);
  return ["note", "names", "labels"].includes(question.kind) ? [] : undefined;
}
