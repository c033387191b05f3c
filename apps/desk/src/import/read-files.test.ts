import { describe, expect, test } from "vitest";
import { Failure } from "../api/request.ts";
import { base64, decode, readFiles, sourceName } from "./read-files.ts";

const file = (path: string, content: BlobPart = "egoID\n1\n") => ({
  path,
  file: new File([content], path.split("/").at(-1) ?? path),
});

describe("readFiles", () => {
  test("takes the tables and says what it leaves aside", async () => {
    const read = await readFiles([
      file("ward/egos.csv"),
      file("ward/alters.csv"),
      file("ward/photo.jpg"),
      file("ward/.DS_Store"),
    ]);
    expect(read.files.map(({ name }) => name)).toEqual(["egos.csv", "alters.csv"]);
    expect(read.left).toEqual(["photo.jpg"]);
    expect(read.source).toBe("ward");
  });

  test("says what a file is that only is called a table", async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    await expect(readFiles([file("egos.csv", png)])).rejects.toMatchObject({
      message: "egos.csv is a picture, not a table.",
    });
    const read = await readFiles([file("egos.csv"), file("alters.csv", png)]);
    expect(read.files.map(({ name }) => name)).toEqual(["egos.csv"]);
    expect(read.notTables).toEqual([{ name: "alters.csv", kind: "picture" }]);
    expect(read.left).toEqual([]);
  });

  test("asks for a workbook as CSV, whatever it is called", async () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4]);
    for (const name of ["egos.xlsx", "egos.csv"]) {
      await expect(readFiles([file(name, zip)])).rejects.toMatchObject({
        message: `${name} is a workbook of a spreadsheet, not a CSV table.`,
      });
    }
  });

  test("refuses two files of one name, because one would hide the other", async () => {
    await expect(readFiles([file("a/egos.csv"), file("b/Egos.csv")])).rejects.toMatchObject({
      message: "Two files are called Egos.csv.",
    });
  });

  test("refuses when nothing can be read", async () => {
    await expect(readFiles([file("photo.jpg")])).rejects.toBeInstanceOf(Failure);
  });

  test("says which files were not UTF-8", async () => {
    const latin = new Uint8Array([0x5a, 0x6f, 0xeb]);
    const read = await readFiles([file("egos.csv", latin)]);
    expect(read.files[0]?.text).toBe("Zoë");
    expect(read.converted).toEqual(["egos.csv"]);
  });

  test("sends a zip as base64", async () => {
    const read = await readFiles([file("ward.zip", new Uint8Array([80, 75, 3, 4]))]);
    expect(read.files).toEqual([{ name: "ward.zip", text: "UEsDBA==", base64: true }]);
  });
});

test("base64 holds for files of any size", () => {
  const bytes = Uint8Array.from({ length: 200_003 }, (_, i) => i % 256);
  expect(Buffer.from(base64(bytes), "base64").equals(Buffer.from(bytes))).toBe(true);
});

test("decode keeps UTF-8 and drops the byte order mark", () => {
  expect(decode(new TextEncoder().encode("\ufeffZoë"))).toEqual({ text: "Zoë", utf8: true });
});

test("sourceName is the folder all share, else the first file", () => {
  expect(sourceName([{ path: "ward/egos.csv" }, { path: "ward/sub/x.csv" }])).toBe("ward");
  expect(sourceName([{ path: "egos.csv" }, { path: "alters.csv" }])).toBe(
    "egos.csv and 1 more file",
  );
});
