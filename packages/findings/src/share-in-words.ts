/** Ways to say a share that people picture at once. */
const FRACTIONS: readonly (readonly [number, number])[] = [
  [1, 20],
  [1, 10],
  [2, 10],
  [1, 4],
  [3, 10],
  [4, 10],
  [5, 10],
  [6, 10],
  [7, 10],
  [3, 4],
  [8, 10],
  [9, 10],
  [19, 20],
];

/**
 * A share as a frequency: `0.31` → "3 in 10". Below 1 in 40 and above 39 in 40 it says
 * "fewer than 1 in 20", "more than 19 in 20", so that nearly none is never called none.
 *
 * @param share between 0 and 1
 */
export function shareInWords(share: number): string {
  if (share < 1 / 40) return "fewer than 1 in 20";
  if (share > 39 / 40) return "more than 19 in 20";
  const [part, whole] = FRACTIONS.reduce((best, next) =>
    Math.abs(next[0] / next[1] - share) < Math.abs(best[0] / best[1] - share) ? next : best,
  );
  return `about ${part} in ${whole}`;
}

/**
 * A range as tenths that hold it: 0.24 to 0.38 → "between 2 and 4 in 10". Ends are rounded
 * outwards, so the words never promise more than the interval.
 */
export function rangeInWords(low: number, high: number): string {
  const from = Math.floor(low * 10 + 1e-9);
  const to = Math.ceil(high * 10 - 1e-9);
  if (from === 0 && to <= 1) return "at most 1 in 10";
  if (from >= 9 && to === 10) return "at least 9 in 10";
  if (from === 0) return `at most ${to} in 10`;
  if (to === 10) return `at least ${from} in 10`;
  return `between ${from} and ${to} in 10`;
}
