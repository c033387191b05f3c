import { allQuestions } from "../document/all-questions.ts";
import type { Instrument } from "../document/instrument.ts";
import type { About } from "../document/interview-event.ts";
import { answerOf, type InterviewState, type NamedMention } from "../fold/interview-state.ts";
import type { Step } from "../walk/walk.ts";

interface Given {
  readonly question: string;
  readonly about?: About;
}

/** Answers, names and labels given to questions that do not apply, or not about this mention. */
export function leftOut(
  instrument: Instrument,
  steps: readonly Step[],
  mentions: readonly NamedMention[],
  state: InterviewState,
): readonly Given[] {
  const stepOf = new Map(steps.map((step) => [step.question.id, step]));
  const found: Given[] = [];
  for (const question of allQuestions(instrument)) {
    const step = stepOf.get(question.id);
    const asked = new Set(step?.asked.map(({ id }) => id));
    if (step === undefined && isGiven(question.id, state)) found.push({ question: question.id });
    for (const { id } of state.mentions) {
      if (!asked.has(id) && answerOf(state, question.id, id) !== undefined) {
        found.push({ question: question.id, about: id });
      }
    }
    if (question.kind !== "ties") continue;
    for (const [index, { id }] of state.mentions.entries()) {
      for (const other of state.mentions.slice(index + 1)) {
        if (asked.has(id) && asked.has(other.id)) continue;
        const pair: About = [id, other.id];
        if (answerOf(state, question.id, pair) !== undefined) {
          found.push({ question: question.id, about: pair });
        }
      }
    }
  }
  const kept = new Set(mentions.map(({ id }) => id));
  for (const { id, generators } of state.mentions) {
    if (!kept.has(id)) found.push({ question: generators[0] ?? "", about: id });
  }
  return found;
}

function isGiven(question: string, state: InterviewState): boolean {
  return answerOf(state, question) !== undefined || state.labels.has(question);
}
