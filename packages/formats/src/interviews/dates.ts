const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The day (`2024-05-31`) of an ISO 8601 date or time; `undefined` if it is none. */
export function isoDay(text: string): string | undefined {
  const parts = ISO_DATE.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  const last = daysInMonth(Number(year), Number(month));
  return Number(day) >= 1 && Number(day) <= last ? `${year}-${month}-${day}` : undefined;
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
