import type { Rows } from "../graph/graph.ts";

const STEPS = 40;
const RESTARTS = 1_000;

export interface Eigenpair {
  /** NaN when the vector did not settle. */
  readonly value: number;
  /** Length 1, no negative entry. */
  readonly vector: Float64Array;
}

/**
 * Largest eigenvalue and its vector of a symmetric, connected, non-negative matrix given as
 * weighted rows: Lanczos with full reorthogonalisation, restarted from its best vector (Golub
 * and Van Loan 2013, "Matrix Computations", §10.1), until the residual is below 1e-14 of the
 * value. Begins from row sums, so the answer does not depend on chance.
 */
export function largestEigenpair(rows: Rows): Eigenpair {
  const n = rows.offsets.length - 1;
  let vector = normalised(multiply(rows, new Float64Array(n).fill(1)));
  let value = 0;
  let best = Number.POSITIVE_INFINITY;
  for (let restart = 0, stale = 0; restart < RESTARTS; restart++) {
    const image = multiply(rows, vector);
    value = dot(image, vector);
    let residual = 0;
    for (let i = 0; i < n; i++)
      residual = Math.max(residual, Math.abs(image[i]! - value * vector[i]!));
    // Done when exact, or when rounding lets it come no nearer.
    stale = residual < best / 2 ? 0 : stale + 1;
    best = Math.min(best, residual);
    if (residual <= 1e-15 * value || (stale >= 2 && residual <= 1e-13 * value))
      return { value, vector };
    vector = bestInKrylov(rows, vector);
  }
  return { value: Number.NaN, vector };
}

function bestInKrylov(rows: Rows, start: Float64Array): Float64Array {
  const n = start.length;
  const basis: Float64Array[] = [start];
  const diagonal: number[] = [];
  const beside: number[] = [];
  for (let step = 0; step < Math.min(STEPS, n); step++) {
    const w = multiply(rows, basis[step]!);
    diagonal.push(dot(w, basis[step]!));
    for (let twice = 0; twice < 2; twice++) {
      for (const q of basis) {
        const along = dot(w, q);
        for (let i = 0; i < n; i++) w[i]! -= along * q[i]!;
      }
    }
    const length = Math.sqrt(dot(w, w));
    if (length <= 1e-13 * Math.abs(diagonal[0]!) || step + 1 === Math.min(STEPS, n)) break;
    beside.push(length);
    for (let i = 0; i < n; i++) w[i]! /= length;
    basis.push(w);
  }
  const top = tridiagonalTop(diagonal, beside);
  const sum = new Float64Array(n);
  for (let step = 0; step < diagonal.length; step++)
    for (let i = 0; i < n; i++) sum[i]! += top[step]! * basis[step]![i]!;
  // The wanted vector has one sign; rounding may leave crumbs of the other.
  for (let i = 0; i < n; i++) sum[i] = Math.abs(sum[i]!);
  return normalised(sum);
}

/** Vector of the largest eigenvalue of a small symmetric tridiagonal matrix (cyclic Jacobi). */
function tridiagonalTop(diagonal: readonly number[], beside: readonly number[]): number[] {
  const k = diagonal.length;
  const a = diagonal.map((d, i) =>
    Array.from({ length: k }, (_, j) =>
      i === j ? d : Math.abs(i - j) === 1 ? beside[Math.min(i, j)]! : 0,
    ),
  );
  const vectors = a.map((_, i) => Array.from({ length: k }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < k; p++) for (let q = p + 1; q < k; q++) off += a[p]![q]! ** 2;
    if (off < 1e-30 * diagonal.reduce((sum, d) => sum + d * d, 1e-300)) break;
    for (let p = 0; p < k; p++) for (let q = p + 1; q < k; q++) rotate(a, vectors, p, q);
  }
  let best = 0;
  for (let i = 1; i < k; i++) if (a[i]![i]! > a[best]![best]!) best = i;
  return vectors.map((row) => row[best]!);
}

function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const apq = a[p]![q]!;
  if (apq === 0) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let i = 0; i < a.length; i++) {
    const ip = a[i]![p]!;
    const iq = a[i]![q]!;
    a[i]![p] = c * ip - s * iq;
    a[i]![q] = s * ip + c * iq;
  }
  for (let i = 0; i < a.length; i++) {
    const pi = a[p]![i]!;
    const qi = a[q]![i]!;
    a[p]![i] = c * pi - s * qi;
    a[q]![i] = s * pi + c * qi;
    const vp = vectors[i]![p]!;
    const vq = vectors[i]![q]!;
    vectors[i]![p] = c * vp - s * vq;
    vectors[i]![q] = s * vp + c * vq;
  }
}

function multiply(rows: Rows, x: Float64Array): Float64Array {
  const { offsets, targets, weights } = rows;
  const y = new Float64Array(x.length);
  for (let v = 0; v < x.length; v++) {
    let sum = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += weights![k]! * x[targets[k]!]!;
    y[v] = sum;
  }
  return y;
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
