import type { Description, RecordRef } from "@kith/model";
import type { ReviewIndex } from "./review-index.ts";

const FIELDS: readonly [string, (d: Description) => string | number | undefined][] = [
  ["first name", (d) => d.firstName || d.knownAs],
  ["surname", (d) => (initialOnly(d.surname) ? undefined : d.surname)],
  ["age", (d) => d.age],
  ["street", (d) => d.street || d.area],
];

/** What nobody said: "no street for either", "no first name, surname or age for the second". */
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
  const of: Record<"either" | "the first" | "the second", string[]> = {
    either: [],
    "the first": [],
    "the second": [],
  };
  for (const [field, value] of FIELDS) {
    const [onLeft, onRight] = [lacks(left, value), lacks(right, value)];
    if (onLeft && onRight) of.either.push(field);
    else if (onLeft) of["the first"].push(field);
    else if (onRight) of["the second"].push(field);
  }
  return Object.entries(of).flatMap(([whom, fields]) =>
    fields.length === 0 ? [] : [`no ${anyOf(fields)} for ${whom}`],
  );
}

/** "age", "age or street", "surname, age or street". */
function anyOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

/** "P." and "P" are no surname to compare by. */
export function initialOnly(name: string | undefined): boolean {
  return (name?.trim().replace(".", "").length ?? 0) === 1;
}
