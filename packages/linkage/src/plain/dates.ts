/** Day first (24/06/1971) or month first, where a column does not say it by its size. */
export type DateOrder = "day-first" | "month-first";

/** Whether a column's dates with two small numbers in front are written month first. O(n). */
export function dateOrderOf(values: readonly string[]): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const value of values) {
    const found = /^(\d{1,2})[./\- ](\d{1,2})[./\- ]\d{2,4}\b/.exec(value.trim());
    if (found === null) continue;
    if (Number(found[1]) > 12) dayFirst++;
    if (Number(found[2]) > 12) monthFirst++;
  }
  return monthFirst > dayFirst ? "month-first" : "day-first";
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date as eight digits (year, month, day; 00 for a part that was not given), or "" where no
 * date can be read. Parts are not checked: a month 13 is a slip worth comparing.
 */
export function readDate(text: string, order: DateOrder): string {
  const t = text.trim().toLowerCase();
  const iso = /^(\d{3,4})[./-](\d{1,2})(?:[./-](\d{1,2}))?(?:[t ].*)?$/.exec(t);
  if (iso !== null) return digits(iso[1]!, iso[2]!, iso[3] ?? "00");
  if (/^\d{8}$/.test(t))
    return plausibleYear(t.slice(0, 4)) ? t : t.slice(4) + t.slice(2, 4) + t.slice(0, 2);
  if (/^\d{6}$/.test(t)) return `${t}00`;
  if (/^\d{4}$/.test(t)) return `${t}0000`;
  const numbers = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{2,4})(?:[t ,].*)?$/.exec(t);
  if (numbers !== null) {
    const [first, second] = [numbers[1]!, numbers[2]!];
    return order === "day-first"
      ? digits(numbers[3]!, second, first)
      : digits(numbers[3]!, first, second);
  }
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`).test(t)) + 1;
  const year = /\b(\d{4})\b/.exec(t)?.[1];
  if (year === undefined) return "";
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(t.replace(year, ""))?.[1] ?? "00";
  return digits(year, String(month), month === 0 ? "00" : day);
}

function plausibleYear(year: string): boolean {
  return year >= "1000" && year <= "2200";
}

function digits(year: string, month: string, day: string): string {
  const full = year.length === 2 ? `19${year}` : year.padStart(4, "0");
  return full + month.padStart(2, "0") + day.padStart(2, "0");
}
