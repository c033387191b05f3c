import { checkAnswer } from "../answers/check-answer.ts";
import { isAboutMentions } from "../document/all-questions.ts";
import type { About, InterviewEvent } from "../document/interview-event.ts";
import type { Question } from "../document/question.ts";
import type { Complaint } from "./complaint.ts";
import { type DraftState, isPresent } from "./draft-state.ts";
import { answerKey } from "./interview-state.ts";

/** Takes an answer over the one before. */
export function applyAnswer(
  question: Question,
  draft: DraftState,
  event: Extract<InterviewEvent, { readonly type: "answered" }>,
): Complaint | undefined {
  const where = placeOf(question, draft, event.about);
  if ("code" in where) return where;
  const absent = where.about.find((id) => !isPresent(draft, id));
  if (absent !== undefined) return notThere(question, absent);
  const problem = checkAnswer(question, event.answer);
  if (problem !== undefined) {
    const { severity, code, message, remedy } = problem;
    return { severity, code, field: question.id, message, remedy };
  }
  draft.answers.set(where.key, { given: event.answer, about: where.about });
  if ("agreed" in event.answer) draft.consents.set(question.id, event.answer.agreed);
  return undefined;
}

/** Opens a question again; nothing happens when it is open. */
export function applyClear(
  question: Question,
  draft: DraftState,
  event: Extract<InterviewEvent, { readonly type: "cleared" }>,
): Complaint | undefined {
  const where = placeOf(question, draft, event.about);
  if ("code" in where) return where;
  draft.answers.delete(where.key);
  draft.consents.delete(question.id);
  return undefined;
}

/** Where the answer is kept; the two of a pair come in the order in which they were named. */
function placeOf(
  question: Question,
  draft: DraftState,
  about: About | undefined,
): { readonly key: string; readonly about: readonly string[] } | Complaint {
  const ids = about === undefined ? [] : typeof about === "string" ? [about] : [...about];
  const wanted = question.kind === "ties" ? 2 : isAboutMentions(question) ? 1 : 0;
  if (ids.length !== wanted) {
    return {
      severity: "error",
      code: "about-whom",
      field: question.id,
      message: `This question is about ${WANTED[wanted]}, and the answer is about ${WANTED[ids.length]}.`,
      remedy: "Answer the question again.",
    };
  }
  const order = [...draft.mentions.keys()];
  const unknown = ids.find((id) => !order.includes(id));
  if (unknown !== undefined) return notThere(question, unknown);
  ids.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const [first, second] = ids;
  if (first === undefined) return { key: answerKey(question.id), about: ids };
  const key = answerKey(question.id, second === undefined ? first : [first, second]);
  return { key, about: ids };
}

const WANTED = ["the respondent", "one person named", "two people named"] as const;

function notThere(question: Question, mention: string): Complaint {
  return {
    severity: "error",
    code: "unknown-mention",
    field: question.id,
    message: `Nobody named in this interview is “${mention}”.`,
    remedy: "Name the person first.",
  };
}
