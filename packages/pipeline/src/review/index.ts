/** What a steward sees and what a visitor asks, in words, from questions of the matching. */
export { describeQuestions, type QuestionDescriber } from "./describe-question.ts";
export {
  FOLLOW_UP_INTRODUCTION,
  type FollowUpVisit,
  followUpList,
  hasFollowUp,
} from "./follow-up-list.ts";
export { maskNames, type NameMask, SHOW_NAMES } from "./mask-names.ts";
export { type Standing, standingOf } from "./network-effect.ts";
export { oddsInWords } from "./odds-in-words.ts";
export type {
  Account,
  Around,
  PairEvidence,
  QuestionDocument,
  Side,
  WrittenRef,
} from "./question-document.ts";
export { indexReview, type ReviewIndex } from "./review-index.ts";
export { nameInWords } from "./side-in-words.ts";
