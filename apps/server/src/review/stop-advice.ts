import type { ReviewState } from "@kith/api";

/** Enough for one review: what comes after is worth little (reference value of the method). */
const ENOUGH_ANSWERS = 300;
/** Nearly everything is settled from here on. */
const SURE_ENOUGH = 0.95;

/** Whether to go on asking, with the reason. */
export function stopAdvice(
  left: number,
  answered: number,
  share: number,
): Pick<ReviewState, "stopAdvice" | "stopWords"> {
  if (left === 0) {
    return {
      stopAdvice: "nothing worth asking",
      stopWords: "Nothing is left that is worth asking. What is still unsure would change little.",
    };
  }
  if (answered >= ENOUGH_ANSWERS) {
    return {
      stopAdvice: "may stop",
      stopWords: `The best ${ENOUGH_ANSWERS} questions are answered. You may stop: what is left helps little.`,
    };
  }
  if (share >= SURE_ENOUGH) {
    return {
      stopAdvice: "may stop",
      stopWords: "Nearly everybody is settled. You may stop here.",
    };
  }
  const best = Math.min(left, ENOUGH_ANSWERS - answered);
  return {
    stopAdvice: "go on",
    stopWords: `The best ${best} ${best === 1 ? "question is" : "questions are"} left. Stop any time: every answer is kept.`,
  };
}
