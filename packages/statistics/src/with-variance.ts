import { type Confidence, QUANTILES, type ShareEstimate } from "./wilson.ts";

/**
 * An interval widened by a further, independent source of doubt: at each end the distance to
 * the estimate and the new standard error are added as squares. Stays between 0 and 1.
 *
 * @param variance of the share from the other source, 0 or more
 * @param options the confidence of the interval given
 *
 * Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures:
 * a general approach", Statistics in Medicine 27 (2008) 1693-1702 (variance recovered from
 * each limit). O(1).
 */
export function withVariance(
  share: ShareEstimate,
  variance: number,
  options: { readonly confidence?: Confidence } = {},
): ShareEstimate {
  const z = QUANTILES[options.confidence ?? 0.95];
  const { estimate, low, high } = share;
  return {
    estimate,
    low: Math.max(0, estimate - Math.hypot(estimate - low, z * Math.sqrt(variance))),
    high: Math.min(1, estimate + Math.hypot(high - estimate, z * Math.sqrt(variance))),
  };
}

/**
 * Variance that a share has because of what was drawn K times: the variance between the
 * draws, and a little more for their being few. 0 for fewer than two.
 *
 * Source: D. B. Rubin, "Multiple Imputation for Nonresponse in Surveys" (1987), (1 + 1/K) B.
 */
export function varianceOverDraws(values: readonly number[]): number {
  const k = values.length;
  if (k < 2) return 0;
  const mean = values.reduce((sum, x) => sum + x, 0) / k;
  const between = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (k - 1);
  return (1 + 1 / k) * between;
}
