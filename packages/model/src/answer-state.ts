/**
 * What is known about one asked or unasked question. A tie that was never asked about
 * is not a tie that is absent, so every tie carries one of these.
 */
export const ANSWER_STATES = [
  "yes",
  "no",
  "dont_know",
  "refused",
  "not_asked",
  "sampled_out",
] as const;

export type AnswerState = (typeof ANSWER_STATES)[number];
