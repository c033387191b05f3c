/**
 * The chain: interviews to matching to network to what the desk shows and what can be taken
 * away, as plain documents. Pure: whoever calls brings files, clock and storage.
 */
export { mentionAsSaid, respondentAsSaid } from "./describe/as-said.ts";
export { describeInterviews } from "./describe/describe-interviews.ts";
export { describePerson, type PersonDetail } from "./describe/describe-person.ts";
export type { GivenOf, InterviewSummary, StreetSummary } from "./describe/interview-summary.ts";
export { canonicalJson, hashDocument } from "./documents/hash-document.ts";
export { evidenceOfDraws } from "./evidence-of-draws.ts";
export {
  exportGraphml,
  exportInterviews,
  exportNodes,
  exportPairs,
  exportPeople,
  exportTies,
  measuredDocument,
  type NetworkExportOptions,
} from "./exports/site-exports.ts";
export {
  type Help,
  type LinkReportDocument,
  type LinkReportInput,
  linkReportPage,
  makeLinkReport,
  numberColumn,
  questionRows,
  type ReportColumn,
  type ReportPage,
  type ReportSection,
  reportPage,
  textColumn,
} from "./link-report/index.ts";
export { type Category, categoriesOf } from "./measures/categories.ts";
export {
  measurableSite,
  type NetworkNumber,
  type PeopleColumn,
  type SiteMeasures,
  summariseSite,
} from "./measures/measure-site.ts";
export { recordsReportPage } from "./records-report/index.ts";
export { makeRelease, type Release } from "./release.ts";
export {
  describeQuestions,
  FOLLOW_UP_INTRODUCTION,
  type FollowUpVisit,
  followUpList,
  hasFollowUp,
  indexReview,
  maskNames,
  nameInWords,
  type QuestionDescriber,
  type QuestionDocument,
  type ReviewIndex,
  SHOW_NAMES,
  type Standing,
  standingOf,
} from "./review/index.ts";
export {
  CHAIN_VERSION,
  type ChainOptions,
  type ChainOrigin,
  type ChainRun,
  finishChain,
  runChain,
} from "./run-chain.ts";
export { makeNetworkView, type ViewOptions } from "./view/make-network-view.ts";
export type {
  NetworkGroup,
  NetworkIntervals,
  NetworkNodeView,
  NetworkTieView,
  NetworkTotals,
  NetworkView,
} from "./view/network-view.ts";
export {
  assignRoles,
  ROLE_COMPARISON,
  ROLE_MEANINGS,
  ROLES,
  type Role,
  type RoleCount,
  type RoleInput,
} from "./view/roles.ts";
export {
  compareSiteWaves,
  type SiteWavesView,
  type WaveChanges,
  type WaveSummary,
  type WaveTie,
  waveNames,
} from "./waves/compare-site-waves.ts";
