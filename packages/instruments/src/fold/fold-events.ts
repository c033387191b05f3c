import type { Problem } from "@kith/model";
import { allQuestions } from "../document/all-questions.ts";
import type { Instrument } from "../document/instrument.ts";
import type { InterviewEvent } from "../document/interview-event.ts";
import type { Question } from "../document/question.ts";
import { applyAnswer, applyClear } from "./apply-answer.ts";
import { applyMention } from "./apply-mention.ts";
import { applyLabel, applySample, applySettled } from "./apply-question.ts";
import type { Complaint } from "./complaint.ts";
import { type DraftState, emptyDraft, stateOf } from "./draft-state.ts";
import { asEvent } from "./event-shape.ts";
import type { InterviewState } from "./interview-state.ts";

/**
 * How an interview stands after a list of events: a function of instrument and list alone.
 * Later events take back earlier ones. What was said keeps the place where it was first said:
 * somebody unnamed and named again is the same mention in the same place, with the answers
 * given about them before. A description replaces the whole one before.
 *
 * Events that make no sense (a mention that is not there, an answer the question does not
 * take, anything after `finished`) are listed in `problems` with their place in the list and
 * have no effect. Saying again what is already so is no problem. Never throws, whatever the
 * events are. O(events + mentions × samples).
 */
export function foldEvents(
  instrument: Instrument,
  events: readonly InterviewEvent[],
): InterviewState {
  const questions = new Map(allQuestions(instrument).map((one) => [one.id, one]));
  const draft = emptyDraft(instrument.languages[0]?.tag ?? "");
  events.forEach((value: unknown, index) => {
    const event = asEvent(value);
    const complaint =
      event === undefined
        ? NOT_AN_EVENT
        : draft.finished && event.type !== "finished"
          ? AFTER_FINISHED
          : apply(instrument, questions, draft, event);
    if (complaint === undefined) return;
    draft.problems.push({ index, event: value, problem: problemAt(index, complaint) });
  });
  return stateOf(draft, [...questions.keys()]);
}

const NOT_AN_EVENT: Complaint = {
  severity: "error",
  code: "not-an-event",
  message: "This is not something that can happen in an interview.",
  remedy: "Keep it and tell whoever looks after the phones.",
};

const AFTER_FINISHED: Complaint = {
  severity: "error",
  code: "after-finished",
  message: "This came after the interview was finished.",
  remedy: "A finished interview does not change. Correct it at the desk.",
};

function problemAt(index: number, complaint: Complaint): Problem {
  const { severity, code, field, message, remedy } = complaint;
  const place = { file: "interview", line: index + 1, ...(field === undefined ? {} : { field }) };
  return { severity, code, place, message, remedy };
}

function apply(
  instrument: Instrument,
  questions: ReadonlyMap<string, Question>,
  draft: DraftState,
  event: InterviewEvent,
): Complaint | undefined {
  switch (event.type) {
    case "started":
      return start(instrument, draft, event);
    case "language":
      return speak(instrument, draft, event.language);
    case "finished":
      draft.finished = true;
      return undefined;
    case "described":
      return applyMention(undefined, draft, event);
    case "named":
    case "named_again":
    case "unnamed":
      return onQuestion(questions, event.generator, (question) =>
        applyMention(question, draft, event),
      );
    case "answered":
      return onQuestion(questions, event.question, (question) =>
        applyAnswer(question, draft, event),
      );
    case "cleared":
      return onQuestion(questions, event.question, (question) =>
        applyClear(question, draft, event),
      );
    case "labelled":
    case "unlabelled":
      return onQuestion(questions, event.question, (question) =>
        applyLabel(question, draft, event),
      );
    case "settled":
    case "reopened":
      return onQuestion(questions, event.question, (question) =>
        applySettled(question, draft, event),
      );
    case "sampled":
      return onQuestion(questions, event.question, (question) =>
        applySample(question, draft, event),
      );
  }
}

function onQuestion(
  questions: ReadonlyMap<string, Question>,
  id: string,
  go: (question: Question) => Complaint | undefined,
): Complaint | undefined {
  const question = questions.get(id);
  if (question !== undefined) return go(question);
  return {
    severity: "error",
    code: "unknown-question",
    field: id,
    message: `This instrument has no question “${id}”.`,
    remedy: "Look whether the interview was held with another version of the instrument.",
  };
}

function start(
  instrument: Instrument,
  draft: DraftState,
  event: Extract<InterviewEvent, { readonly type: "started" }>,
): Complaint | undefined {
  if (draft.started !== undefined) {
    if (JSON.stringify(draft.started) === JSON.stringify(event)) return undefined;
    return {
      severity: "error",
      code: "started-twice",
      message: "The interview starts a second time.",
      remedy: "The first start counts. Look whether two interviews were put together.",
    };
  }
  draft.started = event;
  const { id, version } = event.instrument;
  if (id !== instrument.id || version !== instrument.version) {
    return {
      severity: "warning",
      code: "other-instrument",
      message: `The interview was held with ${id}, version ${version}, and is read with ${instrument.id}, version ${instrument.version}.`,
      remedy: "Read it with the version it was held with.",
    };
  }
  return speak(instrument, draft, event.language);
}

function speak(instrument: Instrument, draft: DraftState, language: string): Complaint | undefined {
  if (instrument.languages.some(({ tag }) => tag === language)) {
    draft.language = language;
    return undefined;
  }
  return {
    severity: "error",
    code: "unknown-language",
    message: `The instrument is not written in “${language}”.`,
    remedy: "Choose one of its languages.",
  };
}
