import type { CsvStream } from "../../csv/csv-table.ts";
import { withDecimalPoint } from "../../csv/decimal-comma.ts";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const MISSING = /^(?:|na|n\/a|nan|\?|\.|-|null)$/i;

/** Where in a table of cells the labels and the values of a matrix stand. */
export interface MatrixLayout {
  readonly columnLabels: boolean;
  readonly rowLabels: boolean;
  /** In words, for a note. */
  readonly because: string;
}

/** `undefined` where the cell is no number; NaN where it is blank or says that it is missing. */
export function cellValue(text: string, table: Pick<CsvStream, "separator">): number | undefined {
  const written = withDecimalPoint(text.trim(), table.separator);
  if (MISSING.test(written)) return Number.NaN;
  return NUMBER.test(written) ? Number(written) : undefined;
}

/**
 * How a table holds a matrix, if it is to be read as one: labels in the first row where it holds
 * a word or starts with an empty cell; labels in the first column where it does, or where the
 * rows are not as many as the columns.
 */
export function layoutOf(table: CsvStream): MatrixLayout {
  const isValue = (text = ""): boolean => cellValue(text, table) !== undefined;
  let cells: readonly string[] | undefined;
  let second: readonly string[] | undefined;
  let below = 0;
  let inFront = false;
  for (const row of table.rows) {
    if (cells === undefined) cells = row.cells;
    else {
      second ??= row.cells;
      below++;
      inFront ||= !isValue(row.cells[0]);
    }
  }
  cells ??= [];
  const corner = (cells[0] ?? "").trim();
  const columnLabels =
    corner === "" || !cells.slice(1).every(isValue) || (!isValue(corner) && !inFront);
  const width = (columnLabels ? second : cells)?.length ?? 0;
  const words = inFront || (!columnLabels && !isValue(cells[0]));
  const square = below + (columnLabels ? 0 : 1) === width && cells.length === width;
  const rowLabels = words || (columnLabels && (corner === "" || !square));
  return { columnLabels, rowLabels, because: "its name says so" };
}

/**
 * Whether a table is a matrix of ties and no list of ties, and why; `undefined` when it is none.
 * It is one when its other cells are all numbers or blank and
 * - the labels of its rows are those of its columns, in the same order, or
 * - its first cell is empty and its rows have labels other than 1, 2, 3 (which R writes as names
 *   of rows above a list of ties), or
 * - it is nothing but numbers, at least four rows, as many as columns.
 *
 * @param part only the first rows of a longer table are here
 */
export function matrixLayout(table: CsvStream, part: boolean): MatrixLayout | undefined {
  const isValue = (text: string): boolean => cellValue(text, table) !== undefined;
  let cells: readonly string[] | undefined;
  const labels: string[] = [];
  /** Nothing but values so far, also in the first row and in front. */
  let bare = true;
  for (const row of table.rows) {
    if (cells === undefined) {
      cells = row.cells.map((cell) => cell.trim());
      if (cells.length < 2) return undefined;
      bare = cells.every(isValue);
      continue;
    }
    if (row.cells.length !== cells.length) return undefined;
    const [label = "", ...values] = row.cells;
    if (!values.every(isValue)) return undefined;
    bare &&= isValue(label);
    labels.push(label.trim());
  }
  if (cells === undefined || labels.length === 0) return undefined;
  const head = cells;
  const named = new Set(labels).size === labels.length && !labels.includes("");
  if (named && labels.every((label, at) => label === head[at + 1])) {
    const because = "its rows have the same labels as its columns";
    return { columnLabels: true, rowLabels: true, because };
  }
  const counted = labels.every((label, at) => label === String(at + 1));
  const headed = head[0] === "" && head.slice(1).every((cell) => cell !== "");
  if (headed && named && !counted) {
    const because = "its first cell is empty and all but the labels are numbers";
    return { columnLabels: true, rowLabels: true, because };
  }
  const size = labels.length + 1;
  if (bare && !part && size >= 4 && size === head.length) {
    const because = "it is as many rows of numbers as columns";
    return { columnLabels: false, rowLabels: false, because };
  }
  return undefined;
}
