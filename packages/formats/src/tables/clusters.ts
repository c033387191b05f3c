import { writeCsv } from "../csv/write-csv.ts";

/** A row of a matched table: its id, and the number of the person or thing it is. */
export interface ClusteredRow {
  readonly id: string;
  readonly cluster: number;
}

/** Two rows that may be one, with the probability of that. */
export interface RowPair {
  readonly a: string;
  readonly b: string;
  readonly probability: number;
}

/** Probabilities are written to four places: they are not known better. */
const PLACES = 4;

/** `clusters.csv` of a matched table, in the order of its rows. */
export function writeClusters(rows: readonly ClusteredRow[]): string {
  return writeCsv(
    ["id", "cluster"],
    rows.map(({ id, cluster }) => [id, String(cluster)]),
  );
}

/** `pairs.csv` of a matched table. */
export function writeRowPairs(pairs: readonly RowPair[]): string {
  return writeCsv(
    ["id_a", "id_b", "probability"],
    pairs.map(({ a, b, probability }) => [a, b, String(Number(probability.toFixed(PLACES)))]),
  );
}
