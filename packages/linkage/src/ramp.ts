/** How far `x` has come from `from` to `to`, 0 to 1. */
export function ramp(x: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (x - from) / (to - from)));
}
