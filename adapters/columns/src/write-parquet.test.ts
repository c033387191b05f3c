import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FileColumn, writeParquet } from "./write-parquet.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kith-parquet-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(path: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(`SELECT * FROM '${path.replaceAll("'", "''")}'`);
  const rows = reader.getRows();
  connection.closeSync();
  return rows;
}

/** More rows than one chunk holds, with texts as people write them. */
const many: FileColumn[] = [
  { name: "egoID", values: Array.from({ length: 5000 }, (_, i) => `e"${i}', é`) },
  { name: "alterID", values: Array.from({ length: 5000 }, (_, i) => (i % 3 ? `a${i}` : null)) },
  { name: "draw_1", values: Int32Array.from({ length: 5000 }, (_, i) => i % 71) },
];

test("every cell comes back, in the order of the rows", async () => {
  const path = join(folder, "it's.parquet");
  await writeParquet(path, many);
  const rows = await read(path);
  expect(rows).toEqual(
    Array.from({ length: 5000 }, (_, i) => many.map(({ values }) => values[i] ?? null)),
  );
});

test("the same columns give the same bytes", async () => {
  const [a, b] = [join(folder, "a.parquet"), join(folder, "b.parquet")];
  await writeParquet(a, many);
  await writeParquet(b, many);
  expect(readFileSync(a).equals(readFileSync(b))).toBe(true);
});

test("no rows are a file too, and one that is there is replaced", async () => {
  const path = join(folder, "none.parquet");
  await writeParquet(path, many);
  await writeParquet(path, [
    { name: "egoID", values: [] },
    { name: "draw_1", values: new Int32Array() },
  ]);
  expect(await read(path)).toEqual([]);
});

test("a place that cannot be written to is refused", async () => {
  await expect(writeParquet(join(folder, "no", "x.parquet"), many)).rejects.toThrow();
});
