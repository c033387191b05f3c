/** Ties nobody was asked about: how much they could change, and ways to fill them in. */
export type { Bounds } from "./bounds.ts";
export {
  type FilledIn,
  filledInAtRandom,
  type OverFilledIn,
  overFilledIn,
  reconstructed,
  type TieRates,
  tieRates,
} from "./impute.ts";
export {
  type DegreeBounds,
  degreeBounds,
  type NetworkBounds,
  networkBounds,
} from "./network-bounds.ts";
export {
  amongAsked,
  eitherNamed,
  type PartlyKnown,
  type Statements,
  type UnknownCounts,
} from "./partly-known.ts";
export {
  pairInclusion,
  type WeightedDegrees,
  type WeightedDensity,
  type WeightedSum,
  weightedDegrees,
  weightedDensity,
  weightedSum,
} from "./sampled-ties.ts";
export { type DeniedPair, deniedPairs, siteKnown } from "./site-known.ts";
