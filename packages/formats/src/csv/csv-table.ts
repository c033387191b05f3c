/** One record of a file: a row may span several lines when a quoted cell holds a line break. */
export interface CsvRow {
  /** Line of the file on which the row starts; the first line is 1. */
  readonly line: number;
  /** Cell `i` stands in column `i + 1`. May be shorter than the header. */
  readonly cells: readonly string[];
}

export type Separator = "," | ";" | "\t";

/**
 * A table whose rows are taken from the text anew whenever somebody goes through them, so that
 * they never stand in memory together: for files of many rows of which little is kept.
 */
export interface CsvStream {
  readonly file: string;
  readonly separator: Separator;
  /**
   * Names of the columns, trimmed and made unique: the second `name` is `name_2`, a column
   * without a name is `column_3` after its place. As wide as the widest row.
   */
  readonly header: readonly string[];
  /** Line of the header; 0 when the file is empty or read without a header. */
  readonly headerLine: number;
  /** Rows with at least one cell that is not empty. */
  readonly rows: Iterable<CsvRow>;
}

/** A table whose every cell knows its place: `row.line`, and its index in `row.cells` plus 1. */
export interface CsvTable extends CsvStream {
  readonly rows: readonly CsvRow[];
}
