/** The same people at several times: what began, ended, stayed, and what cannot be known. */
export {
  compareWaves,
  DYADS,
  dyadChanges,
  type PersonChanges,
  TIE_CHANGES,
  type TieChange,
  type TieChanges,
  UNKNOWN_REASONS,
  type UnknownReason,
  type WaveComparison,
} from "./compare-waves.ts";
export { type SiteWaves, type SiteWavesChoice, siteWaves } from "./site-waves.ts";
export { type TieHistories, tieHistories } from "./tie-histories.ts";
export { PERSON_STATES, type PersonState, type Wave, type WaveRelation } from "./wave.ts";
