import { readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreError } from "../store-error.ts";

export interface FolderLock {
  release(): void;
}

const SQLITE_BUSY = 5;

/**
 * Takes a data folder for this process alone, or refuses at once.
 *
 * The lock is a lock of the operating system on the file `lock` (fcntl on Linux and macOS,
 * LockFileEx on Windows), taken through SQLite, which is the one part of Node that can. The
 * kernel gives it to one process and takes it back when that process ends, however it ends:
 * there is no stale lock to judge, and no race. `lock-holder.json` beside it only says whom
 * to name in the refusal; nothing is decided by it.
 *
 * @throws StoreError `locked`
 */
export function lockFolder(folder: string): FolderLock {
  const database = openLockFile(folder);
  try {
    // An exclusive transaction that writes nothing: the file stays empty, the lock is held.
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (sqliteCode(error) === SQLITE_BUSY) throw heldByAnother(folder);
    throw cannotLock(folder, error);
  }
  const holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  writeFileSync(join(folder, "lock-holder.json"), `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  return { release: () => database.close() };
}

function openLockFile(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(join(folder, "lock"), { timeout: 0 });
  } catch (error) {
    throw cannotLock(folder, error);
  }
}

function heldByAnother(folder: string): StoreError {
  const holder = readHolder(folder);
  return new StoreError(
    "locked",
    `The data folder ${folder} is in use by ${holder}.`,
    "Stop that process first, or choose another data folder. To let several processes work at once, use a PostgreSQL server (--database-url).",
  );
}

function cannotLock(folder: string, cause: unknown): StoreError {
  return new StoreError(
    "locked",
    `The data folder ${folder} cannot be locked for this process.`,
    "Check that the folder may be written to, and that it is on a disk of this computer: some network drives cannot lock files.",
    cause,
  );
}

/** Who wrote that they hold it. May lag behind for the moment in which a lock changes hands. */
function readHolder(folder: string): string {
  try {
    const holder: unknown = JSON.parse(readFileSync(join(folder, "lock-holder.json"), "utf8"));
    if (typeof holder === "object" && holder !== null && "pid" in holder && "host" in holder) {
      const where = holder.host === hostname() ? "" : ` on ${String(holder.host)}`;
      return `another process (pid ${String(holder.pid)}${where})`;
    }
    return "another process";
  } catch {
    // The holder may be writing this file just now: the refusal stands without a name.
    return "another process";
  }
}

function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode & 0xff
    : undefined;
}
