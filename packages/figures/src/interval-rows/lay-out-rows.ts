import { textWidth } from "../place-labels.ts";
import {
  figureNumber,
  type IntervalRow,
  type IntervalRowsInput,
  rowWords,
} from "./interval-rows.ts";

export interface PlacedRow {
  readonly row: IntervalRow;
  readonly y: number;
  /** Where the knot and the ends of the bar are; absent without a value. */
  readonly at?: { readonly knot: number; readonly low: number; readonly high: number };
  readonly best: string;
  readonly doubt: string;
  /** Where the words about the number start. */
  readonly wordsX: number;
}

/** Everything of the picture in px, for page and file alike. */
export interface RowsScene {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Whether label and bar stand under each other, on a narrow page. */
  readonly stacked: boolean;
  /** Height of a row. */
  readonly step: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly axis: { readonly left: number; readonly right: number; readonly top: number };
  readonly beside?: { readonly x: number; readonly label: string };
  readonly labelX: number;
  readonly rows: readonly PlacedRow[];
}

const TOP = 46;
const ROW = 46;
const STACKED_ROW = 74;
/** Room for the words at the right of a bar. */
const WORDS = 200;
const NARROW = 620;

/**
 * Places estimates on one axis from 0 (or below, where a value is) to a round number above the
 * largest. O(rows).
 */
export function layOutRows(input: IntervalRowsInput, width: number): RowsScene {
  const stacked = width < NARROW;
  const step = stacked ? STACKED_ROW : ROW;
  const labels = Math.min(300, Math.max(...input.rows.map((row) => labelWidth(row)), 120));
  const left = stacked ? 8 : labels + 28;
  const right = stacked ? width - 12 : width - WORDS;
  const ends = input.rows.flatMap((row) =>
    row.value === null ? [] : [row.value, row.low ?? row.value, row.high ?? row.value],
  );
  if (input.beside !== undefined) ends.push(input.beside.value);
  const { from, to, tick } = roundAxis(Math.min(0, ...ends), Math.max(0, ...ends));
  const x = (value: number): number => left + ((value - from) / (to - from)) * (right - left);
  const digits = tick >= 1 ? 0 : Math.min(4, Math.ceil(-Math.log10(tick)));
  const ticks = Array.from({ length: Math.round((to - from) / tick) + 1 }, (_, i) => {
    const value = from + i * tick;
    return { x: x(value), text: figureNumber(value, digits) };
  });
  const rows = input.rows.map((row, i): PlacedRow => {
    const y = TOP + step * i + (stacked ? 46 : step / 2);
    const { best, doubt } = rowWords(row, input.digits);
    if (row.value === null) return { row, y, best, doubt, wordsX: left };
    const low = x(row.low ?? row.value);
    const high = x(row.high ?? row.value);
    return {
      row,
      y,
      at: { knot: x(row.value), low, high },
      best,
      doubt,
      wordsX: Math.max(high, x(row.value)) + 16,
    };
  });
  return {
    title: input.title,
    description: input.words.text,
    width,
    height: TOP + step * input.rows.length + 10,
    stacked,
    step,
    ticks,
    axis: { left, right, top: TOP },
    ...(input.beside === undefined
      ? {}
      : { beside: { x: x(input.beside.value), label: input.beside.label } }),
    labelX: 8,
    rows,
  };
}

function labelWidth(row: IntervalRow): number {
  return Math.max(textWidth(row.label, 16), textWidth(row.note, 14)) + (row.shape ? 34 : 12);
}

/** Ends and step of an axis in round numbers, three to six steps. */
export function roundAxis(
  low: number,
  high: number,
): { readonly from: number; readonly to: number; readonly tick: number } {
  const span = high - low > 0 ? high - low : 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const tick = power * ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10);
  const from = Math.floor(low / tick + 1e-9) * tick;
  // Plus 0: an end of −0 is 0.
  const to = Math.max(Math.ceil(high / tick - 1e-9) * tick, from + tick) + 0;
  return { from, to, tick };
}
