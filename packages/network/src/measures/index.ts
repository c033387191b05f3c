/** The catalogue of measures, and one call that computes any of them together. */
export {
  MEASURES,
  type MeasureDescription,
  type MeasureName,
  NETWORK_MEASURES,
  type NetworkMeasure,
  NODE_MEASURES,
  type NodeMeasure,
} from "./catalogue.ts";
export { type MeasureOptions, type Measures, measure, readMeasureNames } from "./measure.ts";
export type { KnownWork, MeasureNeed } from "./measure-entry.ts";
