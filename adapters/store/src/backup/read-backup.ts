import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { StoreError } from "../store-error.ts";
import type { BackupEnd, BackupHead, TableHead } from "./backup-lines.ts";

/** One piece of a backup, in the order of the file. */
export type BackupPiece =
  | { readonly head: BackupHead }
  | { readonly table: TableHead }
  | { readonly row: readonly (string | null)[] }
  | { readonly end: BackupEnd };

/**
 * Reads a backup piece by piece; the last is its end. What it holds is the whole of what was
 * written only once the end has come: until then nothing may be kept.
 *
 * @throws StoreError `damaged`, with the line, for a file that is no backup, was cut short, or
 * was changed
 */
export async function* readBackup(path: string): AsyncGenerator<BackupPiece> {
  const damaged = (what: string, cause?: unknown): StoreError =>
    new StoreError(
      "damaged",
      `The backup ${path} ${what}.`,
      "Take another backup. Nothing was changed.",
      cause,
    );
  const hash = createHash("sha256");
  let number = 0;
  let headed = false;
  let ended = false;
  let rowsLeft = 0;
  let width = -1;
  try {
    const stream = createReadStream(path);
    const gunzip = createGunzip();
    stream.on("error", (error) => gunzip.destroy(error));
    const lines = createInterface({ input: stream.pipe(gunzip), crlfDelay: Infinity });
    // An error of the stream ends the lines without a word, so it is kept.
    let failed: Error | undefined;
    gunzip.on("error", (error) => {
      failed = error;
      lines.close();
    });
    for await (const line of lines) {
      number++;
      if (ended) throw damaged(`goes on after its end, in line ${number}`);
      const value = parse(line);
      if (value === undefined) throw damaged(`is not readable in line ${number}`);
      if (!headed) {
        if (!isHead(value)) throw damaged("is no backup of Kith's: its first line is another");
        headed = true;
        hash.update(`${line}\n`);
        yield { head: value };
      } else if (Array.isArray(value)) {
        if (rowsLeft === 0) throw damaged(`has more rows than it says, in line ${number}`);
        if (value.length !== width || !value.every(isText))
          throw damaged(`has a row of another shape in line ${number}`);
        rowsLeft--;
        hash.update(`${line}\n`);
        yield { row: value };
      } else if (rowsLeft > 0) {
        throw damaged(`lacks ${rowsLeft} rows before line ${number}`);
      } else if (isTable(value)) {
        rowsLeft = value.rows;
        width = value.columns.length;
        hash.update(`${line}\n`);
        yield { table: value };
      } else if (isEnd(value)) {
        if (hash.digest("hex") !== value.sha256)
          throw damaged("is not as it was written: its check sum is another");
        ended = true;
        yield { end: value };
      } else {
        throw damaged(`is not readable in line ${number}`);
      }
    }
    if (failed !== undefined) throw failed;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT") throw damaged("is not there", error);
    if (code === "Z_BUF_ERROR") throw damaged(`was cut short after line ${number}`, error);
    if (code.startsWith("Z_")) {
      throw damaged(
        number === 0
          ? "is no backup of Kith's: it is not compressed"
          : `is damaged after line ${number}`,
        error,
      );
    }
    throw error;
  }
  if (!ended) throw damaged(`was cut short after line ${number}`);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isHead(value: unknown): value is BackupHead {
  return (
    isObject(value) &&
    value.kith === "backup/1" &&
    typeof value.at === "string" &&
    typeof value.version === "string" &&
    isText(value.keyId) &&
    Array.isArray(value.migrations) &&
    value.migrations.every((name) => typeof name === "string")
  );
}

function isTable(value: unknown): value is TableHead {
  return (
    isObject(value) &&
    typeof value.table === "string" &&
    Number.isInteger(value.rows) &&
    Array.isArray(value.columns) &&
    value.columns.every((name) => typeof name === "string")
  );
}

function isEnd(value: unknown): value is BackupEnd {
  return isObject(value) && value.end === true && typeof value.sha256 === "string";
}
