/**
 * Orders text by code units: the same on every machine and in every locale, which the
 * order shown to people (`Intl.Collator`) is not. Use it wherever output must be the
 * same bytes for the same input.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
