import { describe, expect, it } from "vitest";
import { readGraph } from "./read-graph.ts";
import { wrongKind } from "./wrong-kind.ts";

const bytes = (...values: number[]) => new Uint8Array([...values, 0, 1, 2]);

describe("a file under the ending of another kind", () => {
  it("is told by its first bytes", () => {
    expect(wrongKind({ name: "Ties.CSV", bytes: bytes(0x50, 0x4b, 3, 4) })).toEqual({
      severity: "error",
      code: "wrong-kind",
      place: { file: "Ties.CSV", line: 1 },
      message: "The file is an Excel workbook or another zip file, although its name ends in .csv.",
      remedy: "Open it in the program that made it and save it as .csv there.",
    });
    const old = wrongKind({ name: "a.net", bytes: bytes(0xd0, 0xcf, 0x11, 0xe0) });
    expect(old?.message).toContain("an old Excel workbook");
    expect(wrongKind({ name: "a.dl", text: "%PDF-1.7\n" })?.message).toContain("a PDF");
  });

  it("may be a web page, also after a byte order mark and blank lines", () => {
    for (const text of ["<!DOCTYPE html>\n<html>", "\uFEFF\n <HTML lang='en'>", "<html>"]) {
      expect(wrongKind({ name: "a.graphml", text })?.message).toContain("a web page");
    }
    const marked = new TextEncoder().encode("\uFEFF<html>");
    expect(wrongKind({ name: "a.csv", bytes: marked })?.message).toContain("a web page");
  });

  it("is not read, and a right one is", () => {
    const page = readGraph({ name: "a.csv", text: "<!DOCTYPE html>\n<html>\n" });
    expect(page.graph).toBeUndefined();
    expect(page.problems.map(({ code }) => code)).toEqual(["wrong-kind"]);
    for (const file of [
      { name: "a.xlsx", bytes: bytes(0x50, 0x4b, 3, 4) },
      { name: "a.egor.zip", bytes: bytes(0x50, 0x4b, 3, 4) },
      { name: "a.csv", text: "source,target\n<html>,b\n" },
      { name: "a.csv", text: "PK,target\na,b\n" },
      { name: "a.net", text: "% comment\n*Vertices 1\n" },
      { name: "a.graphml", text: "<?xml version='1.0'?><graphml/>" },
    ]) {
      expect(wrongKind(file)).toBeUndefined();
    }
  });
});
