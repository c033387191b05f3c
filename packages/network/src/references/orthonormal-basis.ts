/**
 * Columns of equal length turned into orthonormal ones, X = Q R: Gram and Schmidt with each
 * column taken through twice, which makes Q orthogonal to rounding (Giraud, Langou and
 * Rozložník 2005, Computers & Mathematics with Applications 50).
 */
export interface Basis {
  /** Orthonormal columns, one per kept column of X. */
  readonly q: readonly Float64Array[];
  /** `r[k]`: column k of the upper triangle, k + 1 numbers. */
  readonly r: readonly Float64Array[];
  /** Which columns of X they stand for, in order. */
  readonly kept: readonly number[];
  /** Columns that are sums of multiples of earlier ones, and so say nothing new. */
  readonly dependent: readonly Dependent[];
}

export interface Dependent {
  readonly column: number;
  /** The earlier columns it is made of; none for a column of zeros. */
  readonly on: readonly number[];
}

/** A column of which less than this share is new counts as made of the others (as R's `lm`). */
const NOTHING_NEW = 1e-7;

/** O(rows × columns²). */
export function orthonormalBasis(columns: readonly Float64Array[]): Basis {
  const q: Float64Array[] = [];
  const r: Float64Array[] = [];
  const kept: number[] = [];
  const dependent: Dependent[] = [];
  columns.forEach((column, at) => {
    const rest = column.slice();
    const along = new Float64Array(q.length + 1);
    for (let pass = 0; pass < 2; pass++)
      q.forEach((direction, k) => {
        const part = dot(direction, rest);
        along[k]! += part;
        subtract(rest, direction, part);
      });
    const length = Math.sqrt(dot(rest, rest));
    const whole = Math.sqrt(dot(column, column));
    if (length <= NOTHING_NEW * whole) {
      const made = backSubstitute(r, along.subarray(0, q.length));
      const on = kept.filter(
        (other, k) => Math.abs(made[k]!) * norm(columns[other]!) > NOTHING_NEW * whole,
      );
      dependent.push({ column: at, on });
      return;
    }
    along[q.length] = length;
    for (let i = 0; i < rest.length; i++) rest[i]! /= length;
    q.push(rest);
    r.push(along);
    kept.push(at);
  });
  return { q, r, kept, dependent };
}

/** What `basis` leaves of a column. */
export function residual(q: readonly Float64Array[], column: Float64Array): Float64Array {
  const rest = column.slice();
  for (const direction of q) subtract(rest, direction, dot(direction, rest));
  return rest;
}

/** The b with R b = `along`. */
export function backSubstitute(r: readonly Float64Array[], along: ArrayLike<number>): Float64Array {
  const b = Float64Array.from(along);
  for (let k = b.length - 1; k >= 0; k--) {
    b[k]! /= r[k]![k]!;
    for (let i = 0; i < k; i++) b[i]! -= r[k]![i]! * b[k]!;
  }
  return b;
}

/** Rows of the inverse of R: row k holds what each direction adds to coefficient k. */
export function inverseRows(r: readonly Float64Array[]): Float64Array[] {
  const p = r.length;
  const rows = Array.from({ length: p }, () => new Float64Array(p));
  for (let j = 0; j < p; j++) {
    const unit = new Float64Array(p);
    unit[j] = 1;
    backSubstitute(r, unit).forEach((value, k) => {
      rows[k]![j] = value;
    });
  }
  return rows;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function norm(column: Float64Array): number {
  return Math.sqrt(dot(column, column));
}

function subtract(from: Float64Array, direction: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i]! -= times * direction[i]!;
}
