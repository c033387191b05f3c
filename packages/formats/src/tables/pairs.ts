import type { PairProbability, Problem, SourceFile } from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import { readCsv } from "../csv/read-csv.ts";
import { readRows } from "../csv/read-rows.ts";
import { writeCsv } from "../csv/write-csv.ts";
import { hasColumns, readProbability, readRef } from "./record-refs.ts";

export const PAIR_COLUMNS = ["egoID_a", "alterID_a", "egoID_b", "alterID_b"] as const;

const COLUMNS = {
  egoID_a: [],
  alterID_a: [],
  egoID_b: [],
  alterID_b: [],
  probability: [],
  evidence: [],
};

/** `pairs.csv`: every candidate pair, its reasons separated by `; `. */
export function writePairs(pairs: readonly PairProbability[]): string {
  return writeCsv(
    [...PAIR_COLUMNS, "probability", "evidence"],
    pairs.map(({ a, b, probability, evidence }) => [
      a.egoID,
      a.alterID,
      b.egoID,
      b.alterID,
      String(probability),
      evidence.join("; "),
    ]),
  );
}

/** Reads `pairs.csv`. Reasons come back split at `; `. */
export function readPairs(file: SourceFile): {
  readonly pairs: readonly PairProbability[];
  readonly problems: readonly Problem[];
} {
  const { table, problems: found } = readCsv(file);
  const problems = [...found];
  const pairs: PairProbability[] = [];
  const columns = findColumns(table, COLUMNS);
  const usable = hasColumns(table, columns, ["egoID_a", "egoID_b", "probability"], problems);
  readRows(table, columns, usable ? problems : [], (row) => {
    const a = readRef(row, "egoID_a", "alterID_a");
    const b = readRef(row, "egoID_b", "alterID_b");
    const probability = readProbability(row, "probability");
    if (a === undefined || b === undefined || probability === undefined) return;
    const evidence = (row.text("evidence") ?? "").split("; ").filter((reason) => reason !== "");
    pairs.push({ a, b, probability, evidence });
  });
  return { pairs, problems };
}
