import type { Instrument } from "../document/instrument.ts";
import type { NameGenerator, Question } from "../document/question.ts";
import { answerOf, type InterviewState } from "../fold/interview-state.ts";
import { type Screen, screens, screensOf } from "./screens.ts";
import { type Step, walk } from "./walk.ts";

/**
 * Seconds by kind, when a question gives none. Reading aloud and answering takes longer than
 * a questionnaire filled alone, for which 42 people × 27 questions took 34 minutes on average,
 * 1.8 seconds an answer (TellUsWho, 141 students); pairs go about as fast once the question is
 * clear. The others are our estimate until a site has timings of its own.
 */
const SECONDS = {
  note: 10,
  consent: 15,
  single: 8,
  multiple: 12,
  number: 8,
  scale: 10,
  text: 15,
  date: 12,
  place: 12,
  names: 30,
  labels: 30,
  ties: 2,
  circles: 4,
} as const satisfies Record<Question["kind"], number>;

/** An interpreter is the same question again: only the name and the answer are new. */
const ABOUT_A_MENTION = 4;
const LONG_TEXT = 40;

/**
 * New people expected at a generator still to be asked: six generators then give about a
 * dozen. (Fewer than the 7.7 names in all of the *transnat* interviews is rare with six.)
 */
const NEW_NAMES = 2;

/**
 * How many seconds one answer to a question takes: of an interpreter and circles about one
 * mention, of who knows whom about one pair, of a consent one purpose.
 */
export function secondsFor(question: Question): number {
  if (question.seconds !== undefined) return question.seconds;
  if (question.kind === "text" && question.long === true) return LONG_TEXT;
  return "about" in question
    ? Math.max(ABOUT_A_MENTION, SECONDS[question.kind] / 2)
    : SECONDS[question.kind];
}

/**
 * About how many seconds are left, from what is not settled and how long each kind takes;
 * 0 when all is. Who knows whom grows with pairs. Until a generator is settled two more
 * people are expected from it; before consent, that it is given; none are left without it. O(questions × mentions + pairs).
 */
export function secondsLeft(instrument: Instrument, state: InterviewState): number {
  if (state.consent.interview === false) return plain(screens(instrument, state), state);
  let seconds = 0;
  const expected = new Map<string, number>();
  for (const step of walk(instrument, state, true)) {
    const list = screensOf(step, state);
    if (step.question.kind === "names" && list.some(({ settled }) => !settled)) {
      expected.set(step.question.id, moreNames(step.question, state));
    }
    seconds += aboutMentions(step, list, expected, state) ?? plain(list, state);
  }
  return Math.round(seconds);
}

function moreNames(question: NameGenerator, state: InterviewState): number {
  const named = state.mentions.filter(({ generators }) => generators.includes(question.id)).length;
  const room = question.most === undefined ? NEW_NAMES : question.most - named;
  return Math.max(0, Math.min(NEW_NAMES, room));
}

function plain(list: readonly Screen[], state: InterviewState): number {
  return list
    .filter(({ settled }) => !settled)
    .reduce((sum, { question }) => {
      if (question.kind !== "consent") return sum + secondsFor(question);
      const given = answerOf(state, question.id);
      const answered =
        given !== undefined && "agreed" in given ? Object.keys(given.agreed).length : 0;
      return sum + (question.purposes.length - answered) * secondsFor(question);
    }, 0);
}

/** Seconds of a question about mentions: what is open, and what those still to be named add. */
function aboutMentions(
  step: Step,
  list: readonly Screen[],
  expected: ReadonlyMap<string, number>,
  state: InterviewState,
): number | undefined {
  const { question, draw, asked, frame } = step;
  if (!("about" in question) && question.kind !== "ties" && question.kind !== "circles") {
    return undefined;
  }
  const limit = ("sample" in question ? question.sample : undefined) ?? Number.POSITIVE_INFINITY;
  const now = draw.due ? 0 : asked.length;
  const more = [...expected]
    .filter(([generator]) => question.of === undefined || question.of.includes(generator))
    .reduce((sum, [, count]) => sum + count, 0);
  const then = Math.min(limit, (draw.due ? frame.length : asked.length) + more);
  const each = secondsFor(question);
  if (question.kind === "ties") {
    const open = list.reduce(
      (sum, { about = "", with: others = [] }) =>
        sum +
        others.filter((other) => answerOf(state, question.id, [about, other]) === undefined).length,
      0,
    );
    return each * (open + Math.max(0, pairs(then) - pairs(now)));
  }
  const open = draw.due
    ? 0
    : asked.filter(({ id }) => answerOf(state, question.id, id) === undefined).length;
  return each * (open + Math.max(0, then - now));
}

function pairs(of: number): number {
  return (of * (of - 1)) / 2;
}
