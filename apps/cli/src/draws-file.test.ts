import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordRef } from "@kith/model";
import { afterEach, beforeEach, expect, test } from "vitest";
import { noteOtherDraws, writeDrawsFile } from "./draws-file.ts";

const records: RecordRef[] = [{ egoID: "1" }, { egoID: "1", alterID: "a" }, { egoID: "2" }];
const draws = [Int32Array.from([0, 1, 1]), Int32Array.from([0, 1, 2])];
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kith-draws-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a table has a row per record and a column per draw", async () => {
  const [path = ""] = await writeDrawsFile(folder, "csv", records, draws);
  expect(readFileSync(path, "utf8")).toBe("egoID,alterID,draw_1,draw_2\n1,,1,1\n1,a,2,2\n2,,2,3\n");
});

test("columns are the same bytes each time, and leave nothing half-written behind", async () => {
  const [path = ""] = await writeDrawsFile(folder, "parquet", records, draws);
  const first = readFileSync(path);
  expect(first.subarray(0, 4).toString()).toBe("PAR1");
  await writeDrawsFile(folder, "parquet", records, draws);
  expect(readFileSync(path).equals(first)).toBe(true);
  expect(readdirSync(folder)).toEqual(["draws.parquet"]);
});

test("without draws nothing is written", async () => {
  expect(await writeDrawsFile(folder, "parquet", records, [])).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test("draws of an earlier matching are told of, those just written are not", async () => {
  writeFileSync(join(folder, "draws.csv"), "");
  const written = await writeDrawsFile(folder, "parquet", records, draws);
  const notes: string[] = [];
  noteOtherDraws(folder, written, { note: (line) => notes.push(line) });
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain("draws.csv is of an earlier matching");
});
