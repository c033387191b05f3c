import { language } from "./language.ts";

const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
const decimals = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
const plurals = new Intl.PluralRules(language);
const day = new Intl.DateTimeFormat(language, { dateStyle: "long" });
const moment = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" });
const hours = new Intl.DateTimeFormat(language, { timeStyle: "short" });
const lists = new Intl.ListFormat(language, { type: "conjunction" });

/** A whole number: 1,140. */
export const number = (n: number): string => whole.format(n);

/** A number with at most two decimals: 0.13. */
export const decimal = (n: number): string => decimals.format(n).replace("-", "−");

/** "a, b and c". */
export const list = (items: readonly string[]): string => lists.format(items);

/** ISO 8601 to "19 May 2026"; the text itself when it is not a date. */
export const date = (iso: string): string => formatted(day, iso);

/** ISO 8601 to "19 May 2026 at 14:05"; the text itself when it is not a date. */
export const dateTime = (iso: string): string => formatted(moment, iso);

/** The time of day of a moment in milliseconds since 1970: "14:05". */
export const clock = (at: number): string => hours.format(at);

function formatted(format: Intl.DateTimeFormat, iso: string): string {
  const parsed = new Date(iso);
  return Number.isNaN(parsed.getTime()) ? iso : format.format(parsed);
}

/** The words for a number, with `#` for the number itself: `count(1, "# person", "# people")`. */
export function count(n: number, one: string, other: string): string {
  return (plurals.select(n) === "one" ? one : other).replaceAll("#", number(n));
}

/** Rounded so that it does not claim more than we know: 2,917 to 2,900, 312 to 310, 41 to 41. */
export function about(n: number): number {
  if (n < 100) return n;
  const step = n < 1000 ? 10 : 10 ** (Math.floor(Math.log10(n)) - 1);
  return Math.round(n / step) * step;
}

/** A probability as a natural frequency out of 100, never 100 or 0 unless it is exactly that. */
export function inHundred(probability: number): number {
  if (probability >= 1) return 100;
  if (probability <= 0) return 0;
  return Math.min(99, Math.max(1, Math.round(probability * 100)));
}

/** A column name as words: `first_name` to "First name". */
export function plain(name: string): string {
  const spaced = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .trim();
  return spaced.charAt(0).toLocaleUpperCase(language) + spaced.slice(1);
}
