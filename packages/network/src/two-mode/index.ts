/** People and places: networks of two kinds of node. */
export {
  type Mode,
  type Projection,
  type ProjectionWeight,
  projection,
  twoModeCloseness,
  twoModeDegree,
  twoModeDensity,
} from "./two-mode.ts";
