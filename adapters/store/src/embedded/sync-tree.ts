import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Forces a folder, everything in it and its own entry to the disk. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) syncFile(join(entry.parentPath, entry.name));
    else if (entry.isDirectory()) syncFolder(join(entry.parentPath, entry.name));
  }
  syncFolder(folder);
}

/** Forces the entries of a folder to the disk. Windows has no such thing and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform !== "win32") syncFile(folder, "r");
}

function syncFile(path: string, flags = process.platform === "win32" ? "r+" : "r"): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
