import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import {
  type ColumnEngine,
  DUCKDB,
  type NumberColumn,
  printStatement,
  type Statement,
} from "@kith/linkage";
import { appendColumns } from "./append-columns.ts";
import { readNumberColumns } from "./read-columns.ts";

export interface ColumnsOptions {
  /** Default 2. */
  readonly threads?: number;
  /** As DuckDB writes it; default "3GB". Beyond it, work goes to `spill` or fails. */
  readonly memory?: string;
  /** A folder for what does not fit into memory; without it nothing is written to disk. */
  readonly spill?: string;
}

/** The embedded column store, held in memory and in this process. */
export interface Columns extends ColumnEngine {
  /** The query plan the engine makes of a statement; rejects when it is no valid SQL. */
  explain(statement: Statement): Promise<string>;
  close(): void;
}

/**
 * Opens an empty store. It never loads an extension or reads a file or an address: that is
 * switched off and locked.
 */
export async function openColumns(options: ColumnsOptions = {}): Promise<Columns> {
  const instance = await DuckDBInstance.create(":memory:", settings(options));
  const connection = await instance.connect();
  await connection.run("SET enable_external_access = false");
  await connection.run("SET lock_configuration = true");
  return {
    load: (table, columns) => load(connection, table, columns),
    async run(statement) {
      const sql = printStatement(statement, DUCKDB);
      if (statement.node === "read") return readNumberColumns(await connection.stream(sql));
      await connection.run(sql);
      return [];
    },
    async explain(statement) {
      const reader = await connection.runAndReadAll(`EXPLAIN ${printStatement(statement, DUCKDB)}`);
      return reader
        .getRows()
        .map((row) => row.map(String).join(" "))
        .join("\n");
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export function settings({
  threads = 2,
  memory = "3GB",
  spill = "",
}: ColumnsOptions): Record<string, string> {
  return {
    threads: String(threads),
    memory_limit: memory,
    temp_directory: spill,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    preserve_insertion_order: "false",
  };
}

async function load(
  connection: DuckDBConnection,
  table: string,
  columns: readonly NumberColumn[],
): Promise<void> {
  const defined = columns.map(
    ({ name, values }) =>
      `${DUCKDB.identifier(name)} ${values instanceof Int32Array ? "INTEGER" : "DOUBLE"}`,
  );
  await connection.run(`${DUCKDB.createTable(DUCKDB.identifier(table))} (${defined.join(", ")})`);
  await appendColumns(connection, table, columns);
}
