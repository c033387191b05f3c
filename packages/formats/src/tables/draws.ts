import {
  type Problem,
  type RecordKey,
  type RecordRef,
  recordKey,
  type SourceFile,
} from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import { readCsv } from "../csv/read-csv.ts";
import { readRows } from "../csv/read-rows.ts";
import { writeCsv } from "../csv/write-csv.ts";
import { problem } from "../problems.ts";
import { hasColumns, readRef } from "./record-refs.ts";

const COLUMNS = { egoID: [], alterID: [] };
const DRAW_COLUMN = /^draw_\d+$/;

export interface DrawsRead {
  /** In the order of the rows. */
  readonly records: readonly RecordRef[];
  /** `draws[d][i]`: number, from 0, of the person of `records[i]` in draw `d`. */
  readonly draws: readonly Int32Array[];
  readonly problems: readonly Problem[];
}

/** Names of the columns of `draws.csv`, for `n` draws. */
export function drawColumns(n: number): string[] {
  return Array.from({ length: n }, (_, d) => `draw_${d + 1}`);
}

/**
 * `draws.csv`: one row per respondent and mention, one column per plausible resolution. Rows
 * with the same number in a column are one person in that draw; a number means nothing in
 * another column. Numbers start at 1. O(records × draws).
 *
 * @param draws person of each record, from 0, in the order of `records`
 */
export function writeDraws(records: readonly RecordRef[], draws: readonly Int32Array[]): string {
  function* rows(): Generator<(string | undefined)[]> {
    for (let i = 0; i < records.length; i++) {
      const { egoID, alterID } = records[i]!;
      yield [egoID, alterID, ...draws.map((draw) => String(draw[i]! + 1))];
    }
  }
  return writeCsv(["egoID", "alterID", ...drawColumns(draws.length)], rows());
}

/** Reads `draws.csv`. A cell may hold any text: equal texts of a column are one person. */
export function readDraws(file: SourceFile): DrawsRead {
  const { table, problems: found } = readCsv(file);
  const problems = [...found];
  const columns = findColumns(table, COLUMNS);
  const usable = hasColumns(table, columns, ["egoID"], problems);
  const at = table.header.flatMap((name, index) => (DRAW_COLUMN.test(name) ? [index] : []));
  if (usable && at.length === 0 && table.header.length > 0) {
    const place = { file: table.file, line: table.headerLine };
    const remedy = "Name the columns draw_1, draw_2 and so on.";
    problems.push(problem("error", "missing-column", place, "There is no draw.", remedy));
  }
  const records: RecordRef[] = [];
  const people = at.map(() => new Map<string, number>());
  const numbers: number[][] = at.map(() => []);
  const seen = new Set<RecordKey>();
  readRows(table, columns, usable ? problems : [], (row) => {
    const ref = readRef(row, "egoID", "alterID");
    if (ref === undefined) return;
    const key = recordKey(ref.egoID, ref.alterID);
    const empty = at.find((index) => row.cell(index).trim() === "");
    if (seen.has(key)) {
      row.error("duplicate-record", "egoID", "The record has a row already.", "Keep one of them.");
    } else if (empty !== undefined) {
      const message = `The row names no person in ${table.header[empty]}.`;
      row.error("missing-person", "egoID", message, "Fill in every draw.");
    }
    if (row.refused()) return;
    seen.add(key);
    records.push(ref);
    at.forEach((index, d) => {
      const known = people[d]!;
      const text = row.cell(index).trim();
      if (!known.has(text)) known.set(text, known.size);
      numbers[d]!.push(known.get(text)!);
    });
  });
  return { records, draws: numbers.map((list) => Int32Array.from(list)), problems };
}
