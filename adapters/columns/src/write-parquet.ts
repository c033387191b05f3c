import { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from "@duckdb/node-api";
import { DUCKDB } from "@kith/linkage";

/** A column of a file: texts, of which `null` is a missing one, or whole numbers. */
export interface FileColumn {
  readonly name: string;
  readonly values: readonly (string | null)[] | Int32Array;
}

/** Rows of one chunk: DuckDB's vector size. */
const CHUNK = 2048;
const TABLE = DUCKDB.identifier("rows");

/**
 * Writes columns of one length as a Parquet file, replacing one that is there; rejects when the
 * file cannot be written. The same columns give the same bytes. O(cells).
 */
export async function writeParquet(path: string, columns: readonly FileColumn[]): Promise<void> {
  // One thread, so that rows and bytes come out in one order; nothing is loaded from elsewhere.
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "1",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  try {
    const defined = columns.map(
      ({ name, values }) =>
        `${DUCKDB.identifier(name)} ${values instanceof Int32Array ? "INTEGER" : "VARCHAR"}`,
    );
    await connection.run(`CREATE TABLE ${TABLE} (${defined.join(", ")})`);
    const rows = columns[0]?.values.length ?? 0;
    const types = columns.map(({ values }) => (values instanceof Int32Array ? INTEGER : VARCHAR));
    const appender = await connection.createAppender("rows");
    const chunk = DuckDBDataChunk.create(types, CHUNK);
    for (let from = 0; from < rows; from += CHUNK) {
      const to = Math.min(rows, from + CHUNK);
      if (chunk.rowCount !== to - from) chunk.rowCount = to - from;
      chunk.setColumns(columns.map(({ values }) => [...values.slice(from, to)]));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    const to = `'${path.replaceAll("'", "''")}'`;
    await connection.run(`COPY ${TABLE} TO ${to} (FORMAT parquet, COMPRESSION zstd)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
