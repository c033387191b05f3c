import type { Interview } from "@kith/model";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Where and when an interview was held: "Mill Street, 12 May 2026"; empty when not recorded. */
export function toldWhere({ respondent, date, wave }: Interview): string {
  const place = respondent.street?.trim() || respondent.area?.trim();
  return [place, dateInWords(date) ?? (wave === undefined || wave === "" ? undefined : wave)]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}

function dateInWords(date: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? "") ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return date?.trim() || undefined;
  return `${Number(day)} ${name} ${year}`;
}
