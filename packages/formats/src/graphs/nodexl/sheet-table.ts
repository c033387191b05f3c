import { foldName } from "../../csv/columns.ts";
import { columnLetters } from "../../workbook/cell-address.ts";
import type { CellValue, Sheet } from "../../workbook/read-workbook.ts";
import { adderTo } from "../unique-names.ts";

/** A sheet below its headings. */
export interface SheetTable {
  readonly sheet: string;
  /** Headings by column from 0; columns without one are not in it. */
  readonly header: ReadonlyMap<number, string>;
  readonly rows: Sheet["rows"];
}

/** Rows that may stand above the headings: NodeXL has one of band titles. */
const ROWS_ABOVE = 5;

/**
 * Finds the headings: the first of the top rows in which every wanted one is found, as its
 * spellings say. Headings that are given twice get a number.
 *
 * @returns the table and the column of each wanted heading
 */
export function findTable(
  sheet: Sheet,
  wanted: readonly (readonly string[])[],
): { readonly table: SheetTable; readonly columns: readonly number[] } | undefined {
  for (const [at, { cells }] of sheet.rows.slice(0, ROWS_ABOVE).entries()) {
    const folded = new Map([...cells].map(([column, cell]) => [foldName(String(cell)), column]));
    const columns = wanted.map((spellings) =>
      spellings.map((name) => folded.get(name)).find((column) => column !== undefined),
    );
    if (!columns.every((column) => column !== undefined)) continue;
    const named = new Map<string, number>();
    const add = adderTo(named);
    for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) {
      add(String(cell).trim(), column);
    }
    const header = new Map([...named].map(([name, column]) => [column, name]));
    return { table: { sheet: sheet.name, header, rows: sheet.rows.slice(at + 1) }, columns };
  }
  return undefined;
}

/** An id, which a sheet may hold as a number. Empty texts are none. */
export function idIn(value: CellValue | undefined): string | undefined {
  return value === undefined || value === "" ? undefined : String(value);
}

/** Where in a workbook: line and column, and the cell as spreadsheets name it. */
export function cellPlace(sheet: string, row: number, column: number) {
  return { line: row, column: column + 1, field: `${sheet}!${columnLetters(column)}${row}` };
}
