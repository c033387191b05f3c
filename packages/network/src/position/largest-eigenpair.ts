import type { Rows } from "../graph/graph.ts";
import { multiplyRows } from "./multiply-rows.ts";

const STEPS = 40;
/** After so many steps it is looked at whether the vector is good enough to stop. */
const LOOK_EVERY = 5;
const RESTARTS = 1_000;

export interface Eigenpair {
  /** NaN when the vector did not settle. */
  readonly value: number;
  /** Length 1, no negative entry. */
  readonly vector: Float64Array;
}

/**
 * Largest eigenvalue and its vector of a symmetric, connected, non-negative matrix given as
 * rows, all ones where they have no weights: Lanczos, restarted from its best vector (Golub and Van Loan 2013, "Matrix
 * Computations", §10.1), until the residual is below 1e-14 of the value. Vectors are made
 * orthogonal to the last two and the first only: what that loses shows in the residual, and a
 * restart mends it. Begins from row sums, so the answer does not depend on chance.
 */
export function largestEigenpair(rows: Rows): Eigenpair {
  const n = rows.offsets.length - 1;
  const start = new Float64Array(n);
  multiplyRows(rows, new Float64Array(n).fill(1), start);
  let vector = normalised(start);
  const image = new Float64Array(n);
  /** The vectors of a restart, whose memory the next one uses again. */
  const basis: Float64Array[] = [];
  let value = 0;
  let best = Number.POSITIVE_INFINITY;
  for (let restart = 0, stale = 0; restart < RESTARTS; restart++) {
    multiplyRows(rows, vector, image);
    value = dot(image, vector);
    let residual = 0;
    for (let i = 0; i < n; i++)
      residual = Math.max(residual, Math.abs(image[i]! - value * vector[i]!));
    // Done when exact, or when rounding lets it come no nearer.
    stale = residual < best / 2 ? 0 : stale + 1;
    best = Math.min(best, residual);
    if (residual <= 1e-15 * value || (stale >= 1 && residual <= 1e-13 * value))
      return { value, vector };
    vector = bestInKrylov(rows, vector, basis);
  }
  return { value: Number.NaN, vector };
}

function bestInKrylov(rows: Rows, start: Float64Array, basis: Float64Array[]): Float64Array {
  const n = start.length;
  const most = Math.min(STEPS, n);
  basis[0] = start;
  const diagonal: number[] = [];
  const beside: number[] = [];
  let top: Float64Array = Float64Array.of(1);
  for (let step = 0; step < most; step++) {
    const q = basis[step]!;
    basis[step + 1] ??= new Float64Array(n);
    const w = basis[step + 1]!;
    multiplyRows(rows, q, w);
    const along = dot(w, q);
    diagonal.push(along);
    const length = orthogonal(w, q, along, basis[step - 1], beside[step - 1], start);
    const last = length <= 1e-13 * Math.abs(diagonal[0]!) || step + 1 === most;
    if (last || (step + 1) % LOOK_EVERY === 0) {
      top = tridiagonalTop(diagonal, beside);
      // What the vector leaves over is the last share of it, times what comes next.
      if (last || length * Math.abs(top[step]!) <= 1e-16 * Math.abs(along)) break;
    }
    beside.push(length);
    const scale = 1 / length;
    for (let i = 0; i < n; i++) w[i] = w[i]! * scale;
  }
  const sum = new Float64Array(n);
  for (let step = 0; step < diagonal.length; step++) addTimes(sum, basis[step]!, top[step]!);
  // The wanted vector has one sign; rounding may leave crumbs of the other.
  for (let i = 0; i < n; i++) sum[i] = Math.abs(sum[i]!);
  return normalised(sum);
}

/**
 * Vector of the largest eigenvalue of a small symmetric tridiagonal matrix: the value by
 * bisection (Sturm's count), the vector by inverse iteration from just above it, where the
 * matrix less the value is definite and elimination needs no pivots.
 */
function tridiagonalTop(diagonal: readonly number[], beside: readonly number[]): Float64Array {
  const size = diagonal.map((d, i) => Math.abs(beside[i - 1] ?? 0) + Math.abs(beside[i] ?? 0) + d);
  let high = Math.max(...size) + Number.MIN_VALUE;
  let low = Math.max(...diagonal);
  for (let halving = 0; halving < 200; halving++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (pivotsBelow(diagonal, beside, middle) === undefined) low = middle;
    else high = middle;
  }
  let above = high + 4 * Number.EPSILON * Math.abs(high);
  let pivots = pivotsBelow(diagonal, beside, above);
  for (let step = 1; pivots === undefined; step *= 2) {
    above += step * Number.EPSILON * Math.max(1, Math.abs(high));
    pivots = pivotsBelow(diagonal, beside, above);
  }
  let x: Float64Array = new Float64Array(diagonal.length).fill(1);
  for (let round = 0; round < 4; round++) x = normalised(solved(pivots, beside, x));
  return x;
}

/** Pivots of the matrix less `value`; `undefined` unless all are below 0: the value is above all eigenvalues. */
function pivotsBelow(
  diagonal: readonly number[],
  beside: readonly number[],
  value: number,
): Float64Array | undefined {
  const pivots = new Float64Array(diagonal.length);
  for (let i = 0; i < pivots.length; i++) {
    const carried = i === 0 ? 0 : beside[i - 1]! ** 2 / pivots[i - 1]!;
    pivots[i] = diagonal[i]! - value - carried;
    if (!(pivots[i]! < 0)) return undefined;
  }
  return pivots;
}

/** Solves with the pivots found: forwards, then backwards. */
function solved(pivots: Float64Array, beside: readonly number[], x: Float64Array): Float64Array {
  const y = x.slice();
  for (let i = 1; i < y.length; i++) y[i]! -= (beside[i - 1]! / pivots[i - 1]!) * y[i - 1]!;
  for (let i = y.length - 1; i >= 0; i--) {
    if (i + 1 < y.length) y[i]! -= beside[i]! * y[i + 1]!;
    y[i]! /= pivots[i]!;
  }
  return y;
}

/**
 * Takes out of `w` what it has of the last two vectors, by as much as is known, and of the
 * first; returns the length of the rest. Few passes, as they cost as much as the ties do.
 */
function orthogonal(
  w: Float64Array,
  q: Float64Array,
  along: number,
  before: Float64Array | undefined,
  alongBefore: number | undefined,
  first: Float64Array,
): number {
  const n = w.length;
  let squares = 0;
  if (before === undefined || alongBefore === undefined) {
    for (let i = 0; i < n; i++) {
      const rest = w[i]! - along * q[i]!;
      w[i] = rest;
      squares += rest * rest;
    }
    return Math.sqrt(squares);
  }
  let alongFirst = 0;
  for (let i = 0; i < n; i++) {
    const rest = w[i]! - along * q[i]! - alongBefore * before[i]!;
    w[i] = rest;
    alongFirst += rest * first[i]!;
  }
  for (let i = 0; i < n; i++) {
    const rest = w[i]! - alongFirst * first[i]!;
    w[i] = rest;
    squares += rest * rest;
  }
  return Math.sqrt(squares);
}

function addTimes(to: Float64Array, q: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = to[i]! + times * q[i]!;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function normalised(x: Float64Array): Float64Array {
  const length = Math.sqrt(dot(x, x));
  return x.map((value) => value / length);
}
