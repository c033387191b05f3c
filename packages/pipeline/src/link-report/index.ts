/** What a matching says of itself: a document without names, and the same as a page. */
export type {
  CalibrationBin,
  Certainty,
  ExpectedScore,
  FieldGiven,
  Help,
  LinkReportDocument,
  MatchRateRow,
  ParameterRow,
  TimesNamed,
} from "./link-report.ts";
export { linkReportPage } from "./link-report-page.ts";
export { type LinkReportInput, makeLinkReport } from "./make-link-report.ts";
export { questionRows } from "./question-rows.ts";
export { type ReportPage, reportPage } from "./report-page.ts";
export {
  number as numberColumn,
  type ReportColumn,
  type ReportSection,
  text as textColumn,
} from "./report-section.ts";
