import type { FigureCaption, FigureTable, FigureWords } from "../figure.ts";
import { inThousands } from "../plain-numbers.ts";
import type { NodeShape } from "../scene.ts";
import type { Theme } from "../tokens.ts";
import { layOutRows } from "./lay-out-rows.ts";
import { rowsSvg } from "./rows-svg.ts";

/** One line of a picture of estimates: whose it is, the best figure, and where it may lie. */
export interface IntervalRow {
  readonly id: string;
  readonly label: string;
  /** Smaller words beside the label: "told us, Mill Street". */
  readonly note: string;
  /** Sign before the label, for people and places. */
  readonly shape?: NodeShape["shape"];
  /** `null` where there is no value: said in words, nothing drawn. */
  readonly value: number | null;
  /** Ends of the interval; absent where none was drawn. */
  readonly low?: number;
  readonly high?: number;
  /** The row is what the question is about: drawn with a filled knot. */
  readonly chosen?: boolean;
}

export interface IntervalRowsInput {
  readonly title: string;
  /** What the numbers count: "ties", "in 100 shortest ways". */
  readonly unit: string;
  /** Places after the point. */
  readonly digits: number;
  readonly rows: readonly IntervalRow[];
  /** A value to compare with, as a dotted line: the middle person, what chance gives. */
  readonly beside?: { readonly value: number; readonly label: string };
  readonly words: FigureWords;
  readonly caption: FigureCaption;
  /** Every row there is, for the table; default `rows`. */
  readonly every?: readonly IntervalRow[];
  /** Heading of the first column of the table. */
  readonly of: string;
}

/** Estimates with their intervals on one axis, with table and words from the same rows. */
export interface IntervalRowsFigure {
  readonly input: IntervalRowsInput;
  readonly table: FigureTable;
  readonly words: FigureWords;
  readonly caption: FigureCaption;
  /** A file that stands alone, at the width given in px. */
  svg(options?: { readonly theme?: Theme; readonly width?: number }): string;
}

/** Makes picture, table and words of estimates. O(rows). */
export function intervalRows(input: IntervalRowsInput): IntervalRowsFigure {
  return {
    input,
    table: rowsTable(input),
    words: input.words,
    caption: input.caption,
    svg: ({ theme = "light", width = 880 } = {}) => rowsSvg(layOutRows(input, width), theme),
  };
}

/** A number with so many places, thousands apart: "1,204", "0.12". */
export function figureNumber(value: number, digits: number): string {
  const [whole = "", part] = value.toFixed(digits).split(".");
  return part === undefined ? inThousands(whole) : `${inThousands(whole)}.${part}`;
}

/** "12, between 10 and 14", or "12" where the interval is that one number. */
export function rowWords(row: IntervalRow, digits: number): { best: string; doubt: string } {
  if (row.value === null) return { best: "no value", doubt: "" };
  const best = figureNumber(row.value, digits);
  if (row.low === undefined || row.high === undefined) return { best, doubt: "" };
  const low = figureNumber(row.low, digits);
  const high = figureNumber(row.high, digits);
  return { best, doubt: low === best && high === best ? "" : `between ${low} and ${high}` };
}

function rowsTable(input: IntervalRowsInput): FigureTable {
  const rows = input.every ?? input.rows;
  return {
    caption: `${input.title} ${input.unit}.`,
    columns: [
      { key: "who", label: input.of, kind: "text" },
      { key: "note", label: "What we know", kind: "text" },
      { key: "value", label: "Best figure", kind: "number" },
      { key: "doubt", label: "We think", kind: "doubt" },
    ],
    rows: rows.map((row) => [
      row.label,
      row.note,
      row.value === null ? "no value" : Number(row.value.toFixed(input.digits)),
      rowWords(row, input.digits).doubt,
    ]),
    ids: rows.map(({ id }) => id),
  };
}
