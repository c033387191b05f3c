/** The embedded column store (DuckDB, in memory): runs linkage plans, reads and writes Parquet. */
export { type Columns, type ColumnsOptions, openColumns } from "./open-columns.ts";
export { type FileColumn, writeParquet } from "./write-parquet.ts";
