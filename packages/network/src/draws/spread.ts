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
  const { count, median, low, high } = spreadOf(Float64Array.from(values));
  return count === 0 ? undefined : { median, low, high };
}

/**
 * The same with the mean, of those that are numbers; all NaN without any. Puts the values in
 * order. O(n log n), O(n) when all are equal.
 */
export function spreadOf(
  values: Float64Array,
): Spread & { readonly mean: number; readonly count: number } {
  const first = values[0];
  if (first !== undefined && values.every((value) => value === first))
    return { count: values.length, mean: first, median: first, low: first, high: first };
  values.sort(); // NaN come last.
  let count = values.length;
  while (count > 0 && Number.isNaN(values[count - 1]!)) count--;
  const sorted = values.subarray(0, count);
  let sum = 0;
  for (const value of sorted) sum += value;
  return {
    count,
    mean: sum / count,
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.05),
    high: quantile(sorted, 0.95),
  };
}

/** Between the two nearest values, in proportion (Hyndman and Fan 1996, type 7: R's default). */
function quantile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (at - below) * (high - low);
}
