import { normaliseName } from "@kith/linkage";
import type { Description } from "@kith/model";
import type { FieldGiven } from "./link-report.ts";
import type { RecordIndex } from "./record-index.ts";

/** What can be said of a person, as a yes-or-no comparison. */
export interface Field {
  readonly name: string;
  /** With an article: "a street". */
  readonly label: string;
  /** Fully given: an initial is no surname. */
  readonly has: (said: Description) => boolean;
  readonly agrees: (a: Description, b: Description) => boolean;
}

/** Ages agree when they are at most so many years apart. */
const YEARS = 5;

const word = (text: string | undefined): string => normaliseName(text ?? "");
const full = (text: string | undefined): boolean => word(text).length > 1;

export const FIELDS: readonly Field[] = [
  {
    name: "first_name",
    label: "a first name",
    has: ({ firstName, knownAs }) => full(firstName) || full(knownAs),
    agrees: (a, b) => word(a.firstName ?? a.knownAs) === word(b.firstName ?? b.knownAs),
  },
  {
    name: "surname",
    label: "a full surname",
    has: ({ surname }) => full(surname),
    agrees: (a, b) => word(a.surname) === word(b.surname),
  },
  {
    name: "age",
    label: "an age",
    has: ({ age }) => age !== undefined,
    agrees: (a, b) => Math.abs((a.age ?? 0) - (b.age ?? 0)) <= YEARS,
  },
  {
    name: "street",
    label: "a street",
    has: ({ street }) => word(street) !== "",
    agrees: (a, b) => word(a.street) === word(b.street),
  },
];

/** How many mentions have each field. O(records). */
export function fieldsGiven({ said, isMention }: RecordIndex): readonly FieldGiven[] {
  const mentions = said.filter((_, i) => isMention[i]);
  return FIELDS.map(({ name, label, has }) => ({
    field: name,
    label,
    given: mentions.filter(has).length,
    mentions: mentions.length,
  }));
}
