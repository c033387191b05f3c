import { createHash, type Hash } from "node:crypto";
import { noProgress, type Progress } from "@kith/model";
import type pg from "pg";
import { tablesInOrder } from "./tables-in-order.ts";

/** First line of a backup. */
export interface BackupHead {
  readonly kith: "backup/1";
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Version of the Kith that made it. */
  readonly version: string;
  /** Which key its names are sealed with; the key is not in it. */
  readonly keyId: string | null;
  /** Names of the migrations that made the schema. */
  readonly migrations: readonly string[];
}

/** A line before each table's rows. */
export interface TableHead {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Last line: what all lines before it, with their line ends, come to. */
export interface BackupEnd {
  readonly end: true;
  readonly rows: number;
  readonly sha256: string;
}

const AT_ONCE = 1_000;

/** Values are written the same way whatever the database's own settings. */
const SETTINGS = [
  "set local timezone to 'UTC'",
  "set local datestyle to 'ISO, YMD'",
  "set local bytea_output to 'hex'",
  "set local extra_float_digits to 1",
];

/** Line ends inside a text are written so that no reader takes them for the end of a line. */
function lineOf(value: unknown): string {
  const text = JSON.stringify(value);
  return `${text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}\n`;
}

/**
 * Every row of every table as lines of JSON, each an array of texts, in an order that depends
 * on the data alone. Inside a transaction that sees one state. O(rows) time, memory for a
 * thousand rows.
 */
export async function* backupLines(
  client: pg.ClientBase,
  head: BackupHead,
  progress: Progress = noProgress,
): AsyncGenerator<string> {
  for (const setting of SETTINGS) await client.query(setting);
  const tables = await tablesInOrder(client);
  const counts: number[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${name}`);
    counts.push(Number(rows[0]?.count));
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  yield lineOf(head);
  for (const [i, { name, columns, key }] of tables.entries()) {
    const names = columns.map((column) => column.name);
    const table: TableHead = { table: name, columns: names, rows: counts[i]! };
    yield lineOf(table);
    const texts = names.map((column) => `${column}::text`).join(", ");
    const order = (key.length > 0 ? key : names).join(", ");
    await client.query(
      `declare backup no scroll cursor for
        select array[${texts}]::text[] as values from ${name} order by ${order}`,
    );
    for (;;) {
      const { rows } = await client.query<{ values: (string | null)[] }>(
        `fetch ${AT_ONCE} from backup`,
      );
      if (rows.length === 0) break;
      for (const { values } of rows) yield lineOf(values);
      done += rows.length;
      progress("backing up", done, total);
    }
    await client.query("close backup");
  }
}

/** Adds the last line. */
export async function* withEnd(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let rows = 0;
  for await (const line of lines) {
    hash.update(line);
    if (line.startsWith("[")) rows++;
    yield line;
  }
  const end: BackupEnd = { end: true, rows, sha256: hash.digest("hex") };
  yield lineOf(end);
}

/** What the lines come to. */
export async function hashOfLines(lines: AsyncGenerator<string>): Promise<string> {
  const hash: Hash = createHash("sha256");
  for await (const line of lines) hash.update(line);
  return hash.digest("hex");
}
