import type { SourceFile } from "@kith/model";
import type { CsvRow, CsvStream } from "../../csv/csv-table.ts";
import { below, streamCsv } from "../../csv/read-csv.ts";
import { quoted } from "../../problems.ts";
import type { GraphRead } from "../graph-read.ts";
import { MOST_NODES } from "../limits.ts";
import { number } from "../losses.ts";
import { problemLog, problemSink } from "../problem-log.ts";
import { graphOfMatrices } from "./graph-of-matrices.ts";
import { cellValue, layoutOf, type MatrixLayout, matrixLayout } from "./matrix-table.ts";
import { type Matrices, type MatrixTies, tieList, withoutPlainOnes } from "./matrix-ties.ts";
import { oneOrTwoModes } from "./modes-of-labels.ts";
import { sayUnknown } from "./unknown-ties.ts";

/** How much of a file is looked at to tell whether it is a matrix. */
const SAMPLE = 65_536;

/**
 * Whether a CSV file is a matrix of ties, and why, by its first rows (see `matrixLayout`);
 * `undefined` when it is not.
 */
export function asMatrixCsv(file: SourceFile): MatrixLayout | undefined {
  const { text } = file;
  const end = text.length <= SAMPLE ? text.length : text.lastIndexOf("\n", SAMPLE);
  if (end <= 0) return undefined;
  const isPart = end < text.length;
  const part = { name: file.name, text: text.slice(0, end) };
  // As a stream: rows that are kept, if only these few, make the engine expect that all will be,
  // and it then gives every row of the file a place in memory that lasts.
  const { table } = streamCsv(part, { header: "none" });
  return matrixLayout(table, isPart);
}

/**
 * Reads a matrix of ties from CSV: labels in the first row and the first column, in one of them
 * or in none; numbers, and blank or NA where it is not known (`unknown-ties`, warning). Every
 * row and column is a node, also one without ties. Rows and columns with the same labels, in
 * any order, are one mode, also where some have only a row or only a column (then what they
 * would say is not known); with other labels they are two. See `graphOfMatrices` for direction,
 * and a matrix of 0 and 1 has no weights.
 *
 * @param layout where labels are; told from the first cells when it is not given
 */
export function readMatrixCsv(file: SourceFile, layout?: MatrixLayout): GraphRead {
  const log = problemLog(file.name);
  const { table } = streamCsv(file, { header: "none", sink: problemSink(log) });
  const [top] = table.rows;
  if (top === undefined) return { graph: undefined, problems: log.list(), notes: [] };
  const { columnLabels: headed, rowLabels: labelled, because } = layout ?? layoutOf(table);
  const first = top.cells;
  const shift = labelled ? 1 : 0;
  const written: (string | undefined)[] = [];
  let widest = 0;
  // R leaves the first cell out where rows have names.
  let noCorner = labelled;
  for (const { cells, line } of dataRows(table, headed)) {
    if (written.length === MOST_NODES) {
      const message = `There are more than ${MOST_NODES} rows; from here on they were left out.`;
      log.say("error", "too-many-rows", { line }, message, "Check that the file is a matrix.");
      break;
    }
    written.push(labelled ? labelOf(cells[0]) : undefined);
    widest = Math.max(widest, cells.length - shift);
    noCorner &&= cells.length === first.length + 1;
  }
  const head = headed ? first.slice(noCorner ? 0 : shift) : [];
  const width = Math.max(headed ? head.length : widest, 0);
  const columnLabels = Array.from({ length: width }, (_, at) => labelOf(head[at]));
  const likeColumns = !labelled && headed && written.length === width;
  const rowLabels = likeColumns ? columnLabels : written;

  const ties = tieList();
  let unknown = 0;
  let firstUnknown: { line: number; column: number } | undefined;
  let row = -1;
  for (const { cells, line } of dataRows(table, headed)) {
    if (++row === rowLabels.length) break;
    const there = Math.max(0, Math.min(width, cells.length - shift));
    if (there < width) {
      unknown += width - there;
      firstUnknown ??= { line, column: there + shift + 1 };
    }
    for (let column = 0; column < there; column++) {
      const at = column + shift;
      const text = cells[at] ?? "";
      const value = cellValue(text, table);
      const place = { line, column: at + 1 };
      if (value === undefined) {
        const message = `${quoted(text)} is not a number; it was read as no tie.`;
        log.say("error", "not-a-number", place, message, "Write a number, or leave it blank.");
      } else if (Number.isNaN(value)) {
        unknown++;
        firstUnknown ??= place;
      } else if (value !== 0) ties.add(row, column, value, 0);
    }
    if (cells.length > width + shift) {
      const message = `The row has ${cells.length - shift} cells, and there are ${width} columns; the rest was left out.`;
      log.say("error", "too-many-cells", { line, column: width + shift + 1 }, message, "Check it.");
    }
  }
  sayUnknown(unknown, firstUnknown ?? {}, log);
  const found = ties.ties();
  const modes = sharedLabels(rowLabels, columnLabels, found) ?? {
    ...oneOrTwoModes(rowLabels, columnLabels),
    ties: found,
    added: 0,
  };
  if (modes.added > 0) {
    const message = `${number(modes.added, "node")} has only a row or only a column; what is missing was read as no ties.`;
    log.say("warning", "not-square", {}, message, "Give every node a row and a column.");
  }
  const { graph, notes } = graphOfMatrices(
    { ...modes, names: [undefined], ties: withoutPlainOnes(modes.ties) },
    file.name,
    log,
  );
  const kind = modes.columnLabels === undefined ? "a matrix" : "a matrix of two modes";
  const note = `${file.name}: read as ${kind} of ties, because ${because}.`;
  return { graph, problems: log.list(), notes: [note, ...notes] };
}

function dataRows({ rows }: CsvStream, headed: boolean): Iterable<CsvRow> {
  return headed ? below(rows) : rows;
}

function labelOf(text: string | undefined): string | undefined {
  const label = text?.trim() ?? "";
  return label === "" ? undefined : label;
}

/**
 * One mode for rows and columns of which the labels of one are among those of the other: all in
 * the order of the longer; `undefined` where that is not so.
 */
function sharedLabels(
  rowLabels: readonly (string | undefined)[],
  columnLabels: readonly (string | undefined)[],
  ties: MatrixTies,
): (Pick<Matrices, "rowLabels" | "columnLabels" | "ties"> & { added: number }) | undefined {
  const [longer, shorter] =
    rowLabels.length > columnLabels.length ? [rowLabels, columnLabels] : [columnLabels, rowLabels];
  const index = new Map(longer.map((label, at) => [label, at]));
  const distinct = index.size === longer.length && new Set(shorter).size === shorter.length;
  const inside = shorter.every((label) => index.has(label));
  if (shorter.length === 0 || !distinct || !inside || index.has(undefined)) return undefined;
  const find = (labels: readonly (string | undefined)[]) => (at: number) =>
    index.get(labels[at]) ?? 0;
  return {
    rowLabels: longer,
    columnLabels: undefined,
    ties: {
      ...ties,
      rows: ties.rows.map(find(rowLabels)),
      columns: ties.columns.map(find(columnLabels)),
    },
    added: longer.length - shorter.length,
  };
}
