import { number } from "../losses.ts";
import type { WrittenMatrices } from "./matrices-of-graph.ts";

export interface MatrixCell {
  readonly matrix: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/**
 * The cells of full matrices that are not 0, in order of matrix, row and column: a tie without a
 * weight is 1, and parallel ties add up, which `losses` says.
 */
export function matrixCells({ rowIds, columnIds = rowIds, ties }: WrittenMatrices): {
  readonly entries: readonly MatrixCell[];
  readonly losses: readonly string[];
} {
  const sums = new Map<number, number>();
  let parallel = 0;
  for (const [at, row] of ties.rows.entries()) {
    const line = (ties.matrices[at] ?? 0) * rowIds.length + row;
    const cell = line * columnIds.length + (ties.columns[at] ?? 0);
    const value = ties.values[at] ?? Number.NaN;
    const sum = sums.get(cell);
    if (sum !== undefined) parallel++;
    sums.set(cell, (sum ?? 0) + (Number.isNaN(value) ? 1 : value));
  }
  const entries = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([cell, value]) => {
      const line = Math.floor(cell / columnIds.length);
      const matrix = Math.floor(line / rowIds.length);
      return { matrix, row: line % rowIds.length, column: cell % columnIds.length, value };
    });
  const losses =
    parallel === 0 ? [] : [`Parallel ties were added up in ${number(parallel, "cell")}.`];
  return { entries, losses };
}

/** A matrix of 0 and 1 is read as ties without weights. */
export function plainOnesLosses({ ties }: WrittenMatrices): string[] {
  const plain = ties.values.length > 0 && ties.values.every((value) => value === 1);
  return plain ? ["Every weight is 1, so the ties will be read as ties without weights."] : [];
}
