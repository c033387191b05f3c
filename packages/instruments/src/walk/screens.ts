import type { Instrument, Section } from "../document/instrument.ts";
import type { Question } from "../document/question.ts";
import { answerOf, type InterviewState } from "../fold/interview-state.ts";
import { type Step, walk } from "./walk.ts";

/** One thing asked at a time. */
export interface Screen {
  /** Unique in the list and the same from one list to the next: question, or question and mention. */
  readonly key: string;
  readonly section: Section;
  readonly question: Question;
  /** The mention asked about. */
  readonly about?: string;
  /** Who knows whom: those who come after `about` in naming order. Circles: everybody. */
  readonly with?: readonly string[];
  /** Before anything else, people must be drawn for this question: see `draw`. */
  readonly draw?: true;
  readonly settled: boolean;
}

/**
 * Every screen that applies now, in order: an interpreter is one for each mention, who knows
 * whom one for each mention with those named after it, all else one. Nothing in the list up
 * to a screen depends on what is answered at it or later, but for `with` and `settled`.
 * O(questions × mentions + pairs).
 */
export function screens(instrument: Instrument, state: InterviewState): readonly Screen[] {
  return walk(instrument, state).flatMap((step) => screensOf(step, state));
}

/** The first screen that is not settled, or `undefined` when all are. */
export function nextScreen(instrument: Instrument, state: InterviewState): Screen | undefined {
  return screens(instrument, state).find(({ settled }) => !settled);
}

/** The screens of one question. */
export function screensOf(step: Step, state: InterviewState): readonly Screen[] {
  const { section, question, asked, draw } = step;
  const { id } = question;
  if (draw.due) return [{ key: id, section, question, draw: true, settled: false }];
  if ("about" in question) {
    return asked.map(({ id: about }) => ({
      key: `${id}/${about}`,
      section,
      question,
      about,
      settled: answerOf(state, id, about) !== undefined,
    }));
  }
  const ids = asked.map((mention) => mention.id);
  if (question.kind === "ties") {
    return ids.slice(0, -1).map((about, index) => {
      const later = ids.slice(index + 1);
      const settled = later.every((other) => answerOf(state, id, [about, other]) !== undefined);
      return { key: `${id}/${about}`, section, question, about, with: later, settled };
    });
  }
  if (question.kind === "circles") {
    if (ids.length === 0) return [];
    const settled = ids.every((about) => answerOf(state, id, about) !== undefined);
    return [{ key: id, section, question, with: ids, settled }];
  }
  return [{ key: id, section, question, settled: isSettled(question, state) }];
}

function isSettled(question: Question, state: InterviewState): boolean {
  const given = answerOf(state, question.id);
  if (question.kind === "names" || question.kind === "labels" || question.kind === "note") {
    return state.settled.has(question.id) || given !== undefined;
  }
  if (question.kind !== "consent") return given !== undefined;
  if (given === undefined || !("agreed" in given)) return false;
  const { agreed } = given;
  return (
    agreed.interview === false ||
    question.purposes.every(({ purpose }) => agreed[purpose] !== undefined)
  );
}
