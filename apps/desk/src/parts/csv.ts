/**
 * Rows as CSV (RFC 4180). A cell a spreadsheet would run as a formula gets an apostrophe in
 * front: names come from interviews and must stay text.
 */
export function csv(header: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  return `${[header, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
