import { existsSync } from "node:fs";
import { noProgress, type Progress } from "@kith/model";
import type pg from "pg";
import { openDatabase } from "../database.ts";
import type { Engine } from "../engine.ts";
import { migrateTo } from "../migrate.ts";
import { keyFileOf, openEngine } from "../open-engine.ts";
import type { StoreOptions } from "../store.ts";
import { StoreError } from "../store-error.ts";
import { type BackupEnd, type BackupHead, backupLines, hashOfLines } from "./backup-lines.ts";
import { readBackup } from "./read-backup.ts";
import { type TableShape, tablesInOrder } from "./tables-in-order.ts";

export interface Restored {
  readonly rows: number;
  readonly head: BackupHead;
  /** Where the key file has to be put, when it is not there. */
  readonly keyFileMissing?: string;
}

const AT_ONCE = 500;

/**
 * Puts a backup into an empty data folder or database. Everything is read back and compared
 * with the backup before it counts: either all of it is there, or nothing is.
 *
 * @throws StoreError `invalid` when there are data already, `newer-schema` when a newer Kith
 * made the backup, `damaged` when the backup is not whole
 */
export async function restore(
  file: string,
  options: StoreOptions,
  { progress = noProgress }: { readonly progress?: Progress } = {},
): Promise<Restored> {
  // All of it once before anything is made.
  let head: BackupHead | undefined;
  for await (const piece of readBackup(file)) if ("head" in piece) head = piece.head;
  const engine = await openEngine(options);
  const database = openDatabase(engine);
  try {
    await engine.exclusively(() => migrateTo(database.kysely, head!.migrations));
    const end = await fill(engine, file, head!, progress);
    const keyFile = keyFileOf(options);
    return {
      rows: end.rows,
      head: head!,
      ...(head!.keyId === null || existsSync(keyFile) ? {} : { keyFileMissing: keyFile }),
    };
  } finally {
    await database.close();
  }
}

async function fill(
  engine: Engine,
  file: string,
  head: BackupHead,
  progress: Progress,
): Promise<BackupEnd> {
  const client = await engine.pool.connect();
  try {
    await client.query("begin");
    const tables = new Map((await tablesInOrder(client)).map((table) => [table.name, table]));
    for (const name of tables.keys()) {
      const { rows } = await client.query(`select 1 from ${name} limit 1`);
      if (rows.length > 0)
        throw new StoreError(
          "invalid",
          "There are data already.",
          "Restore into an empty folder or database. Nothing was changed.",
        );
    }
    const end = await insertAll(client, file, tables, progress);
    for (const { name, counted } of tables.values())
      for (const column of counted) await countOn(client, name, column);
    // What is there now, written down like the backup, must come to the same.
    if ((await hashOfLines(backupLines(client, head))) !== end.sha256)
      throw new Error(`What was restored from ${file} is not what the backup holds.`);
    await client.query("commit");
    return end;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

async function insertAll(
  client: pg.ClientBase,
  file: string,
  tables: ReadonlyMap<string, TableShape>,
  progress: Progress,
): Promise<BackupEnd> {
  let waiting: (readonly (string | null)[])[] = [];
  let into: { table: TableShape; columns: readonly string[] } | undefined;
  let done = 0;
  const flush = async (): Promise<void> => {
    if (into !== undefined && waiting.length > 0) await insert(client, into, waiting);
    done += waiting.length;
    waiting = [];
    progress("restoring", done, done + 1);
  };
  for await (const piece of readBackup(file)) {
    if ("row" in piece) {
      waiting.push(piece.row);
      if (waiting.length >= AT_ONCE) await flush();
      continue;
    }
    await flush();
    if ("end" in piece) return piece.end;
    if ("head" in piece) continue;
    const table = tables.get(piece.table.table);
    const unknown = piece.table.columns.find(
      (name) => !table?.columns.some((column) => column.name === name),
    );
    if (table === undefined || unknown !== undefined) {
      throw new StoreError(
        "damaged",
        `The backup ${file} has ${unknown === undefined ? "a table" : `a column “${unknown}” in`} “${piece.table.table}” that its own schema does not have.`,
        "Take another backup. Nothing was changed.",
      );
    }
    into = { table, columns: piece.table.columns };
  }
  throw new Error("readBackup ended without an end.");
}

async function insert(
  client: pg.ClientBase,
  { table, columns }: { table: TableShape; columns: readonly string[] },
  rows: readonly (readonly (string | null)[])[],
): Promise<void> {
  const types = new Map(table.columns.map(({ name, type }) => [name, type]));
  const values = columns.map((name, i) => `(row ->> ${i})::${types.get(name)}`).join(", ");
  await client.query(
    `insert into ${table.name} (${columns.join(", ")}) overriding system value
      select ${values} from json_array_elements($1::json) as row`,
    [JSON.stringify(rows)],
  );
}

/** New rows are numbered on from the last. */
async function countOn(client: pg.ClientBase, table: string, column: string): Promise<void> {
  await client.query(
    `select setval(pg_get_serial_sequence($1, $2), max(${column})) from ${table}
      having max(${column}) is not null`,
    [table, column],
  );
}
