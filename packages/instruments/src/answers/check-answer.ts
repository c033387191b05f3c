import type { Problem } from "@kith/model";
import { isInterpreter } from "../document/all-questions.ts";
import type { Given } from "../document/interview-event.ts";
import type { AnswerableQuestion, Consent, Interpreter, Question } from "../document/question.ts";
import { answerProblem } from "./answer-problem.ts";
import { checkValue } from "./check-value.ts";

const STATES = ["dont_know", "refused"] as const;
const TIES = ["yes", "no", ...STATES] as const;

/**
 * What is wrong with an answer to a question, in plain words, or `undefined` when it can be
 * taken. Whatever is given, nothing is thrown. A consent may be answered purpose by purpose:
 * what is given so far is taken. O(options).
 */
export function checkAnswer(question: Question, given: Given): Problem | undefined {
  const complain = (code: string, message: string, remedy: string): Problem =>
    answerProblem(question.id, code, message, remedy);
  if (typeof given !== "object" || given === null) {
    return complain("not-an-answer", "This is not an answer.", "Answer the question again.");
  }
  if (question.kind === "note") {
    return complain("takes-no-answer", "Nothing is asked here.", "Read it and go on.");
  }
  if ("state" in given) return checkState(question, given.state);
  if ("agreed" in given) {
    return question.kind === "consent"
      ? checkAgreed(question, given.agreed)
      : complain("not-consent", "This question does not ask what is agreed to.", ANSWER_AGAIN);
  }
  if ("tie" in given) return checkTie(question, given.tie);
  if (!("value" in given)) {
    return complain("not-an-answer", "This is not an answer.", ANSWER_AGAIN);
  }
  switch (question.kind) {
    case "consent":
      return complain("needs-yes-or-no", "Agreeing is a yes or a no to each line.", ANSWER_AGAIN);
    case "names":
      return complain(
        "needs-names",
        "This question is answered by naming people.",
        "Name somebody, or say that this is everyone.",
      );
    case "labels":
      return complain(
        "needs-labels",
        "This question is answered by naming places or groups.",
        "Name one, or say that these are all.",
      );
    case "ties":
      return complain(
        "needs-tie",
        "Who knows whom is yes, no, don't know or refused.",
        ANSWER_AGAIN,
      );
    case "circles":
      return typeof given.value === "string" &&
        question.rings.some(({ value }) => value === given.value)
        ? undefined
        : complain("not-a-ring", "There is no such ring.", "Put the person into one of the rings.");
    default:
      return checkValue(question, given.value);
  }
}

const ANSWER_AGAIN = "Answer the question again.";

/** Whether a question takes "don't know" or "refused". */
export function takesState(question: Question, state: "dont_know" | "refused"): boolean {
  if (question.kind === "note" || question.kind === "consent") return false;
  return (question.orElse ?? STATES).includes(state);
}

/** Whether a question is answered with a value, by the respondent or about a mention. */
export function takesValue(question: Question): question is AnswerableQuestion | Interpreter {
  return (
    isInterpreter(question) ||
    !["note", "consent", "names", "labels", "ties", "circles"].includes(question.kind)
  );
}

function checkState(question: Question, state: unknown): Problem | undefined {
  const known = STATES.find((one) => one === state);
  if (known === undefined) {
    return answerProblem(question.id, "not-an-answer", "This is not an answer.", ANSWER_AGAIN);
  }
  if (question.kind === "ties") {
    return answerProblem(
      question.id,
      "needs-tie",
      "Who knows whom is answered pair by pair.",
      ANSWER_AGAIN,
    );
  }
  if (takesState(question, known)) return undefined;
  const remedy =
    question.kind === "consent" ? "Choose yes or no for each line." : "Choose one of the answers.";
  return stateNotTaken(question.id, known, remedy);
}

function checkTie(question: Question, tie: unknown): Problem | undefined {
  if (question.kind !== "ties") {
    return answerProblem(
      question.id,
      "not-ties",
      "This question is not about who knows whom.",
      ANSWER_AGAIN,
    );
  }
  const known = TIES.find((one) => one === tie);
  if (known === undefined) {
    return answerProblem(
      question.id,
      "needs-tie",
      "Who knows whom is yes, no, don't know or refused.",
      ANSWER_AGAIN,
    );
  }
  if (known === "yes" || known === "no" || takesState(question, known)) return undefined;
  return stateNotTaken(question.id, known, "Choose yes or no.");
}

function stateNotTaken(question: string, state: "dont_know" | "refused", remedy: string): Problem {
  const words = state === "refused" ? "Not answering" : "“Don't know”";
  return answerProblem(
    question,
    "state-not-taken",
    `${words} is not one of the answers here.`,
    remedy,
  );
}

function checkAgreed(question: Consent, agreed: unknown): Problem | undefined {
  if (typeof agreed !== "object" || agreed === null || Array.isArray(agreed)) {
    return answerProblem(
      question.id,
      "needs-yes-or-no",
      "Agreeing is a yes or a no to each line.",
      ANSWER_AGAIN,
    );
  }
  for (const [purpose, answer] of Object.entries(agreed)) {
    if (!question.purposes.some((one) => one.purpose === purpose)) {
      return answerProblem(
        question.id,
        "purpose-not-asked",
        "This was not asked here.",
        "Answer the lines that are shown.",
      );
    }
    if (typeof answer !== "boolean") {
      return answerProblem(
        question.id,
        "needs-yes-or-no",
        "Agreeing is a yes or a no to each line.",
        "Choose yes or no.",
      );
    }
  }
  return undefined;
}
