import type { Problem, SourceFile } from "@kith/model";
import { problem, quoted } from "../problems.ts";
import type { CsvRow, CsvStream, CsvTable, Separator } from "./csv-table.ts";
import { decodeFormula } from "./formula.ts";
import { type Oddity, scanRecords } from "./scan-records.ts";

export interface CsvOptions {
  /** `none`: the first row is data and columns are named by their place. Default `first-row`. */
  readonly header?: "first-row" | "none";
  /** An unquoted cell of exactly this text is empty. R writes `NA`; text NA is quoted there. */
  readonly bareMissing?: string;
  /** Takes the problems instead of the list that is returned, for files with very many. */
  readonly sink?: ProblemSink;
}

export interface ProblemSink {
  push(problem: Problem): unknown;
}

export interface CsvRead {
  readonly table: CsvTable;
  readonly problems: readonly Problem[];
}

export interface CsvStreamed {
  readonly table: CsvStream;
  readonly problems: readonly Problem[];
}

const SAVE_AS_UTF_8 = "Save the file again as UTF-8 (in a spreadsheet: CSV UTF-8).";
const CHECK_QUOTES = 'Put the whole cell in quotes and write a quote inside it twice: "".';

/**
 * Reads a table of RFC 4180 and its common variations: byte order mark, any line end, comma,
 * semicolon or tab (whichever the header has most of outside quotes; a line `sep=;` above it
 * decides), quoted cells with separators, line breaks and `""`. Cells are returned as they
 * stand, but for a leading `'` that protects a spreadsheet from a formula (see `encodeFormula`).
 *
 * Nothing makes it fail: whatever is odd is a problem with its place, and every row that can be
 * read is there. Blank lines and rows of empty cells are no rows. Time and memory are linear in
 * the length of the text, also for one huge cell or one quote that is never closed.
 *
 * Problems: `empty-file` and `not-utf-8` (errors), `stray-quote`, `unclosed-quote`,
 * `too-few-cells`, `too-many-cells`, `duplicate-header`, `unnamed-column`, `nul-character`,
 * `unreadable-character` (warnings).
 */
export function readCsv(file: SourceFile, options: CsvOptions = {}): CsvRead {
  const list: Problem[] = [];
  const problems = options.sink ?? list;
  const records = recordsOf(file, options, problems);
  const read = [...records.inspected()];
  const { header, headerLine } = headerOf(file.name, read, options, problems);
  const rows = headerLine === 0 ? read : read.slice(1);
  const { separator } = records;
  return { table: { file: file.name, separator, header, headerLine, rows }, problems: list };
}

/**
 * The same as `readCsv` for files of very many rows, of which none is kept: the text is gone
 * through three times here and once more whenever the rows are.
 */
export function streamCsv(file: SourceFile, options: CsvOptions = {}): CsvStreamed {
  const list: Problem[] = [];
  const problems = options.sink ?? list;
  const records = recordsOf(file, options, problems);
  for (const _ of records.inspected());
  const all = { [Symbol.iterator]: records.plain };
  const { header, headerLine } = headerOf(file.name, all, options, problems);
  const rows = headerLine === 0 ? all : { [Symbol.iterator]: () => below(all) };
  const { separator } = records;
  return { table: { file: file.name, separator, header, headerLine, rows }, problems: list };
}

/** Ways to go through the records of a file that hold anything; what is odd is said in one. */
interface Records {
  readonly separator: Separator;
  plain(): Generator<CsvRow>;
  inspected(): Generator<CsvRow>;
}

function recordsOf(file: SourceFile, options: CsvOptions, problems: ProblemSink): Records {
  const { text, separator, start, line } = prepare(file, problems);
  const nul = text.includes("\0") && !looksLikeUtf16(text);
  const clean = text.includes("\0") ? (cell: string) => cell.replaceAll("\0", "") : undefined;
  const inspects = nul || text.includes("\uFFFD");

  function* records(sink: ProblemSink | undefined): Generator<CsvRow> {
    const scanned = scanRecords(text, start, line, separator, options.bareMissing, (oddity) => {
      if (sink !== undefined) sayOddity(file.name, oddity, sink);
    });
    for (const record of scanned) {
      if (inspects && sink !== undefined) inspectCells(file.name, record, nul, sink);
      let empty = true;
      for (let index = 0; index < record.cells.length; index++) {
        const written = decodeFormula(record.cells[index] ?? "");
        const cell = clean === undefined ? written : clean(written);
        record.cells[index] = cell;
        if (empty && cell.trim() !== "") empty = false;
      }
      if (!empty) yield record;
    }
  }
  return { separator, plain: () => records(undefined), inspected: () => records(problems) };
}

/** All but the first. */
export function* below(records: Iterable<CsvRow>): Generator<CsvRow> {
  let first = true;
  for (const record of records) {
    if (!first) yield record;
    first = false;
  }
}

function sayOddity(file: string, { code, line, cell }: Oddity, problems: ProblemSink): void {
  const message =
    code === "stray-quote"
      ? "A quote stands in the middle of a cell."
      : "A quote opens this cell and nothing closes it; it was taken as part of the text.";
  const place = { file, line, column: cell + 1 };
  problems.push(problem("warning", code, place, message, CHECK_QUOTES));
}

/** The names of the columns and the line they stand on; says what is odd about them and widths. */
function headerOf(
  file: string,
  records: Iterable<CsvRow>,
  options: CsvOptions,
  problems: ProblemSink,
): Pick<CsvStream, "header" | "headerLine"> {
  let first: CsvRow | undefined;
  for (const record of records) {
    first = record;
    break;
  }
  if (first === undefined) {
    const remedy = "Leave it out, or export it again.";
    problems.push(problem("error", "empty-file", { file }, "The file is empty.", remedy));
  }
  const headerRow = options.header === "none" ? undefined : first;
  const header = nameColumns(file, headerRow, records, problems);
  if (headerRow !== undefined) checkWidths(file, headerRow.cells.length, below(records), problems);
  return { header, headerLine: headerRow?.line ?? 0 };
}

