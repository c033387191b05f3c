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
export {
  type PlaceMemberships,
  type PlaceOptions,
  placeMemberships,
  placeQuestions,
  resolvePlaces,
} from "./places/index.ts";
export type { Expectation, Expected } from "./plain/choose-clusters.ts";
export {
  COLUMN_KINDS,
  type ColumnKind,
  type RecordsConfig,
  type RecordsConfigRead,
  readRecordsConfig,
} from "./plain/config.ts";
export { linkRecords, type RecordsOptions, type RecordsRun } from "./plain/link-records.ts";
export type { PlainTable } from "./plain/read-table.ts";
export {
  type BlockingReport,
  type FieldReport,
  type RecordsReport,
  recordsReport,
} from "./plain/records-report.ts";
export { DUCKDB } from "./plan/duckdb.ts";
export { type ColumnEngine, MISSING, type NumberColumn } from "./plan/engine.ts";
export { referenceEngine } from "./plan/evaluate.ts";
export { printStatement } from "./plan/print.ts";
export type { Statement } from "./plan/statement.ts";
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
