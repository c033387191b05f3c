/**
 * Made-up communities with known truth: for practice, planning sample sizes, tests and
 * benchmarks. What is drawn how, and with which coefficients, is in this package's README.
 */
export { DETAIL_LEVELS, type Detail, REPORTING, type ReportingRates } from "./interviews/detail.ts";
export {
  type AffiliationTruth,
  LABEL_WRITINGS,
  type LabelWriting,
} from "./interviews/hold-interview.ts";
export {
  GENERATORS,
  type Generator,
  QUESTIONS,
  type Question,
} from "./interviews/questions.ts";
export type { Fieldwork } from "./interviews/sample-doors.ts";
export { CULTURES, type Culture } from "./names/name-pools.ts";
export type {
  Community,
  Gender,
  Household,
  HouseholdType,
  Person,
  Street,
  Tie,
  TieOrigin,
  Venue,
  VenueKind,
  WorkStatus,
} from "./population/community.ts";
export { COMMUNITY_PARAMETERS, type CommunityParameters } from "./population/make-community.ts";
export { connection, LONELY, WELLBEING, type Wellbeing } from "./population/wellbeing.ts";
export {
  checkSimulateOptions,
  type SimulatedWave,
  type SimulateOptions,
  type Simulation,
  simulate,
} from "./simulate.ts";
export { VERSION } from "./version.ts";
