/** Sums over paired numbers x and y. */
export interface PairedSums {
  readonly count: number;
  readonly x: number;
  readonly xx: number;
  readonly y: number;
  readonly yy: number;
  readonly xy: number;
}

/**
 * Pearson's correlation from sums; `null` where either side has no spread, or one that is not
 * told apart from rounding (1e-12 of its sum of squares).
 */
export function correlationOfSums({ count, x, xx, y, yy, xy }: PairedSums): number | null {
  const spreadX = count * xx - x * x;
  const spreadY = count * yy - y * y;
  if (spreadX <= 1e-12 * count * xx || spreadY <= 1e-12 * count * yy) return null;
  return (count * xy - x * y) / Math.sqrt(spreadX * spreadY);
}
