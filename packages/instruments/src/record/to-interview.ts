import type { Affiliation, Answer, Interview, Mention, Respondent } from "@kith/model";
import { allQuestions, asksForInterview } from "../document/all-questions.ts";
import type { Instrument } from "../document/instrument.ts";
import type { About } from "../document/interview-event.ts";
import { answerOf, type InterviewState, type NamedMention } from "../fold/interview-state.ts";
import { type Step, walk } from "../walk/walk.ts";
import { described, namedAs, type Part, withoutNames } from "./description.ts";
import { interviewAttributes } from "./interview-attributes.ts";
import { leftOut } from "./left-out.ts";
import { storableText } from "./storable-text.ts";
import { tiesOf } from "./ties-of.ts";
import { valuesOf } from "./values-of.ts";

/** Why there is no interview to keep. */
export type NoInterview = "not-started" | "practice" | "not-agreed" | "other-instrument";

export type Recorded =
  | {
      readonly interview: Interview;
      /** Answers to questions that do not apply any more; they stay in the events only. */
      readonly leftOut: readonly { readonly question: string; readonly about?: About }[];
    }
  | { readonly interview?: undefined; readonly why: NoInterview };

export interface RecordOptions {
  readonly wave?: string;
  /** ISO 8601 date; otherwise the day of `started`, where it says one. */
  readonly date?: string;
}

/**
 * The interview of the record. What `fills` part of a description goes there; other answers
 * with one value are attributes by question, those with several or in free words are answers,
 * one for each value. "Don't know" and "refused" are kept as `dont_know` and `refused`.
 *
 * Every pair of mentions has a tie for each question of who knows whom, with its state: pairs
 * not answered are `not_asked`, pairs with somebody who was not drawn `sampled_out`. Labels
 * are affiliations of the respondent. The egoID is the interview's random id, the alterIDs
 * are the mentions' ids.
 *
 * Without agreement to matching no name leaves: neither first name, surname, known-as nor role
 * ("the postman" is a name too), of nobody. Without agreement to the interview, in practice,
 * and for events of another instrument or without a start there is none.
 *
 * Attributes of the respondent say what was agreed to (`consent_matching`), `card`, `mode`,
 * `language`, `instrument` and `instrument_version`; those of a mention whether they were
 * drawn (`QUESTION_drawn`) and with which chance (`QUESTION_chance`).
 *
 * O(questions × mentions + ties questions × pairs).
 */
export function toInterview(
  instrument: Instrument,
  state: InterviewState,
  options: RecordOptions = {},
): Recorded {
  const { started } = state;
  if (started === undefined) return { why: "not-started" };
  if (started.practice) return { why: "practice" };
  const held = started.instrument;
  if (held.id !== instrument.id || held.version !== instrument.version) {
    return { why: "other-instrument" };
  }
  const asks = allQuestions(instrument).some(asksForInterview);
  if (asks && state.consent.interview !== true) return { why: "not-agreed" };
  const steps = walk(instrument, state);
  const matching = state.consent.matching === true;
  const generators = new Set(
    steps.filter(({ question }) => question.kind === "names").map(({ question }) => question.id),
  );
  const mentions = state.mentions.filter((one) => one.generators.some((id) => generators.has(id)));
  const wave = options.wave ?? started.wave;
  const date = options.date ?? dayOf(started.at);
  return {
    interview: {
      egoID: storableText(started.interview),
      ...(wave === undefined ? {} : { wave: storableText(wave) }),
      ...(date === undefined ? {} : { date }),
      respondent: respondentOf(instrument, steps, state, matching),
      mentions: mentions.map((one) =>
        mentionOf(instrument, one, generators, steps, state, matching),
      ),
      ties: tiesOf(steps, mentions, state),
      affiliations: steps.flatMap(({ question }): Affiliation[] =>
        question.kind === "labels"
          ? (state.labels.get(question.id) ?? []).map((label) => ({
              kind: question.labels,
              label: storableText(label),
            }))
          : [],
      ),
      answers: steps.flatMap((step) => answersOf(instrument, step, state)),
    },
    leftOut: leftOut(instrument, steps, mentions, state),
  };
}

function dayOf(at: string | undefined): string | undefined {
  return at !== undefined && /^\d{4}-\d{2}-\d{2}/.test(at) ? at.slice(0, 10) : undefined;
}

function respondentOf(
  instrument: Instrument,
  steps: readonly Step[],
  state: InterviewState,
  matching: boolean,
): Respondent {
  const parts: Part[] = [];
  for (const { question } of steps) {
    const given = answerOf(state, question.id);
    if (given === undefined) continue;
    const values = valuesOf(instrument, question, given);
    if (values === undefined || values.inWords) continue;
    parts.push({ name: question.id, values, ...fillsOf(question) });
  }
  const { role, relation, attributes, ...description } = described({}, parts);
  const also = {
    ...(role === undefined ? {} : { role }),
    ...(relation === undefined ? {} : { relation }),
  };
  return {
    ...(matching ? description : withoutNames(description)),
    attributes: {
      ...attributes,
      ...(matching ? also : withoutNames(also)),
      ...interviewAttributes(instrument, state),
    },
  };
}

function mentionOf(
  instrument: Instrument,
  mention: NamedMention,
  generators: ReadonlySet<string>,
  steps: readonly Step[],
  state: InterviewState,
  matching: boolean,
): Mention {
  const parts: Part[] = [];
  const draws: Record<string, string> = {};
  for (const { question, frame, asked, draw } of steps) {
    if (draw.chance !== undefined && frame.some(({ id }) => id === mention.id)) {
      const drawn = draw.drawn.some(({ id }) => id === mention.id);
      draws[`${question.id}_drawn`] = drawn ? "yes" : "no";
      draws[`${question.id}_chance`] = String(draw.chance);
    }
    if (!asked.some(({ id }) => id === mention.id)) continue;
    const given = answerOf(state, question.id, mention.id);
    if (given === undefined) continue;
    const values = valuesOf(instrument, question, given);
    if (values !== undefined) parts.push({ name: question.id, values, ...fillsOf(question) });
  }
  const { attributes, ...description } = described(namedAs(mention.as), parts);
  return {
    alterID: storableText(mention.id),
    ...(matching ? description : withoutNames(description)),
    generators: mention.generators.filter((id) => generators.has(id)),
    attributes: { ...attributes, ...draws },
  };
}

function fillsOf(question: Step["question"]): Pick<Part, "fills"> {
  return "fills" in question && question.fills !== undefined ? { fills: question.fills } : {};
}

/** Answers with several values or in free words, a row for each value. */
function answersOf(
  instrument: Instrument,
  { question }: Step,
  state: InterviewState,
): readonly Answer[] {
  if ("fills" in question && question.fills !== undefined) return [];
  const given = answerOf(state, question.id);
  const values = given === undefined ? undefined : valuesOf(instrument, question, given);
  if (values === undefined || !values.inWords) return [];
  return values.list.map((value) => ({ question: question.id, value }));
}
