import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  rmSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Progress } from "@kith/model";
import { syncFolder } from "../embedded/sync-tree.ts";
import type { Engine } from "../engine.ts";
import { openEngine } from "../open-engine.ts";
import type { StoreOptions } from "../store.ts";
import { StoreError } from "../store-error.ts";
import { type BackupHead, backupLines, withEnd } from "./backup-lines.ts";
import { readBackup } from "./read-backup.ts";

export interface BackupMade {
  readonly rows: number;
  readonly sha256: string;
  /** Which key its names are sealed with. */
  readonly keyId: string | null;
}

/**
 * Writes all data to one file, as they are at one moment, and reads the file again to see that
 * it is whole. Names stay sealed; the keys are not in it and have to be kept apart. The file
 * appears under its name when it is complete and on the disk; one that is there is kept.
 *
 * @throws StoreError `locked` when a process has the data folder open, `invalid` when the file
 * is there already, `disk-full`
 */
export async function backUp(
  options: StoreOptions,
  file: string,
  made: { readonly at: string; readonly version: string; readonly progress?: Progress },
): Promise<BackupMade> {
  if (existsSync(file)) throw taken(file);
  const engine = await openEngine(options);
  try {
    return await backUpEngine(engine, file, made);
  } finally {
    await engine.pool.end();
    await engine.close();
  }
}

/** The same of a running engine. */
export async function backUpEngine(
  engine: Engine,
  file: string,
  { at, version, progress }: { at: string; version: string; progress?: Progress },
): Promise<BackupMade> {
  const making = `${file}.making`;
  const client = await engine.pool.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const migrations = await client
      .query<{ name: string }>("select name from kysely_migration order by name")
      .catch(() => {
        throw new StoreError(
          "invalid",
          "There are no data of Kith's here.",
          "Check the folder or address.",
        );
      });
    const key = await client.query<{ key_id: string }>("select key_id from vault.keys");
    const head: BackupHead = {
      kith: "backup/1",
      at,
      version,
      keyId: key.rows[0]?.key_id ?? null,
      migrations: migrations.rows.map(({ name }) => name),
    };
    const lines = withEnd(backupLines(client, head, progress));
    rmSync(making, { force: true });
    await pipeline(Readable.from(lines), createGzip(), createWriteStream(making, { mode: 0o600 }));
    forceToDisk(making);
    let end: { rows: number; sha256: string } | undefined;
    for await (const piece of readBackup(making)) if ("end" in piece) end = piece.end;
    publish(making, file);
    return { rows: end!.rows, sha256: end!.sha256, keyId: head.keyId };
  } catch (error) {
    rmSync(making, { force: true });
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ENOSPC") throw error;
    throw new StoreError(
      "disk-full",
      `There is no room for the backup ${file}.`,
      "Make room, or choose another disk. Nothing was changed.",
      error,
    );
  } finally {
    await client.query("rollback");
    client.release();
  }
}

function taken(file: string): StoreError {
  return new StoreError(
    "invalid",
    `There is a file ${file} already.`,
    "Choose another name; backups are never written over.",
  );
}

function forceToDisk(path: string): void {
  const opened = openSync(path, "r+");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** A link, unlike a rename, never replaces a file that has come meanwhile. */
function publish(making: string, file: string): void {
  try {
    linkSync(making, file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw taken(file);
    throw error;
  }
  rmSync(making);
  syncFolder(dirname(resolve(file)));
}
