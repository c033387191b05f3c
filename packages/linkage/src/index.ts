/**
 * Who is who: which respondents and mentions turn out to be one person, with a probability
 * for each and the reasons in words. `link` does the work, `scoreResolution` compares a
 * result with a known truth.
 */
export { type Calibration, type CalibrationBin, calibration } from "./calibration.ts";
export { strengthInWords } from "./evidence.ts";
export { type ContinuedIdentities, continueIdentities } from "./identity/index.ts";
export { type LinkOptions, type LinkReport, type LinkRun, link } from "./link.ts";
export { normaliseName } from "./names/normalise.ts";
export { type Linkage, openLinkage } from "./open-linkage.ts";
export { type Parameters, STARTING_PARAMETERS } from "./parameters.ts";
export { type PlaceOptions, resolvePlaces } from "./places/index.ts";
export {
  type Agreement,
  agreementOf,
  type Certainty,
  certaintyOf,
  drawSample,
  type Question,
  questionFor,
  questionId,
  type RankOptions,
  rankQuestions,
  readQuestionId,
} from "./review/index.ts";
export {
  type MergeDistance,
  type PrecisionRecall,
  type ResolutionScore,
  scoreResolution,
} from "./score-resolution.ts";
