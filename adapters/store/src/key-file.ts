import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { makeKey, openKey, readKeyText, type VaultKey, writeKeyText } from "@kith/vault";
import { syncFolder } from "./embedded/sync-tree.ts";
import { StoreError } from "./store-error.ts";

/**
 * Reads the key that names are sealed with.
 *
 * @returns `undefined` when there is no such file
 * @throws StoreError `key-lost` when the file holds no key, cannot be read, or lets others
 * than its owner read it
 */
export async function readKeyFile(path: string): Promise<VaultKey | undefined> {
  const text = readSecretFile(path);
  if (text === undefined) return undefined;
  const bytes = readKeyText(text);
  if (bytes === undefined) {
    throw new StoreError(
      "key-lost",
      `The key file ${path} does not hold a key.`,
      "Put back the copy of the key that was kept safe. Without it names cannot be read.",
    );
  }
  return openKey(bytes);
}

/**
 * The text of a file that only its owner may read; `undefined` when there is none.
 *
 * @throws StoreError `key-lost` when it cannot be read, or lets others than its owner read it
 */
export function readSecretFile(path: string): string | undefined {
  try {
    const { mode } = statSync(path);
    if (process.platform !== "win32" && (mode & 0o077) !== 0) throw openToOthers(path);
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof StoreError) throw error;
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new StoreError(
      "key-lost",
      `The key file ${path} cannot be read.`,
      "Check that it may be read by the user who runs Kith.",
      error,
    );
  }
}

/**
 * Makes a key and its file, readable by its owner only and on the disk before this resolves.
 * When another process makes one at the same moment, both get the one that was first.
 */
export async function makeKeyFile(path: string): Promise<VaultKey> {
  try {
    writeSecretFile(path, writeKeyText(makeKey()));
  } catch (error) {
    throw new StoreError(
      "key-lost",
      `The key file ${path} cannot be made.`,
      "Check that its folder may be written to, and that the disk has room.",
      error,
    );
  }
  const key = await readKeyFile(path);
  if (key === undefined) throw new Error(`The key file ${path} vanished while it was made.`);
  return key;
}

/** Writes a secret, on the disk before this returns. One that is there already stays. */
export function writeSecretFile(path: string, text: string): void {
  const folder = dirname(resolve(path));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const making = `${path}.${process.pid}.${randomUUID()}`;
  const file = openSync(making, "wx", 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    // Unlike a rename, a link never replaces a key that is there already.
    linkSync(making, path);
  } catch (error) {
    const there = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!there) throw error;
  } finally {
    rmSync(making);
  }
  syncFolder(folder);
}

function openToOthers(path: string): StoreError {
  return new StoreError(
    "key-lost",
    `The key file ${path} may be read by other users of this computer.`,
    `Close it to them with: chmod 600 ${path}`,
  );
}
