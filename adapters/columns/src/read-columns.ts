import type { DuckDBResult } from "@duckdb/node-api";
import { MISSING, type NumberColumn } from "@kith/linkage";

/** Reads all rows of a result of numbers, chunk by chunk, into typed columns. O(cells). */
export async function readNumberColumns(result: DuckDBResult): Promise<NumberColumn[]> {
  const names = result.columnNames();
  const types = result.columnTypes().map(String);
  const parts: (Int32Array | Float64Array)[][] = names.map(() => []);
  for (let chunk = await result.fetchChunk(); chunk !== null; chunk = await result.fetchChunk()) {
    if (chunk.rowCount === 0) break;
    for (let c = 0; c < names.length; c++) {
      const values = chunk.getColumnValues(c);
      const part = isMeasure(types[c]!)
        ? new Float64Array(values.length)
        : new Int32Array(values.length);
      for (let i = 0; i < values.length; i++) {
        const value = values[i];
        part[i] =
          value === null || value === undefined
            ? part instanceof Int32Array
              ? MISSING
              : Number.NaN
            : Number(value);
      }
      parts[c]!.push(part);
    }
  }
  return names.map((name, c) => ({ name, values: join(parts[c]!, isMeasure(types[c]!)) }));
}

function isMeasure(type: string): boolean {
  return type === "DOUBLE" || type === "FLOAT" || type.startsWith("DECIMAL");
}

function join(
  parts: readonly (Int32Array | Float64Array)[],
  measure: boolean,
): Int32Array | Float64Array {
  const length = parts.reduce((n, part) => n + part.length, 0);
  const all = measure ? new Float64Array(length) : new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
