import { select } from "./select.ts";

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
 * The same with the mean, of those that are numbers; all NaN without any. Puts the values into
 * another order. O(n) on average.
 */
export function spreadOf(
  values: Float64Array,
): Spread & { readonly mean: number; readonly count: number } {
  let count = 0;
  let sum = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    values[count++] = value;
    sum += value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (count > 0 && lowest === highest)
    return { count, mean: lowest, median: lowest, low: lowest, high: lowest };
  const median = quantile(values, 0.5, count);
  // What is below the median stands before its place by now, and the rest after it.
  const low = quantile(values, 0.05, count);
  const high = quantile(values, 0.95, count);
  return { count, mean: sum / count, median, low, high };
}

/** Between the two nearest values, in proportion (Hyndman and Fan 1996, type 7: R's default). */
function quantile(values: Float64Array, share: number, count: number): number {
  if (count === 0) return Number.NaN;
  const at = (count - 1) * share;
  const below = Math.floor(at);
  const low = select(values, below, 0, count);
  if (below + 1 === count) return low;
  return low + (at - below) * (select(values, below + 1, below + 1, count) - low);
}
