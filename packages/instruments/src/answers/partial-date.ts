/** 1980, 1980-05 or 1980-05-01, and a day that the calendar has. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match.map(Number);
  if (match[2] === undefined) return true;
  if (month === undefined || month < 1 || month > 12) return false;
  return match[3] === undefined || ((day ?? 0) >= 1 && (day ?? 0) <= daysIn(year ?? 0, month));
}

/** Whether `a` is certainly before `b`, as exact as both are: 1980 is not before 1980-05. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
