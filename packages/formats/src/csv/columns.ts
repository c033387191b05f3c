import type { CsvStream } from "./csv-table.ts";

/** Column names we know, each with other spellings people use for it. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>;

/** `First name`, `first-name` and `firstName` are one: small letters and digits only. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Finds our columns in a table. A name is matched as written first, then without regard to
 * case and punctuation, then by its other spellings; every column is used once, so with both
 * `gender` and `Sex` present the second stays an attribute.
 *
 * @param mapping headers that somebody said stand for one of our names; they come first
 * @returns the index of each column found, by our name for it
 */
export function findColumns(
  table: Pick<CsvStream, "header">,
  names: ColumnNames,
  mapping: Readonly<Record<string, string | undefined>> = {},
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const used = new Set<number>();
  const folded = table.header.map(foldName);
  const claim = (name: string, index: number): void => {
    if (index < 0 || found.has(name) || used.has(index)) return;
    found.set(name, index);
    used.add(index);
  };
  for (const name of Object.keys(names)) {
    const header = mapping[name];
    if (header !== undefined) claim(name, table.header.indexOf(header));
  }
  for (const name of Object.keys(names)) claim(name, table.header.indexOf(name));
  for (const name of Object.keys(names)) claim(name, folded.indexOf(foldName(name)));
  for (const [name, others] of Object.entries(names)) {
    for (const other of others) claim(name, folded.indexOf(foldName(other)));
  }
  return found;
}
