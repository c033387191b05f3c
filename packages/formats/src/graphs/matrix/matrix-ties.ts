import { numberList, unlessAll } from "../number-list.ts";

/**
 * Ties as programs hold them that think in matrices (UCINET, spreadsheets): a row, a column, a
 * value, and which of several matrices. Rows and columns are numbered from 0.
 */
export interface MatrixTies {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** NaN where only the presence of a tie is known; empty where that is so of all. */
  readonly values: Float64Array;
  /** Which matrix, from 0; empty where all are of the first. */
  readonly matrices: Int32Array;
}

export interface Matrices {
  /** Labels of rows; `undefined` where one has none. */
  readonly rowLabels: readonly (string | undefined)[];
  /** Labels of columns where they are other things than rows; `undefined` for one mode. */
  readonly columnLabels: readonly (string | undefined)[] | undefined;
  /** Names of the matrices; one for each matrix, `undefined` where it has none. */
  readonly names: readonly (string | undefined)[];
  readonly ties: MatrixTies;
}

/** Takes ties one by one. */
export interface TieList {
  add(row: number, column: number, value: number, matrix: number): void;
  ties(): MatrixTies;
}

export function tieList(): TieList {
  const rows = numberList(Int32Array);
  const columns = numberList(Int32Array);
  const values = unlessAll(Number.NaN, Float64Array);
  const matrices = unlessAll(0, Int32Array);
  return {
    add(row, column, value, matrix) {
      rows.push(row);
      columns.push(column);
      values.push(value);
      matrices.push(matrix);
    },
    ties: () => ({
      rows: rows.list(),
      columns: columns.list(),
      values: values.list(),
      matrices: matrices.list(),
    }),
  };
}

/** A matrix of nothing but 0 and 1 says that there are ties, not how strong they are. */
export function withoutPlainOnes(ties: MatrixTies): MatrixTies {
  const plain = ties.values.every((value) => value === 1);
  return plain ? { ...ties, values: new Float64Array(0) } : ties;
}
