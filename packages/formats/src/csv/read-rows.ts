import { problem } from "../problems.ts";
import type { CsvStream, CsvTable } from "./csv-table.ts";
import { withDecimalPoint } from "./decimal-comma.ts";
import type { ProblemSink } from "./read-csv.ts";

/** What became of the rows of one file. `kept + refused` is always `rows`. */
export interface FileCount {
  readonly file: string;
  /** Rows below the header that hold anything. */
  readonly rows: number;
  readonly kept: number;
  /** Rows with at least one error; none of their content was taken. */
  readonly refused: number;
  /** Rows kept although something about them deserves a look. */
  readonly flagged: number;
}

/** One row while it is being read. Saying `error` refuses the row. */
export interface RowReader {
  readonly line: number;
  /** The trimmed text of one of our columns; `undefined` if empty or without such a column. */
  text(name: string): string | undefined;
  /** The same for a number: a decimal comma becomes a point where commas do not part cells. */
  numeral(name: string): string | undefined;
  /** The text of a cell by its index, as it stands. */
  cell(index: number): string;
  /** Every cell of a column we have no meaning for, by its header, empty ones left out. */
  attributes(from?: number, before?: number): [string, string][];
  error(code: string, field: string, message: string, remedy: string): void;
  warn(code: string, field: string, message: string, remedy: string): void;
  refused(): boolean;
}

/** The count of a file of which no row could be used: every one is refused. */
export function refuseAll(table: CsvTable): FileCount {
  const rows = table.rows.length;
  return { file: table.file, rows, kept: 0, refused: rows, flagged: 0 };
}

/**
 * Reads every row with `use` and counts what became of it. `use` checks first and stores only
 * when the row is not refused.
 */
export function readRows(
  table: CsvStream,
  columns: ReadonlyMap<string, number>,
  problems: ProblemSink,
  use: (row: RowReader) => void,
): FileCount {
  const ours = new Set(columns.values());
  let refusedRows = 0;
  let flagged = 0;
  let rows = 0;
  for (const { line, cells } of table.rows) {
    rows++;
    let errors = 0;
    let warnings = 0;
    const say = (severity: "error" | "warning") => {
      return (code: string, field: string, message: string, remedy: string): void => {
        if (severity === "error") errors++;
        else warnings++;
        const index = columns.get(field);
        const place =
          index === undefined
            ? { file: table.file, line }
            : { file: table.file, line, column: index + 1, field: table.header[index] ?? field };
        problems.push(problem(severity, code, place, message, remedy));
      };
    };
    const textOf = (name: string): string | undefined => {
      const index = columns.get(name);
      if (index === undefined) return undefined;
      const text = (cells[index] ?? "").trim();
      return text === "" ? undefined : text;
    };
    use({
      line,
      text: textOf,
      numeral(name) {
        const text = textOf(name);
        return text === undefined ? undefined : withDecimalPoint(text, table.separator);
      },
      cell: (index) => cells[index] ?? "",
      attributes(from = 0, before = cells.length) {
        const found: [string, string][] = [];
        for (let index = from; index < Math.min(before, cells.length); index++) {
          const text = (cells[index] ?? "").trim();
          if (text !== "" && !ours.has(index)) {
            found.push([table.header[index] ?? `column_${index + 1}`, text]);
          }
        }
        return found;
      },
      error: say("error"),
      warn: say("warning"),
      refused: () => errors > 0,
    });
    if (errors > 0) refusedRows++;
    else if (warnings > 0) flagged++;
  }
  return { file: table.file, rows, kept: rows - refusedRows, refused: refusedRows, flagged };
}
