import { type RawBuilder, sql } from "kysely";
import type { Trx } from "./database.ts";
import type { Tables } from "./tables.ts";

/** So many rows go in one statement; a parameter may not be larger than 1 GB. */
const BATCH = 20_000;

type Insertable<T> = { readonly [column: string]: T };
type Cell = string | number | boolean | null | readonly string[] | Readonly<Record<string, string>>;

/**
 * Inserts rows with few statements: PostgreSQL reads them from one JSON parameter, each
 * column by its own type. Bytes are given as `bytesCell` writes them. All rows have the same
 * columns. Linear in the rows.
 */
export async function insertRows(
  trx: Trx,
  table: keyof Tables,
  rows: readonly Insertable<Cell>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns: RawBuilder<unknown> = sql.join(Object.keys(first).map((name) => sql.ref(name)));
  for (let from = 0; from < rows.length; from += BATCH) {
    const json = JSON.stringify(rows.slice(from, from + BATCH));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)
    `.execute(trx);
  }
}

/** Bytes as PostgreSQL reads them from text. */
export function bytesCell(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes).toString("hex")}`;
}

/** The object without the keys whose value is `undefined` or `null`. */
export function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be an id of the store at all. */
export function isId(text: string): boolean {
  return ID.test(text);
}
