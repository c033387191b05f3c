import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Of the content, so that it holds over restarts. */
  readonly etag: string;
}

/**
 * Reads files of one folder and keeps them in memory until they change on disk. A path that
 * leads out of the folder, by dots or by a link, is not found.
 */
export function staticFiles(folder: string): (path: string) => Promise<StaticFile | undefined> {
  const held = new Map<string, { readonly changed: number; readonly file: StaticFile }>();
  return async (path) => {
    if (path.includes("\0")) return undefined;
    try {
      const root = await realpath(folder);
      const full = await realpath(join(root, path));
      if (!full.startsWith(root + sep)) return undefined;
      const found = await stat(full);
      if (!found.isFile()) return undefined;
      const known = held.get(full);
      if (known?.changed === found.mtimeMs) return known.file;
      const body = new Uint8Array(await readFile(full));
      const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
      held.set(full, { changed: found.mtimeMs, file: { body, etag } });
      return { body, etag };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "ENAMETOOLONG")
  );
}
