import type { MatrixTies } from "./matrix-ties.ts";

/**
 * Whether every tie has a twin the other way, with the same value, in the same matrix; loops
 * are their own twins, parallel ties need as many twins. Always true without ties. Exact while
 * the number of matrices times the square of their size is below 2^53. O(ties log ties), in
 * arrays of numbers.
 */
export function isSymmetric({ rows, columns, values, matrices }: MatrixTies): boolean {
  let size = 1;
  for (const list of [rows, columns]) for (const at of list) size = Math.max(size, at + 1);
  const cellOf = (matrix: number, row: number, column: number): number =>
    (matrix * size + row) * size + column;
  const turned = (cell: number): number => {
    const line = Math.floor(cell / size);
    return cellOf(Math.floor(line / size), cell % size, line % size);
  };
  const cells = Float64Array.from(rows, (row, tie) =>
    cellOf(matrices[tie] ?? 0, row, columns[tie] ?? 0),
  );
  const sorted = cells.toSorted();
  const back = sorted.map(turned).sort();
  if (sorted.some((cell, at) => cell !== back[at])) return false;

  // Values in the order of their cells; those of one cell in order of size.
  const inOrder = new Float64Array(cells.length);
  const used = new Uint32Array(cells.length);
  for (const [tie, cell] of cells.entries()) {
    const start = firstAt(sorted, cell);
    inOrder[start + (used[start] ?? 0)] = values[tie] ?? Number.NaN;
    used[start] = (used[start] ?? 0) + 1;
  }
  for (const [start, count] of used.entries()) {
    if (count > 1) inOrder.subarray(start, start + count).sort();
  }
  for (const [start, count] of used.entries()) {
    if (count === 0) continue;
    const twin = firstAt(sorted, turned(sorted[start] ?? 0));
    for (let at = 0; at < count; at++) {
      if (!Object.is(inOrder[start + at], inOrder[twin + at])) return false;
    }
  }
  return true;
}

/** Where a number that is among sorted ones stands first. */
function firstAt(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
