import type { SourceFile } from "@kith/model";
import type { ColumnMapping, InterviewsRead } from "./interviews-read.ts";
import { readFolder } from "./read-folder.ts";

/**
 * Reads interviews from whatever files somebody has: Kith's interview folder, egor's three
 * files, Network Canvas and EgoWeb exports. Recognised by headers and file names, not by order.
 *
 * Never throws on bad input. Every problem has its place; a row with an error is refused
 * (`counts` says how many of each file), and all other rows are returned. Whether to go on
 * with errors is for the caller to decide. O(length of the text).
 */
export function readInterviews(
  files: readonly SourceFile[],
  options: { readonly mapping?: ColumnMapping } = {},
): InterviewsRead {
  return readFolder(files, options.mapping);
}
