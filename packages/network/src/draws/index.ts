/** Measures over draws, so that doubt about who is who reaches every number. */
export { type DrawnSite, drawnSite, type NamedDrawnSite } from "./drawn-site.ts";
export {
  type DrawOptions,
  type MeasuredNetworks,
  measureNetworks,
} from "./measure-networks.ts";
export {
  type Connector,
  type DegreeBand,
  DRAWN_MEASURES,
  type DrawnMeasure,
  type DrawnNumber,
  type MeasuresOverDraws,
  measuresOverDraws,
} from "./measures-over-draws.ts";
export {
  type NetworkOverDraws,
  type NodeOverDraws,
  type OverDraws,
  type OverDrawsOptions,
  overDraws,
  type SpreadOfEach,
  summariseNetworks,
} from "./over-draws.ts";
export type { Ranking } from "./rank-over-draws.ts";
export { type Spread, spread } from "./spread.ts";
