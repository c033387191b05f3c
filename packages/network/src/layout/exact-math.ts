/**
 * Functions made of sums, products, quotients and square roots alone, whose every bit the
 * language standard fixes; `Math.sin`, `Math.pow` and their like may differ between engines.
 * Layouts use these, so that a picture is the same wherever it is drawn.
 */

/** cos and sin of `k / n` of a whole turn, to about 1e-15; `k` and `n` whole, `n` above 0. */
export function partOfTurn(k: number, n: number): { readonly cos: number; readonly sin: number } {
  const wrapped = ((k % n) + n) % n;
  const quarters = Math.floor((4 * wrapped + n / 2) / n);
  // What is left is at most an eighth of a turn either way.
  const angle = ((wrapped - (quarters * n) / 4) / n) * 6.283185307179586;
  let sin = angle;
  let cos = 1;
  let term = angle;
  for (let i = 2; i < 20; i += 2) {
    term *= angle / i;
    cos += i % 4 === 2 ? -term : term;
    term *= angle / (i + 1);
    sin += i % 4 === 2 ? -term : term;
  }
  if (quarters % 4 === 1) return { cos: -sin, sin: cos };
  if (quarters % 4 === 2) return { cos: -cos, sin: -sin };
  if (quarters % 4 === 3) return { cos: sin, sin: -cos };
  return { cos, sin };
}

/** Length of the vector (x, y). */
export function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** The positive number whose `n`th power is `value` (above 0), to about 1e-15; `n` whole. */
export function nthRoot(value: number, n: number): number {
  if (value < 1) return 1 / nthRoot(1 / value, n);
  let low = 1;
  let high = value;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (power(middle, n) > value) high = middle;
    else low = middle;
  }
  return low;
}

function power(base: number, n: number): number {
  let result = 1;
  for (let i = 0; i < n; i++) result *= base;
  return result;
}

/** The natural logarithm of `value` (above 0 and finite), to about 1e-15 of it. */
export function logOf(value: number): number {
  let rest = value;
  let halvings = 0;
  for (; rest > Math.SQRT2; rest /= 2) halvings++;
  for (; rest < Math.SQRT1_2; rest *= 2) halvings--;
  // log r = 2 (s + s³/3 + s⁵/5 + …) with s = (r − 1) / (r + 1), at most 0.172 here.
  const s = (rest - 1) / (rest + 1);
  const square = s * s;
  let power = s;
  let sum = s;
  for (let i = 3; i < 24; i += 2) {
    power *= square;
    sum += power / i;
  }
  return 2 * sum + halvings * Math.LN2;
}
