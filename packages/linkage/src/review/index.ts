/** What to ask stewards, and how to read their answers. */
export { questionId, readQuestionId } from "./question-id.ts";
export { type Question, type RankOptions, rankQuestions } from "./rank-questions.ts";
