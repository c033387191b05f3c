import type { Question } from "@kith/linkage";
import type { Interview, Resolution } from "@kith/model";
import { maskNames, type NameMask, SHOW_NAMES } from "./mask-names.ts";
import { missingFields } from "./missing-fields.ts";
import { networkEffect, type Standing } from "./network-effect.ts";
import { oddsInWords } from "./odds-in-words.ts";
import type { QuestionDocument } from "./question-document.ts";
import { countNames, rarityInWords } from "./rarity.ts";
import { readEvidence } from "./read-evidence.ts";
import { indexReview, type ReviewIndex } from "./review-index.ts";
import { sideInWords } from "./side-in-words.ts";
import { alignSurroundings } from "./surroundings.ts";

/** Turns questions of one matching into all that a steward needs to answer them. */
export interface QuestionDescriber {
  readonly index: ReviewIndex;
  readonly mask: NameMask;
  describe(question: Question, names: "shown" | "masked"): QuestionDocument;
}

/**
 * @param standing where people stand in the latest network, for what an answer would change;
 * without it that is left empty
 */
export function describeQuestions(
  interviews: readonly Interview[],
  resolution: Resolution,
  standing?: Standing,
): QuestionDescriber {
  const index = indexReview(interviews, resolution);
  const counts = countNames(interviews, index);
  const hiding = maskNames(interviews);
  return {
    index,
    mask: hiding,
    describe(question, names) {
      const mask = names === "shown" ? SHOW_NAMES : hiding;
      const { id, left, right, probability, low, high, settles, gain } = question;
      const evidence = readEvidence(question.evidence.map(mask.text));
      const effect =
        standing === undefined
          ? { ifOne: "", ifTwo: "" }
          : networkEffect(standing, index, question.a, question.b);
      return {
        id,
        a: sideInWords(index, left, mask),
        b: sideInWords(index, right, mask),
        probability,
        range: { low, high },
        pairsLikeThis: oddsInWords(probability),
        ...alignSurroundings(index, left, right, mask),
        ...evidence,
        missing: missingFields(index, left, right),
        rarity: rarityInWords(counts, index, [left, right], mask),
        ...effect,
        settles,
        gain,
        masked: mask.masked,
      };
    },
  };
}
