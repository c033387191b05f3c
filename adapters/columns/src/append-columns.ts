import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, INTEGER } from "@duckdb/node-api";
import { MISSING, type NumberColumn } from "@kith/linkage";

/** Rows of one chunk: DuckDB's vector size. */
const CHUNK = 2048;

/** Appends columns of one length to a table. O(cells). */
export async function appendColumns(
  connection: DuckDBConnection,
  table: string,
  columns: readonly NumberColumn[],
): Promise<void> {
  const rows = columns[0]?.values.length ?? 0;
  const types = columns.map(({ values }) => (values instanceof Int32Array ? INTEGER : DOUBLE));
  const appender = await connection.createAppender(table);
  const chunk = DuckDBDataChunk.create(types, CHUNK);
  for (let from = 0; from < rows; from += CHUNK) {
    const to = Math.min(rows, from + CHUNK);
    if (chunk.rowCount !== to - from) chunk.rowCount = to - from;
    chunk.setColumns(columns.map(({ values }) => cells(values, from, to)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function cells(values: NumberColumn["values"], from: number, to: number): (number | null)[] {
  const out: (number | null)[] = new Array(to - from);
  const whole = values instanceof Int32Array;
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    out[i - from] = whole && value === MISSING ? null : value;
  }
  return out;
}
