import type { FigureTable, TallyTable } from "./figure.ts";

/** A table as CSV (RFC 4180), with cells that a spreadsheet would run as a formula made text. */
export function tableCsv(table: FigureTable): string {
  const head = table.columns.map((column) => column.label);
  return lines([head, ...table.rows]);
}

/** A tally table as CSV: for each column its ties and how many of them are not sure. */
export function tallyCsv(tallies: TallyTable): string {
  const head = [
    tallies.rowHeading,
    ...tallies.columns.flatMap((column) => [column, `${column}, not sure`]),
  ];
  const rows = tallies.rows.map((row, r) => [
    row,
    ...tallies.cells[r]!.flatMap((cell) => [cell.ties, cell.unsure]),
  ]);
  return lines([head, ...rows]);
}

function lines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
