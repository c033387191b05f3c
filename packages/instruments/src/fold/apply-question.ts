import type { InterviewEvent } from "../document/interview-event.ts";
import type { Question } from "../document/question.ts";
import type { Complaint } from "./complaint.ts";
import { type DraftState, isPresent, present, presentMentions } from "./draft-state.ts";

type Of<Type extends InterviewEvent["type"]> = Extract<InterviewEvent, { readonly type: Type }>;

/** Adds a label or takes it back. */
export function applyLabel(
  question: Question,
  draft: DraftState,
  event: Of<"labelled"> | Of<"unlabelled">,
): Complaint | undefined {
  if (question.kind !== "labels") {
    return complain(question, "not-labels", "This question does not ask for places or groups.");
  }
  const labels = draft.labels.get(question.id) ?? new Map<string, boolean>();
  if (event.type === "unlabelled") {
    if (labels.has(event.label)) labels.set(event.label, false);
    return undefined;
  }
  labels.set(event.label, true);
  draft.labels.set(question.id, labels);
  const count = present(labels).length;
  if (question.most === undefined || count <= question.most) return undefined;
  return {
    severity: "warning",
    code: "more-than-most",
    field: question.id,
    message: `${count} are named where at most ${question.most} are asked for.`,
    remedy: "All are kept. Take one back if it was named by mistake.",
  };
}

/** "That is everyone", or not after all. */
export function applySettled(
  question: Question,
  draft: DraftState,
  event: Of<"settled"> | Of<"reopened">,
): Complaint | undefined {
  if (question.kind !== "names" && question.kind !== "labels" && question.kind !== "note") {
    return complain(question, "needs-answer", "This question is settled by an answer.");
  }
  if (event.type === "settled") draft.settled.add(question.id);
  else draft.settled.delete(question.id);
  return undefined;
}

/** Takes a draw over the one before, with everybody it was drawn from. */
export function applySample(
  question: Question,
  draft: DraftState,
  event: Of<"sampled">,
): Complaint | undefined {
  if (!("sample" in question) || question.sample === undefined) {
    return complain(question, "not-sampled", "Nobody is drawn for this question.");
  }
  if (!(event.chance > 0 && event.chance <= 1)) {
    return complain(question, "chance-out-of-range", "A chance is above 0 and at most 1.");
  }
  const kept = new Set(event.kept);
  if (kept.size !== event.kept.length || kept.size !== question.sample) {
    return complain(question, "wrong-draw", `${question.sample} different people are drawn here.`);
  }
  const absent = event.kept.find((id) => !isPresent(draft, id));
  if (absent !== undefined) {
    return complain(question, "unknown-mention", `Nobody named in this interview is “${absent}”.`);
  }
  const among = presentMentions(draft).map(({ id, generators }) => ({ id, generators }));
  draft.samples.set(question.id, { kept: event.kept, chance: event.chance, among });
  return undefined;
}

function complain(question: Question, code: string, message: string): Complaint {
  return {
    severity: "error",
    code,
    field: question.id,
    message,
    remedy: "Ask the question again.",
  };
}
