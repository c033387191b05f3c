/** Measures over draws, so that doubt about who is who reaches every number. */
export {
  type Connector,
  type DegreeBand,
  DRAWN_MEASURES,
  type DrawnMeasure,
  type DrawnNumber,
  type MeasuresOverDraws,
  measuresOverDraws,
} from "./measures-over-draws.ts";
export { type Spread, spread } from "./spread.ts";
