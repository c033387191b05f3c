import {
  DECISIONS,
  type Decision,
  type Problem,
  type RecordKey,
  type RecordRef,
  recordKey,
  type SourceFile,
} from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import { readCsv } from "../csv/read-csv.ts";
import { type FileCount, readRows } from "../csv/read-rows.ts";
import { writeCsv } from "../csv/write-csv.ts";
import { quoted } from "../problems.ts";
import { PAIR_COLUMNS } from "./pairs.ts";
import { hasColumns, readRef } from "./record-refs.ts";

const COLUMNS = {
  egoID_a: [],
  alterID_a: [],
  egoID_b: [],
  alterID_b: [],
  decision: [],
  by: [],
  at: [],
  note: [],
};

export interface DecisionsRead {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/** `decisions.csv`, in the order given: of two decisions about one pair the later row counts. */
export function writeDecisions(decisions: readonly Decision[]): string {
  return writeCsv(
    [...PAIR_COLUMNS, "decision", "by", "at", "note"],
    decisions.map(({ a, b, decision, by, at, note }) => [
      a.egoID,
      a.alterID,
      b.egoID,
      b.alterID,
      decision,
      by,
      at,
      note,
    ]),
  );
}

/**
 * Reads `decisions.csv`, or `questions.csv` with answers in it: there, a row without a
 * decision is a question nobody answered.
 */
export function readDecisions(file: SourceFile): DecisionsRead {
  const { table, problems } = readCsv(file);
  const read = readDecisionTable(table);
  return { decisions: read.decisions, problems: [...problems, ...read.problems] };
}

/** @param known where given, a decision about a record that is not in it is refused */
export function readDecisionTable(
  table: CsvTable,
  known?: ReadonlySet<RecordKey>,
): DecisionsRead & { readonly count: FileCount } {
  const problems: Problem[] = [];
  const decisions: Decision[] = [];
  const columns = findColumns(table, COLUMNS);
  const usable = hasColumns(table, columns, ["egoID_a", "egoID_b", "decision"], problems);
  const exists = ({ egoID, alterID }: RecordRef) =>
    known === undefined || known.has(recordKey(egoID, alterID));
  const ofQuestions = table.header.includes("question");
  const count = readRows(table, columns, usable ? problems : [], (row) => {
    if (ofQuestions && row.text("decision") === undefined) return;
    const a = readRef(row, "egoID_a", "alterID_a");
    const b = readRef(row, "egoID_b", "alterID_b");
    const written = row.text("decision") ?? "";
    const decision = DECISIONS.find((one) => one === written.toLowerCase());
    if (decision === undefined) {
      const remedy = `Write one of: ${DECISIONS.join(", ")}.`;
      row.error("unknown-decision", "decision", `${quoted(written)} is not a decision.`, remedy);
    }
    if (a === undefined || b === undefined) return;
    for (const [ref, field] of [
      [a, "egoID_a"],
      [b, "egoID_b"],
    ] as const) {
      if (exists(ref)) continue;
      row.error(
        "unknown-record",
        field,
        "There is no such respondent or mention.",
        "Remove the row.",
      );
    }
    if (recordKey(a.egoID, a.alterID) === recordKey(b.egoID, b.alterID)) {
      row.error("same-record-twice", "egoID_b", "Both sides are one record.", "Remove the row.");
    }
    if (row.refused() || decision === undefined) return;
    const by = row.text("by") ?? "";
    decisions.push({ a, b, decision, by, at: row.text("at") ?? "", note: row.text("note") ?? "" });
  });
  return { decisions, problems, count };
}
