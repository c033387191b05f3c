/** A coefficient that moves less than this has settled. */
const SETTLED = 1e-6;
/** Largest move of a coefficient in one round. */
const LONGEST = 3;

/**
 * Logistic regression with soft labels (0 to 1), row weights and a ridge penalty on all
 * coefficients but the first (the intercept), by Newton's method. A step after which the rows
 * are explained less well is taken back and halved: far from the answer Newton's method can
 * overshoot, further every time. O(rounds x rows x columns squared).
 *
 * @param rows row-major, `columns` per row; the first column should be 1
 * @param start coefficients to begin from; changed in place and returned
 * @param rounds most passes over the rows; the coefficients returned are the best of those tried
 */
export function ridgeLogistic(
  rows: Float64Array,
  columns: number,
  labels: Float64Array,
  weights: Float64Array,
  ridge: number,
  start: Float64Array,
  rounds: number,
): Float64Array {
  const n = labels.length;
  const best = start.slice();
  const beta = start;
  let step: Float64Array = new Float64Array(columns);
  let most = Number.NEGATIVE_INFINITY;
  for (let round = 0; round <= rounds; round++) {
    const gradient = new Float64Array(columns);
    const hessian = new Float64Array(columns * columns);
    let fit = 0;
    for (let c = 1; c < columns; c++) {
      gradient[c] = -ridge * beta[c]!;
      hessian[c * columns + c] = ridge;
      fit -= 0.5 * ridge * beta[c]! ** 2;
    }
    hessian[0] = 1e-6;
    for (let i = 0; i < n; i++) {
      const at = i * columns;
      let z = 0;
      for (let c = 0; c < columns; c++) z += rows[at + c]! * beta[c]!;
      const p = 1 / (1 + Math.exp(-z));
      const residual = weights[i]! * (labels[i]! - p);
      fit += weights[i]! * (labels[i]! * z - softplus(z));
      const curvature = weights[i]! * Math.max(1e-9, p * (1 - p));
      for (let c = 0; c < columns; c++) {
        const x = rows[at + c]!;
        if (x === 0) continue;
        gradient[c]! += residual * x;
        const scaled = curvature * x;
        for (let d = c; d < columns; d++) hessian[c * columns + d]! += scaled * rows[at + d]!;
      }
    }
    if (fit >= most) {
      most = fit;
      best.set(beta);
      step = solveSymmetric(hessian, gradient, columns);
      const longest = step.reduce((a, x) => Math.max(a, Math.abs(x)), 0);
      if (longest > LONGEST) for (let c = 0; c < columns; c++) step[c]! *= LONGEST / longest;
    } else for (let c = 0; c < columns; c++) step[c]! /= 2;
    if (round === rounds || step.every((x) => Math.abs(x) < SETTLED)) break;
    for (let c = 0; c < columns; c++) beta[c] = best[c]! + step[c]!;
  }
  beta.set(best);
  return beta;
}

/** log(1 + e^z), also for large z. */
function softplus(z: number): number {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}

/** Solves H x = g for a positive definite H given by its upper triangle (Cholesky). */
function solveSymmetric(upper: Float64Array, g: Float64Array, n: number): Float64Array {
  const l = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = upper[j * n + i]!;
      for (let k = 0; k < j; k++) sum -= l[i * n + k]! * l[j * n + k]!;
      l[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j * n + j]!;
    }
  }
  const x = g.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i * n + k]! * x[k]!;
    x[i]! /= l[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= l[k * n + i]! * x[k]!;
    x[i]! /= l[i * n + i]!;
  }
  return x;
}
