/** What to ask stewards, in which order, and how to read their answers. */
export { type Agreement, agreementOf } from "./agreement.ts";
export { type Certainty, certaintyOf } from "./certainty.ts";
export { drawSample } from "./draw-sample.ts";
export { questionId, readQuestionId } from "./question-id.ts";
export { type Question, questionFor, type RankOptions, rankQuestions } from "./rank-questions.ts";
