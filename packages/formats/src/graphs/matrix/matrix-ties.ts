/**
 * Ties as programs hold them that think in matrices (UCINET, spreadsheets): a row, a column, a
 * value, and which of several matrices. Rows and columns are numbered from 0.
 */
export interface MatrixTies {
  readonly rows: number[];
  readonly columns: number[];
  /** NaN where only the presence of a tie is known. */
  readonly values: number[];
  /** Which matrix, from 0. */
  readonly matrices: number[];
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

export function noTies(): MatrixTies {
  return { rows: [], columns: [], values: [], matrices: [] };
}

export function addTie(
  ties: MatrixTies,
  row: number,
  column: number,
  value: number,
  matrix: number,
): void {
  ties.rows.push(row);
  ties.columns.push(column);
  ties.values.push(value);
  ties.matrices.push(matrix);
}

/** A matrix of nothing but 0 and 1 says that there are ties, not how strong they are. */
export function withoutPlainOnes(ties: MatrixTies): MatrixTies {
  const plain = ties.values.every((value) => value === 1);
  return plain ? { ...ties, values: ties.values.map(() => Number.NaN) } : ties;
}
