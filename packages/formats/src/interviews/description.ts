import type { Description } from "@kith/model";
import { type ColumnNames, foldName } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import type { RowReader } from "../csv/read-rows.ts";
import { quoted } from "../problems.ts";
import { splitFullName } from "./full-name.ts";

export const DESCRIPTION_COLUMNS = {
  first_name: ["forename", "given name", "christian name"],
  surname: ["last name", "family name"],
  known_as: ["nickname", "nick name"],
  gender: ["sex"],
  age: [],
  street: [],
  area: [],
} as const satisfies ColumnNames;

/** `16-24`, `65+`, `under 18`: an answer in its own right, not a misspelt number. */
const AGE_BAND = /^(?:\d{1,3}\s*(?:-|–|to)\s*\d{1,3}|\d{1,3}\s*\+|(?:under|over|<|>)\s*\d{1,3})$/i;
const AGE = /^\d{1,3}(?:\.\d+)?$/;

const FULL_NAMES = ["name", "fullname", "altername"];

/** Where names are not in two columns, a column `name` holds them; see `splitFullName`. */
export function withFullName(
  table: CsvTable,
  columns: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  if (columns.has("first_name") || columns.has("surname")) return columns;
  const taken = new Set(columns.values());
  const index = table.header.findIndex(
    (name, at) => !taken.has(at) && FULL_NAMES.includes(foldName(name)),
  );
  return index < 0 ? columns : new Map([...columns, ["full_name", index]]);
}

/**
 * Reads the columns of a description. A whole name is split and kept as the attribute `name`.
 * An age that is no number from 0 to 120 is kept as the
 * attribute `age` and, unless it is a band, reported (`age-not-a-number`, `age-out-of-range`).
 * `34,5` is an age in a file separated by semicolons or tabs.
 */
export function readDescription(row: RowReader): {
  readonly description: Description;
  readonly leftOver: readonly [string, string][];
} {
  const age = readAge(row);
  const fullName = row.text("full_name");
  const leftOver: [string, string][] = [];
  if (fullName !== undefined) leftOver.push(["name", fullName]);
  if (age.written !== undefined) leftOver.push(["age", age.written]);
  const description = {
    ...optional("firstName", row.text("first_name")),
    ...optional("surname", row.text("surname")),
    ...(fullName === undefined ? {} : splitFullName(fullName)),
    ...optional("knownAs", row.text("known_as")),
    ...optional("gender", row.text("gender")),
    ...optional("age", age.years),
    ...optional("street", row.text("street")),
    ...optional("area", row.text("area")),
  };
  return { description, leftOver };
}

function readAge(row: RowReader): { years?: number; written?: string } {
  const written = row.text("age");
  if (written === undefined) return {};
  const remedy = "Write the age in years, or leave the cell empty. It is kept as an attribute.";
  if (AGE_BAND.test(written)) return { written };
  const numeral = row.numeral("age") ?? written;
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(numeral)) {
    row.warn("age-not-a-number", "age", `Age ${quoted(written)} is not a number.`, remedy);
    return { written };
  }
  const years = Number(numeral);
  if (!AGE.test(numeral) || years > 120) {
    row.warn("age-out-of-range", "age", `Age ${quoted(written)} is not between 0 and 120.`, remedy);
    return { written };
  }
  return { years };
}

/** An object with the field, or without it when there is no value. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  const empty: { [K in Key]?: Value } = {};
  if (value !== undefined) empty[key] = value;
  return empty;
}

/**
 * Attributes as a record; a later pair does not replace an earlier one but is kept beside it
 * as `name_2`. Safe for any name (`__proto__` too).
 */
export function attributesOf(
  pairs: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  const all = new Map<string, string>();
  for (const [name, value] of pairs) {
    let free = name;
    for (let number = 2; all.has(free); number++) free = `${name}_${number}`;
    all.set(free, value);
  }
  return Object.fromEntries(all);
}
