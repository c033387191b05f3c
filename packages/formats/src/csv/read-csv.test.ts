import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, streamCsv } from "./read-csv.ts";
import { writeCsv } from "./write-csv.ts";

const read = (text: string, options = {}) => readCsv({ name: "t.csv", text }, options);
const cells = (text: string) => read(text).table.rows.map((row) => row.cells);
const codes = (text: string) => read(text).problems.map(({ code }) => code);
const places = (text: string) =>
  read(text).problems.map(({ code, place }) => [code, place.line, place.column]);

describe("places", () => {
  test("a row knows the line it starts on, also after cells with line breaks", () => {
    const { table } = read('a,b\n1,"x\ny\r\nz"\n\n2,3\n');
    expect(table.rows.map(({ line }) => line)).toEqual([2, 6]);
    expect(table.headerLine).toBe(1);
  });

  test.each([
    ["LF", "a,b\n1,2\n3,4"],
    ["CRLF", "a,b\r\n1,2\r\n3,4\r\n"],
    ["CR", "a,b\r1,2\r3,4"],
  ])("lines may end in %s", (_name, text) => {
    const { table, problems } = read(text);
    expect(table.rows).toEqual([
      { line: 2, cells: ["1", "2"] },
      { line: 3, cells: ["3", "4"] },
    ]);
    expect(problems).toEqual([]);
  });
});

describe("separators", () => {
  test.each([
    [",", "a,b;c\n1,2"],
    [";", "a;b\n1,5;2,5"],
    ["\t", "a\tb\n1\t2"],
    [",", '"a;b;c",d\n1,2'],
    [";", "sep=;\na,x;b\n1;2"],
  ])("%j is what the header has most of outside quotes", (separator, text) => {
    expect(read(text).table.separator).toBe(separator);
  });

  test("data alone never decide: decimal commas in one column stay", () => {
    expect(read("weight\n1,5\n").table).toMatchObject({
      separator: ",",
      header: ["weight", "column_2"],
    });
  });
});

describe("quotes", () => {
  test.each([
    ['a,b\n"x, y","he said ""no"""', [["x, y", 'he said "no"']]],
    ['a,b\n"", ', []],
    ['a,b\n "x" , "y"', [["x", "y"]]],
    ['a\n"line\nbreak"', [["line\nbreak"]]],
  ])("%j", (text, expected) => {
    expect(cells(text)).toEqual(expected);
    expect(codes(text)).toEqual([]);
  });

  test("a quote inside a bare cell is text, with a warning", () => {
    expect(cells('a,b\n6" pipe,x')).toEqual([['6" pipe', "x"]]);
    expect(places('a,b\n6" pipe,x')).toEqual([["stray-quote", 2, 1]]);
  });

  test("quotes that should have been doubled keep the text", () => {
    expect(cells('a,b\n"the "big" one",x')).toEqual([['the "big" one', "x"]]);
  });

  test("a quote that is never closed loses no later row", () => {
    expect(cells('a,b\n"x,1\ny,2\nz,3')).toEqual([
      ['"x', "1"],
      ["y", "2"],
      ["z", "3"],
    ]);
    expect(places('a,b\n"x,1\ny,2\nz,3')).toEqual([["unclosed-quote", 2, 1]]);
  });

  test("a quote closed by one of a later row loses no row between", () => {
    expect(cells('a,b\n"x,1\ny,2\n"z",3')).toEqual([
      ['"x', "1"],
      ["y", "2"],
      ["z", "3"],
    ]);
  });
});

