import type { Description, RecordRef } from "@kith/model";
import type { ReviewIndex } from "./review-index.ts";

const FIELDS: readonly [string, (d: Description) => string | number | undefined][] = [
  ["first name", (d) => d.firstName || d.knownAs],
  ["surname", (d) => (initialOnly(d.surname) ? undefined : d.surname)],
  ["age", (d) => d.age],
  ["street", (d) => d.street || d.area],
];

/** What nobody said, side by side: "no surname for the second", "no street for either". */
export function missingFields(
  index: ReviewIndex,
  left: readonly RecordRef[],
  right: readonly RecordRef[],
): string[] {
  const lacks = (side: readonly RecordRef[], of: (typeof FIELDS)[number][1]): boolean =>
    side.every((ref) => {
      const said = index.mention(ref) ?? index.respondent(ref.egoID);
      const value = said === undefined ? undefined : of(said);
      return value === undefined || value === "";
    });
  return FIELDS.flatMap(([field, of]) => {
    const [onLeft, onRight] = [lacks(left, of), lacks(right, of)];
    if (onLeft && onRight) return [`no ${field} for either`];
    if (onLeft) return [`no ${field} for the first`];
    return onRight ? [`no ${field} for the second`] : [];
  });
}

/** "P." and "P" are no surname to compare by. */
export function initialOnly(name: string | undefined): boolean {
  return (name?.trim().replace(".", "").length ?? 0) === 1;
}
