import type { Problem, SourceFile } from "@kith/model";
import { problem, quoted } from "../problems.ts";
import type { CsvRow, CsvTable, Separator } from "./csv-table.ts";
import { decodeFormula } from "./formula.ts";
import { scanRecords } from "./scan-records.ts";

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
  const { text, separator, start, line } = prepare(file, problems);
  const records: CsvRow[] = [];
  const nul = text.includes("\0") && !looksLikeUtf16(text);
  const clean = text.includes("\0") ? (cell: string) => cell.replaceAll("\0", "") : undefined;
  const unreadable = text.includes("\uFFFD");

  scanRecords(
    text,
    start,
    line,
    separator,
    options.bareMissing,
    (record) => {
      if (nul || unreadable) inspectCells(file.name, record, nul, problems);
      let empty = true;
      for (let index = 0; index < record.cells.length; index++) {
        const written = decodeFormula(record.cells[index] ?? "");
        const text = clean === undefined ? written : clean(written);
        record.cells[index] = text;
        if (empty && text.trim() !== "") empty = false;
      }
      if (!empty) records.push(record);
    },
    (oddity) => {
      const place = { file: file.name, line: oddity.line, column: oddity.cell + 1 };
      problems.push(
        oddity.code === "stray-quote"
          ? problem(
              "warning",
              oddity.code,
              place,
              "A quote stands in the middle of a cell.",
              CHECK_QUOTES,
            )
          : problem(
              "warning",
              oddity.code,
              place,
              "A quote opens this cell and nothing closes it; it was taken as part of the text.",
              CHECK_QUOTES,
            ),
      );
    },
  );

  const headed = options.header !== "none";
  const headerRow = headed ? records[0] : undefined;
  const rows = headed ? records.slice(1) : records;
  if (records.length === 0) {
    problems.push(
      problem(
        "error",
        "empty-file",
        { file: file.name },
        "The file is empty.",
        "Leave it out, or export it again.",
      ),
    );
  }
  const header = nameColumns(file.name, headerRow, rows, problems);
  if (headerRow !== undefined) checkWidths(file.name, headerRow.cells.length, rows, problems);
  return {
    table: { file: file.name, separator, header, headerLine: headerRow?.line ?? 0, rows },
    problems: list,
  };
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
  rows: readonly CsvRow[],
  problems: ProblemSink,
): string[] {
  const filled: boolean[] = [];
  let width = headerRow?.cells.length ?? 0;
  for (const { cells } of rows) {
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
  rows: readonly CsvRow[],
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