function inspectCells(
  file: string,
  { line, cells }: CsvRow,
  nul: boolean,
  problems: ProblemSink,
): void {
  for (const [index, cell] of cells.entries()) {
    const place = { file, line, column: index + 1 };
    if (nul && cell.includes("\0")) {
      const message =
        "The cell holds characters that are not text (zero bytes); they were left out.";
      problems.push(problem("warning", "nul-character", place, message, SAVE_AS_UTF_8));
    }
    if (cell.includes("\uFFFD")) {
      const message = `Letters in ${quoted(cell)} could not be read.`;
      problems.push(problem("warning", "unreadable-character", place, message, SAVE_AS_UTF_8));
    }
  }
}

function prepare(file: SourceFile, problems: ProblemSink) {
  const text = file.text.startsWith("\uFEFF") ? file.text.slice(1) : file.text;
  if (looksLikeUtf16(text)) {
    problems.push(
      problem(
        "error",
        "not-utf-8",
        { file: file.name },
        "The file is not UTF-8 text; it looks like UTF-16.",
        SAVE_AS_UTF_8,
      ),
    );
  }
  const declared = /^sep=([,;\t])(?:\r\n|\n|\r|$)/i.exec(text);
  const start = declared?.[0].length ?? 0;
  const separator = separatorIn(declared?.[1] ?? "") ?? separatorOf(text);
  return { text, separator, start, line: declared === null ? 1 : 2 };
}

/** Every other character zero: UTF-16 read as if it were UTF-8. */
function looksLikeUtf16(text: string): boolean {
  const sample = text.slice(0, 200);
  return sample.length >= 4 && (sample.split("\0").length - 1) * 3 > sample.length;
}

/** The separator the first line that is not blank has most of, outside quotes; comma if none. */
function separatorOf(text: string): Separator {
  const counts = new Map<Separator, number>();
  let inQuotes = false;
  let blank = true;
  for (const character of text) {
    if (!inQuotes && (character === "\n" || character === "\r")) {
      if (blank) continue;
      break;
    }
    if (character !== " ") blank = false;
    if (character === '"') inQuotes = !inQuotes;
    const separator = inQuotes ? undefined : separatorIn(character);
    if (separator !== undefined) counts.set(separator, (counts.get(separator) ?? 0) + 1);
  }
  let best: Separator = ",";
  for (const [separator, count] of counts) {
    if (count > (counts.get(best) ?? 0)) best = separator;
  }
  return best;
}

function separatorIn(character: string): Separator | undefined {
  return character === "," || character === ";" || character === "\t" ? character : undefined;
}

function nameColumns(
  file: string,
  headerRow: CsvRow | undefined,
  records: Iterable<CsvRow>,
  problems: ProblemSink,
): string[] {
  const filled: boolean[] = [];
  let width = headerRow?.cells.length ?? 0;
  for (const { cells } of headerRow === undefined ? records : below(records)) {
    width = Math.max(width, cells.length);
    for (let index = 0; index < cells.length; index++) {
      if (filled[index] !== true && (cells[index] ?? "").trim() !== "") filled[index] = true;
    }
  }
  const unique = uniqueNames(headerRow?.cells ?? []);
  const names: string[] = [];
  for (let index = 0; index < width; index++) {
    const written = headerRow?.cells[index];
    const name = written?.trim() ?? "";
    const free = name === "" ? unique(`column_${index + 1}`) : unique(name, true);
    names.push(free);
    if (written === undefined) continue;
    const place = { file, line: headerRow?.line ?? 1, column: index + 1 };
    if (name === "" && filled[index] === true) {
      problems.push(
        problem(
          "warning",
          "unnamed-column",
          place,
          `The column has no name; it is kept as ${quoted(free)}.`,
          "Give it a name in the first row.",
        ),
      );
    } else if (name !== "" && free !== name) {
      problems.push(
        problem(
          "warning",
          "duplicate-header",
          place,
          `There is an earlier column ${quoted(name)}; this one is kept as ${quoted(free)}.`,
          "Give every column its own name.",
        ),
      );
    }
  }
  return names;
}

/** Hands out names no column has: the first `name` keeps it, the next is `name_2`. */
function uniqueNames(cells: readonly string[]): (wanted: string, given?: true) => string {
  const reserved = new Set(cells.map((cell) => cell.trim()));
  const used = new Set<string>();
  const next = new Map<string, number>();
  return (wanted, given) => {
    let free = wanted;
    let number = next.get(wanted) ?? 2;
    while (used.has(free) || (reserved.has(free) && !(given && free === wanted))) {
      free = `${wanted}_${number++}`;
    }
    next.set(wanted, number);
    used.add(free);
    return free;
  };
}

function checkWidths(
  file: string,
  width: number,
  rows: Iterable<CsvRow>,
  problems: ProblemSink,
): void {
  for (const { line, cells } of rows) {
    if (cells.length < width) {
      problems.push(
        problem(
          "warning",
          "too-few-cells",
          { file, line },
          `The row has ${cells.length} cells and the header ${width}; the rest were taken as empty.`,
          "Add the missing separators, or check for a line break inside a cell.",
        ),
      );
    } else if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "")) {
      problems.push(
        problem(
          "warning",
          "too-many-cells",
          { file, line, column: width + 1 },
          `The row has ${cells.length} cells and the header ${width}; the rest are kept under the number of their column.`,
          "Put a cell that holds the separator in quotes.",
        ),
      );
    }
  }
}