describe("oddities are reported and rows survive", () => {
  test("rows that are too short or too long", () => {
    const { table, problems } = read("a,b\n1\n1,2,3\n1,2,,\n");
    expect(table.rows.map((row) => row.cells.length)).toEqual([1, 3, 4]);
    expect(table.header).toEqual(["a", "b", "column_3", "column_4"]);
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
      ["too-few-cells", 2],
      ["too-many-cells", 3],
    ]);
  });

  test("headers that repeat or are empty get names of their own", () => {
    const { table, problems } = read("a,a,,a_2,\n1,2,3,4,\n");
    expect(table.header).toEqual(["a", "a_3", "column_3", "a_2", "column_5"]);
    expect(problems.map(({ code, place }) => [code, place.column])).toEqual([
      ["duplicate-header", 2],
      ["unnamed-column", 3],
    ]);
  });

  test("zero bytes and unreadable letters", () => {
    expect(places("a,b\nx\0y,Jos\uFFFD\n")).toEqual([
      ["nul-character", 2, 1],
      ["unreadable-character", 2, 2],
    ]);
    expect(cells("a,b\nx\0y,z")).toEqual([["xy", "z"]]);
  });

  test("UTF-16 read as UTF-8 is one problem, not thousands", () => {
    const text = [..."a,b\n1,2\n"].map((character) => `${character}\0`).join("");
    expect(codes(text)).toEqual(["not-utf-8"]);
    expect(cells(text)).toEqual([["1", "2"]]);
  });

  test("a byte order mark belongs to no header", () => {
    expect(read("\uFEFFa,b\n1,2").table.header).toEqual(["a", "b"]);
  });

  test.each(["", "\n\n", "\uFEFF", ",,\n"])("an empty file: %j", (text) => {
    expect(read(text).table.rows).toEqual([]);
    expect(codes(text)).toEqual(["empty-file"]);
  });
});

test("bare NA is missing, quoted NA is a text", () => {
  const { table } = read('a,b\nNA,"NA"\n', { bareMissing: "NA" });
  expect(table.rows[0]?.cells).toEqual(["", "NA"]);
});

describe("laws", () => {
  const text = fc
    .oneof(
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom(
          "'",
          "=",
          "+",
          "-",
          "@",
          '"',
          ",",
          "\r",
          "\n",
          "\t",
          " ",
          "N",
          "A",
          "1",
        ),
      }),
    )
    .filter((one) => !one.includes("\0"));

  test("what is written is read back, whatever the texts", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), (rows) => {
        const written = writeCsv(
          ["id", "a", "b"],
          rows.map(([a, b], index) => [String(index), a, b]),
        );
        const { table } = read(written, { bareMissing: "NA" });
        expect(table.rows.map((row) => row.cells.slice(1))).toEqual(rows);
      }),
    );
  });

  test("any text can be read, and every row starts later than the one before", () => {
    const csvish = fc.string({
      unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a", " ", "\0", "\uFFFD"),
    });
    fc.assert(
      fc.property(csvish, (any) => {
        const { rows } = read(any).table;
        const total = any.split(/\r\n|\n|\r/).length;
        rows.forEach(({ line }, index) => {
          expect(line).toBeGreaterThan(index === 0 ? 0 : (rows[index - 1]?.line ?? 0));
          expect(line).toBeLessThanOrEqual(total);
        });
      }),
    );
  });

  test("no letter or digit is lost, wherever quotes stand", () => {
    const csvish = fc.string({ unit: fc.constantFrom('"', ",", "\n", "a", "b", "1") });
    fc.assert(
      fc.property(csvish, (any) => {
        const { table } = readCsv({ name: "t.csv", text: any }, { header: "none" });
        const letters = (all: string) => [...all].filter((one) => /[ab1]/.test(one)).join("");
        expect(letters(table.rows.flatMap((row) => row.cells).join(""))).toBe(letters(any));
      }),
    );
  });
});

describe("as a stream", () => {
  const csvish = fc.string({
    unit: fc.constantFrom('"', ",", "\n", "\r", "a", " ", "\0", "\uFFFD"),
  });

  test.each(["first-row", "none"] as const)("it is the table itself, header %s", (header) => {
    fc.assert(
      fc.property(csvish, (text) => {
        const whole = read(text, { header });
        const { table, problems } = streamCsv({ name: "t.csv", text }, { header });
        expect({ ...table, rows: [...table.rows] }).toEqual(whole.table);
        expect(problems).toEqual(whole.problems);
      }),
    );
  });

  test("rows can be gone through again, and say what is wrong only once", () => {
    const { table, problems } = streamCsv({ name: "t.csv", text: 'a,b\n"1,2\n3,4\n' });
    expect([...table.rows]).toEqual([...table.rows]);
    expect([...table.rows].map(({ line }) => line)).toEqual([2, 3]);
    expect(problems.map(({ code }) => code)).toEqual(["unclosed-quote"]);
  });
});
