/** The embedded column store (DuckDB, in memory): runs linkage plans, reads and writes Parquet. */
export {};
