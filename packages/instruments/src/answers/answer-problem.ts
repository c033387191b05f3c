import type { Problem } from "@kith/model";

/** An answer that a question does not take, said to the person who gave it. */
export function answerProblem(
  question: string,
  code: string,
  message: string,
  remedy: string,
): Problem {
  return {
    severity: "error",
    code,
    place: { file: "interview", field: question },
    message,
    remedy,
  };
}
