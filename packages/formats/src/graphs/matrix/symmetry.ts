import type { MatrixTies } from "./matrix-ties.ts";

/**
 * Whether every tie has a twin the other way, with the same value, in the same matrix; loops
 * are their own twins, parallel ties need as many twins. Always true without ties.
 * O(ties + nodes), but for parallel ties, whose values are sorted.
 */
export function isSymmetric({ rows, columns, values, matrices }: MatrixTies): boolean {
  const byRow = inOrder([columns, rows, matrices]);
  const byColumn = inOrder([rows, columns, matrices]);
  const sameCell = (one: number, other: number): boolean =>
    rows[one] === rows[other] &&
    columns[one] === columns[other] &&
    matrices[one] === matrices[other];
  /** Ties of one cell start here in both orders. */
  let start = 0;
  for (const [at, tie] of byRow.entries()) {
    const twin = byColumn[at] ?? 0;
    const mirrored =
      rows[tie] === columns[twin] &&
      columns[tie] === rows[twin] &&
      matrices[tie] === matrices[twin];
    if (!mirrored) return false;
    const next = byRow[at + 1];
    if (next !== undefined && sameCell(tie, next)) continue;
    const end = at + 1;
    const valuesOf = (order: Int32Array): Float64Array => {
      const found = new Float64Array(end - start);
      for (let i = 0; i < found.length; i++) found[i] = values[order[start + i] ?? 0] ?? Number.NaN;
      return found.sort();
    };
    const alike =
      values.length === 0 || end - start === 1
        ? Object.is(values[tie], values[twin])
        : isSame(valuesOf(byRow), valuesOf(byColumn));
    if (!alike) return false;
    start = end;
  }
  return true;
}

/** The places of ties in the order of these keys, of which the last counts most. */
function inOrder(keys: readonly Int32Array[]): Int32Array {
  let order = new Int32Array(keys[0]?.length ?? 0);
  for (let at = 0; at < order.length; at++) order[at] = at;
  for (const key of keys) if (key.length > 0) order = sortedBy(key, order);
  return order;
}

/** A counting sort: stable, and linear because keys are numbers of nodes or matrices. */
function sortedBy(key: Int32Array, order: Int32Array): Int32Array<ArrayBuffer> {
  let most = 0;
  for (const value of key) most = Math.max(most, value);
  const starts = new Int32Array(most + 2);
  for (const value of key) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let value = 1; value < starts.length; value++) {
    starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  }
  const sorted = new Int32Array(order.length);
  for (const tie of order) {
    const value = key[tie] ?? 0;
    const at = starts[value] ?? 0;
    sorted[at] = tie;
    starts[value] = at + 1;
  }
  return sorted;
}

function isSame(one: Float64Array, other: Float64Array): boolean {
  return one.every((value, at) => Object.is(value, other[at]));
}
