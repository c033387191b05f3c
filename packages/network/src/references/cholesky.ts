/**
 * The lower triangle L of a symmetric positive definite matrix, A = L Lᵀ, row by row;
 * `undefined` when A is not positive definite. Only the lower triangle of A is read. O(p³).
 */
export function cholesky(a: readonly Float64Array[]): Float64Array[] | undefined {
  const lower: Float64Array[] = [];
  for (let i = 0; i < a.length; i++) {
    const row = new Float64Array(i + 1);
    for (let j = 0; j <= i; j++) {
      let rest = a[i]![j]!;
      for (let k = 0; k < j; k++) rest -= row[k]! * (lower[j]?.[k] ?? row[k]!);
      if (i !== j) row[j] = rest / lower[j]![j]!;
      else if (rest > 0) row[j] = Math.sqrt(rest);
      else return undefined;
    }
    lower.push(row);
  }
  return lower;
}

/** The x with L Lᵀ x = b. O(p²). */
export function choleskySolve(lower: readonly Float64Array[], b: Float64Array): Float64Array {
  const x = forward(lower, b);
  for (let i = x.length - 1; i >= 0; i--) {
    x[i]! /= lower[i]![i]!;
    for (let j = 0; j < i; j++) x[j]! -= lower[i]![j]! * x[i]!;
  }
  return x;
}

/** The x with L x = b: xᵀx is bᵀ A⁻¹ b. O(p²). */
export function forward(lower: readonly Float64Array[], b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) x[i]! -= lower[i]![j]! * x[j]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}
