import { encodeFormula } from "./formula.ts";

/**
 * Writes rows as RFC 4180: comma, CRLF-free (LF) lines, `""` quoting only where needed, a final
 * line end. Texts that a spreadsheet would run get a `'` (see `encodeFormula`); the text `NA` is
 * quoted, because a bare NA means "missing" to R and to `readCsv`, and so is what starts with
 * `#` or `%`, because such a line of an edge list is a comment. `undefined` is an empty cell.
 */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly (string | undefined)[]>,
): string {
  const lines = [header.map(cell).join(",")];
  for (const row of rows) lines.push(row.map(cell).join(","));
  return `${lines.join("\n")}\n`;
}

function cell(value: string | undefined): string {
  if (value === undefined) return "";
  const text = encodeFormula(value);
  const needsQuotes = text === "NA" || /[",;\t\r\n]|^[\s#%]|\s$/u.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
