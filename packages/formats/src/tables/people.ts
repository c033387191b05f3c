import {
  type Problem,
  type RecordKey,
  type ResolvedRecord,
  recordKey,
  type SourceFile,
} from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import { readCsv } from "../csv/read-csv.ts";
import { readRows } from "../csv/read-rows.ts";
import { writeCsv } from "../csv/write-csv.ts";
import { hasColumns, readProbability, readRef } from "./record-refs.ts";

const COLUMNS = { egoID: [], alterID: [], person: [], probability: [] };

/** `people.csv`: one row per respondent and mention, in the order given. */
export function writePeople(records: readonly ResolvedRecord[]): string {
  return writeCsv(
    ["egoID", "alterID", "person", "probability"],
    records.map((record) => [
      record.egoID,
      record.alterID,
      record.person,
      String(record.probability),
    ]),
  );
}

/** Reads `people.csv`. A table without `probability` is taken as certain (1). */
export function readPeople(file: SourceFile): {
  readonly records: readonly ResolvedRecord[];
  readonly problems: readonly Problem[];
} {
  const { table, problems: found } = readCsv(file);
  const problems = [...found];
  const records: ResolvedRecord[] = [];
  const columns = findColumns(table, COLUMNS);
  const usable = hasColumns(table, columns, ["egoID", "person"], problems);
  const seen = new Set<RecordKey>();
  readRows(table, columns, usable ? problems : [], (row) => {
    const ref = readRef(row, "egoID", "alterID");
    const person = row.text("person");
    const probability = columns.has("probability") ? readProbability(row, "probability") : 1;
    if (person === undefined) {
      row.error("missing-person", "person", "The row names no person.", "Fill in person.");
    }
    if (ref === undefined || person === undefined || probability === undefined) return;
    const key = recordKey(ref.egoID, ref.alterID);
    if (seen.has(key)) {
      row.error("duplicate-record", "egoID", "The record has a row already.", "Keep one of them.");
      return;
    }
    seen.add(key);
    records.push({ ...ref, person, probability });
  });
  return { records, problems };
}
