/** People and places: networks of two kinds of node. */
export { type HoldingTogether, holdingTogether } from "./holding-together.ts";
export type { Mode } from "./modes.ts";
export { pairsParted } from "./pairs-parted.ts";
export { type Projection, type ProjectionWeight, projection } from "./projection.ts";
export { meetingClosure, twoModeClosure } from "./two-mode-closure.ts";
export {
  fourCycleClosure,
  type PairOverlap,
  redundancy,
  twoModeClustering,
} from "./two-mode-clustering.ts";
export {
  twoModeBetweenness,
  twoModeCloseness,
  twoModeDegree,
  twoModeDensity,
} from "./two-mode-position.ts";
