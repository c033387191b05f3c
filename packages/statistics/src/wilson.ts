/** A share with its interval: all between 0 and 1. */
export interface ShareEstimate {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided standard normal quantiles for the confidences in use. */
export const QUANTILES = {
  0.9: 1.6448536269514722,
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
};
export type Confidence = 0.9 | 0.95 | 0.99;

/**
 * Wilson score interval for a share. Unlike the textbook interval it stays inside 0 to 1
 * and keeps its promise for small samples and shares near the ends.
 *
 * @param successes whole number, 0 to `n`
 * @param n whole number; with 0 nothing is known and `undefined` comes back
 * @throws RangeError when `successes` is not between 0 and `n`
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927) 209-212; recommended
 * by R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872 (method 3). O(1).
 */
export function wilson(
  successes: number,
  n: number,
  options: { readonly confidence?: Confidence } = {},
): ShareEstimate | undefined {
  if (!Number.isInteger(successes) || !Number.isInteger(n) || successes < 0 || successes > n) {
    throw new RangeError(`${successes} of ${n} is not a share of whole numbers`);
  }
  if (n === 0) return undefined;
  const z = QUANTILES[options.confidence ?? 0.95];
  const estimate = successes / n;
  const middle = (successes + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt(n * estimate * (1 - estimate) + (z * z) / 4);
  return {
    estimate,
    low: successes === 0 ? 0 : Math.max(0, middle - half),
    high: successes === n ? 1 : Math.min(1, middle + half),
  };
}
