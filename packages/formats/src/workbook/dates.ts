const DAY = 86_400_000;
/** Number formats every workbook has that show a date or a time (ECMA-376, 18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** Whether a number format shows a date: one of the built-in ones, or a code with y, m, d, h. */
export function isDateFormat(id: number, codes: ReadonlyMap<number, string>): boolean {
  const code = codes.get(id);
  if (code === undefined) return DATE_FORMATS.has(id);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

/**
 * A workbook's count of days as a date, `2026-03-20` or with its time `2026-03-20T10:30:00`;
 * `undefined` for a number that is no date. Workbooks of old Macs count from 1904.
 */
export function dateOf(days: number, from1904: boolean): string | undefined {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const moment = new Date(start + Math.round(days * 86_400) * 1_000);
  if (days < 0 || Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999)
    return undefined;
  const text = moment.toISOString().slice(0, 19);
  return (moment.getTime() - start) % DAY === 0 ? text.slice(0, 10) : text;
}
