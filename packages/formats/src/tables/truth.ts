import {
  type Problem,
  type RecordKey,
  recordKey,
  type SourceFile,
  type TruthRecord,
} from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import { readCsv } from "../csv/read-csv.ts";
import { type FileCount, readRows } from "../csv/read-rows.ts";
import { writeCsv } from "../csv/write-csv.ts";
import { hasColumns, readRef } from "./record-refs.ts";

const COLUMNS = { egoID: [], alterID: [], person: [] };

export interface TruthRead {
  readonly truth: readonly TruthRecord[];
  readonly problems: readonly Problem[];
}

/** Reads `truth.csv`: who each respondent and mention of a made-up community really is. */
export function readTruth(file: SourceFile): TruthRead {
  const { table, problems } = readCsv(file);
  const read = readTruthTable(table);
  return { truth: read.truth, problems: [...problems, ...read.problems] };
}

/** @param known where given, a row about a record that is not in it is refused */
export function readTruthTable(
  table: CsvTable,
  known?: ReadonlySet<RecordKey>,
): TruthRead & { readonly count: FileCount } {
  const problems: Problem[] = [];
  const truth: TruthRecord[] = [];
  const columns = findColumns(table, COLUMNS);
  const usable = hasColumns(table, columns, ["egoID", "person"], problems);
  const seen = new Set<RecordKey>();
  const count = readRows(table, columns, usable ? problems : [], (row) => {
    const ref = readRef(row, "egoID", "alterID");
    const person = row.text("person");
    if (person === undefined) {
      row.error("missing-person", "person", "The row names no person.", "Fill in person.");
    }
    if (ref === undefined || person === undefined) return;
    const key = recordKey(ref.egoID, ref.alterID);
    if (known !== undefined && !known.has(key)) {
      row.error(
        "unknown-record",
        "egoID",
        "There is no such respondent or mention.",
        "Remove the row.",
      );
    } else if (seen.has(key)) {
      row.error("duplicate-record", "egoID", "The record has a row already.", "Keep one of them.");
    } else {
      seen.add(key);
      truth.push({ ...ref, person });
    }
  });
  return { truth, problems, count };
}

/** `egoID,alterID,person`, in the order given. */
export function writeTruth(truth: readonly TruthRecord[]): string {
  return writeCsv(
    ["egoID", "alterID", "person"],
    truth.map(({ egoID, alterID, person }) => [egoID, alterID, person]),
  );
}
