import type { Dialect } from "./print.ts";

/** DuckDB, and with it most of what speaks PostgreSQL's SQL. */
export const DUCKDB: Dialect = {
  name: "duckdb",
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  number(value) {
    if (!Number.isFinite(value)) throw new Error(`${value} cannot stand in a statement.`);
    if (Number.isSafeInteger(value)) return value < 0 ? `(${value})` : String(value);
    const digits = String(value);
    const double = digits.includes("e") ? digits : `${digits}e0`;
    return value < 0 ? `(${double})` : double;
  },
  createTable: (identifier) => `CREATE OR REPLACE TABLE ${identifier}`,
  dropTable: (identifier) => `DROP TABLE IF EXISTS ${identifier}`,
};
