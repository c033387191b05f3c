/** Estimates with intervals on one axis: picture, table and words from the same rows. */
export {
  figureNumber,
  type IntervalRow,
  type IntervalRowsFigure,
  type IntervalRowsInput,
  intervalRows,
  rowWords,
} from "./interval-rows.ts";
export { layOutRows, type PlacedRow, type RowsScene } from "./lay-out-rows.ts";
export { rowsContent } from "./rows-svg.ts";
