import type { Statement } from "./statement.ts";

/** What stands for a missing value in a column of whole numbers. */
export const MISSING = -1;

/**
 * A column of numbers. In an `Int32Array` the value `MISSING` is a missing one; measures are a
 * `Float64Array`, which has none.
 */
export interface NumberColumn {
  readonly name: string;
  readonly values: Int32Array | Float64Array;
}

/**
 * Where plans run: a column store behind `adapters/columns`, or the reference engine here.
 * Tables hold numbers only; texts are numbered before they come in.
 */
export interface ColumnEngine {
  /** Makes a table of these columns, replacing one of that name. */
  load(table: string, columns: readonly NumberColumn[]): Promise<void>;
  /** Runs one statement; a `read` gives its columns, in an order that is not defined. */
  run(statement: Statement): Promise<readonly NumberColumn[]>;
}

/** The column of a name; a plan that asks for one that is not there is a mistake of ours. */
export function columnOf(columns: readonly NumberColumn[], name: string): NumberColumn["values"] {
  const found = columns.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No column ${name} in the answer.`);
  return found.values;
}
