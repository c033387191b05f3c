import type { Problem, RecordRef } from "@kith/model";
import type { CsvTable } from "../csv/csv-table.ts";
import type { RowReader } from "../csv/read-rows.ts";
import { listed, problem } from "../problems.ts";

/** A respondent (no alterID) or a mention. `undefined` after saying `missing-id`. */
export function readRef(row: RowReader, ego: string, alter: string): RecordRef | undefined {
  const egoID = row.text(ego);
  if (egoID === undefined) {
    row.error(
      "missing-id",
      ego,
      "The row does not say which interview it is about.",
      `Fill in ${ego}.`,
    );
    return undefined;
  }
  const alterID = row.text(alter);
  return alterID === undefined ? { egoID } : { egoID, alterID };
}

/** A probability from 0 to 1. `undefined` after saying `not-a-probability`. */
export function readProbability(row: RowReader, name: string): number | undefined {
  const value = Number(row.text(name) ?? Number.NaN);
  if (value >= 0 && value <= 1) return value;
  row.error(
    "not-a-probability",
    name,
    "The probability is not a number from 0 to 1.",
    "Write it as 0.85.",
  );
  return undefined;
}

/** `true` when the table has all columns; otherwise says which are missing (`missing-column`). */
export function hasColumns(
  table: CsvTable,
  columns: ReadonlyMap<string, number>,
  wanted: readonly string[],
  problems: { push(problem: Problem): unknown },
  remedy = "Rename the column that holds it.",
): boolean {
  const missing = wanted.filter((name) => !columns.has(name));
  if (missing.length === 0 || table.header.length === 0) return missing.length === 0;
  problems.push(
    problem(
      "error",
      "missing-column",
      { file: table.file, line: table.headerLine },
      `There is no column ${listed(missing)}. The columns are: ${listed(table.header)}.`,
      remedy,
    ),
  );
  return false;
}
