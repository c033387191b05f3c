/** What a file is, when it is no table whatever it is called. */
export type NotATable = "picture" | "pdf" | "workbook" | "document";

/** First bytes by which formats tell themselves (their own specifications). */
const MARKS: readonly (readonly [NotATable, readonly number[]])[] = [
  ["picture", [0x89, 0x50, 0x4e, 0x47]], // PNG
  ["picture", [0xff, 0xd8, 0xff]], // JPEG
  ["picture", [0x47, 0x49, 0x46, 0x38]], // GIF
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["workbook", [0xd0, 0xcf, 0x11, 0xe0]], // Office before 2007
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const DOCUMENT = /\.(docx?|odt|pptx?)$/i;

/**
 * What a file is, by its first bytes; `undefined` when it may be a table. A zip that is not
 * called one is taken for a workbook, because spreadsheets are zips.
 *
 * @param start at least the first four bytes of the file
 */
export function notATable(name: string, start: Uint8Array): NotATable | undefined {
  const begins = (mark: readonly number[]) => mark.every((byte, at) => start[at] === byte);
  const found = MARKS.find(([, mark]) => begins(mark))?.[0];
  const isZip = begins(ZIP) && !/\.zip$/i.test(name);
  if (found === undefined && !isZip) return undefined;
  if (found !== undefined && found !== "workbook") return found;
  return DOCUMENT.test(name) ? "document" : "workbook";
}
