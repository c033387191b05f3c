/**
 * How it looks: pictures as plain scenes of shapes, each with its twin (table and words), its
 * caption and its legend, made from one model. No page, no files: the same picture on screen,
 * in a saved SVG and on paper.
 */
export { type Choice, type Chosen, chooseTies, type DrawnTie, tieKinds } from "./choose-ties.ts";
export {
  ageBand,
  type ColourBy,
  type Colouring,
  colourableAttributes,
  colourPeople,
  type ToneEntry,
} from "./colour-by.ts";
export { escapeXml } from "./escape-xml.ts";
export type {
  Column,
  Figure,
  FigureCaption,
  FigureTable,
  FigureWords,
  LegendEntry,
  Span,
  Tally,
  TallyTable,
} from "./figure.ts";
export {
  AFFILIATION,
  type FigureNetwork,
  type FigureNode,
  type FigureTie,
  KNOWS,
  kindWords,
} from "./figure-network.ts";
export { SMALL_GROUPS } from "./group-cards.ts";
export { type GroupBy, type Grouping, groupPeople, usualGroupBy } from "./group-people.ts";
export { type GroupsOptions, groupsAndRopes, groupWords } from "./groups-and-ropes.ts";
export { hullPath } from "./hull-path.ts";
export * from "./interval-rows/index.ts";
export { madeUpNetwork } from "./made-up-network.ts";
export { nodeTable, sureWords, tieTable } from "./network-tables.ts";
export { networkTwin } from "./network-twin.ts";
export {
  nodeRadius,
  nodeScale,
  nodeShape,
  SIZE_WORDS,
  type SizeBy,
  shapeReach,
  sizeAmount,
} from "./node-radius.ts";
export { textWidth } from "./place-labels.ts";
export { amount, count, list, sentence, tenths } from "./plain-numbers.ts";
export * from "./public/index.ts";
export { ropePath } from "./rope-path.ts";
export type {
  CardShape,
  Curve,
  HullShape,
  LabelShape,
  NodeShape,
  Point,
  RopeShape,
  Said,
  Scene,
  ThreadShape,
  Tone,
} from "./scene.ts";
export {
  cardParts,
  figureCss,
  NODE_CLASS,
  nodePath,
  sceneToSvg,
  signSize,
} from "./scene-to-svg.ts";
export {
  nameOf,
  personWords,
  SOCIOGRAM_DEFAULTS,
  type SociogramOptions,
  sociogram,
} from "./sociogram.ts";
export { tableCsv, tallyCsv } from "./table-csv.ts";
export { threadCurve, threadPath } from "./thread-path.ts";
export {
  BENDS,
  type Certainty,
  COLOURS,
  type ColourName,
  certainty,
  cssColour,
  FONT,
  HULL_PAD,
  LIKELY_FROM,
  NODE_GAP,
  SOCIOGRAM_LIMIT,
  SURE_FROM,
  THREAD_DASH,
  THREAD_WIDTH,
  type Theme,
} from "./tokens.ts";
export { type SharedKind, type TwoModeOptions, twoMode } from "./two-mode.ts";
export * from "./two-surroundings/index.ts";
