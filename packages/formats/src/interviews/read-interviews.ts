import type { SourceFile } from "@kith/model";
import { foldName } from "../csv/columns.ts";
import { readCsv } from "../csv/read-csv.ts";
import type { ColumnMapping, InterviewsRead } from "./interviews-read.ts";
import { canvasFile } from "./network-canvas-files.ts";
import { withOtherLayouts } from "./other-layouts.ts";
import { egowebPart, readEgoweb } from "./read-egoweb.ts";
import { readFolder } from "./read-folder.ts";
import { readNetworkCanvas } from "./read-network-canvas.ts";

/** Enough of a file for its header. */
const HEAD = 1 << 16;

/**
 * Reads interviews from whatever files somebody has: Kith's interview folder, egor's three
 * files, Network Canvas and EgoWeb exports. Recognised by headers and file names, not by order.
 *
 * Never throws on bad input. Every problem has its place; a row with an error is refused
 * (`counts` says how many of each file), and all other rows are returned. Files of another
 * layout than the one that was read are errors (`two-layouts`). Whether to go on
 * with errors is for the caller to decide. O(length of the text).
 *
 * @param options.mapping names of columns and files that are not called as Kith or egor call
 *   them; with id columns in it the files are read as egor's three
 */
export function readInterviews(
  files: readonly SourceFile[],
  options: { readonly mapping?: ColumnMapping } = {},
): InterviewsRead {
  const mapping = options.mapping ?? {};
  const mapped = (["egoID", "alterID", "source", "target", "files"] as const).some(
    (name) => mapping[name] !== undefined,
  );
  if (mapped) return readFolder(files, mapping);

  const heads = files.map((file) => ({
    file,
    table: readCsv({ name: file.name, text: file.text.slice(0, HEAD) }).table,
  }));
  const canvas = heads.some(({ file, table }) => {
    const headers = table.header.map(foldName);
    const named =
      /(?:attribute|edge)List/i.test(file.name) && canvasFile(file, table) !== undefined;
    return named || (headers.includes("networkcanvasegouuid") && !headers.includes("egoid"));
  });
  if (canvas) return withOtherLayouts(readNetworkCanvas(files, mapping), heads);

  const parts = heads.map(({ table }) => egowebPart(table));
  const otherEgos = heads.some(
    ({ table }, index) =>
      parts[index] === undefined && table.header.some((name) => foldName(name) === "egoid"),
  );
  if (parts.some((part) => part !== undefined) && !otherEgos)
    return withOtherLayouts(readEgoweb(files), heads);
  return withOtherLayouts(readFolder(files, mapping), heads);
}
