import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FileColumn } from "@kith/columns";
import { drawColumns, writeDraws } from "@kith/formats";
import type { RecordRef } from "@kith/model";
import { writeFileWith, writeTextFile } from "./files.ts";
import type { Terminal } from "./terminal.ts";

/** How plausible matchings are written: a table to read, or columns for statistics programs. */
export const DRAWS_FORMATS = ["csv", "parquet"] as const;
export type DrawsFormat = (typeof DRAWS_FORMATS)[number];

/** Writes `draws.csv` or `draws.parquet`, which have the same columns. The path, if any. */
export async function writeDrawsFile(
  folder: string,
  format: DrawsFormat,
  records: readonly RecordRef[],
  draws: readonly Int32Array[],
): Promise<readonly string[]> {
  if (draws.length === 0) return [];
  const path = join(folder, `draws.${format}`);
  if (format === "csv") writeTextFile(path, writeDraws(records, draws));
  else {
    // The column store is large: only who asks for it waits for it.
    const { writeParquet } = await import("@kith/columns");
    await writeFileWith(path, (part) => writeParquet(part, columns(records, draws)));
  }
  return [path];
}

/** Says which files of draws in a folder are not of this matching. */
export function noteOtherDraws(
  folder: string,
  written: readonly string[],
  terminal: Pick<Terminal, "note">,
): void {
  for (const format of DRAWS_FORMATS) {
    const path = join(folder, `draws.${format}`);
    if (written.includes(path) || !existsSync(path)) continue;
    terminal.note(`note: ${path} is of an earlier matching; this one did not write it.`);
  }
}

function columns(records: readonly RecordRef[], draws: readonly Int32Array[]): FileColumn[] {
  const names = drawColumns(draws.length);
  return [
    { name: "egoID", values: records.map(({ egoID }) => egoID) },
    { name: "alterID", values: records.map(({ alterID }) => alterID ?? null) },
    ...draws.map((draw, d) => ({ name: names[d]!, values: draw.map((person) => person + 1) })),
  ];
}
