/** How far a number spreads over draws: its median and the middle nine tenths. */
export interface Spread {
  readonly median: number;
  /** 5th percentile. */
  readonly low: number;
  /** 95th percentile. */
  readonly high: number;
}

/**
 * Median and 90% interval of values over draws; `undefined` without any. O(n log n).
 */
export function spread(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.05),
    high: quantile(sorted, 0.95),
  };
}

/** Between the two nearest values, in proportion (Hyndman and Fan 1996, type 7: R's default). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (at - below) * (high - low);
}
