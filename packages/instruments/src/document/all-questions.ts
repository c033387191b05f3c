import type { Instrument } from "./instrument.ts";
import type { Circles, Consent, Interpreter, Question, WhoKnowsWhom } from "./question.ts";

/** Every question in order. */
export function allQuestions(instrument: Instrument): readonly Question[] {
  return instrument.sections.flatMap((section) => section.questions);
}

export function isInterpreter(question: Question): question is Interpreter {
  return "about" in question;
}

/** Whether what is asked is about the people named, not about the respondent. */
export function isAboutMentions(
  question: Question,
): question is Interpreter | WhoKnowsWhom | Circles {
  return isInterpreter(question) || question.kind === "ties" || question.kind === "circles";
}

/** Whether this is the question without whose agreement nothing else is asked. */
export function asksForInterview(question: Question): question is Consent {
  return (
    question.kind === "consent" && question.purposes.some(({ purpose }) => purpose === "interview")
  );
}
