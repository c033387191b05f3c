import { describe, expect, it } from "vitest";
import type { ColumnKind, RecordsConfig } from "./config.ts";
import { type PlainTable, readTable } from "./read-table.ts";

function table(header: string, ...rows: string[]): PlainTable {
  return {
    file: "register.csv",
    header: header.split("|"),
    rows: rows.map((row, i) => ({ line: i + 2, cells: row.split("|") })),
  };
}

const config = (columns: Readonly<Record<string, ColumnKind>>): RecordsConfig => ({
  id: "id",
  columns: Object.entries(columns).map(([name, kind]) => ({ name, kind })),
});

const codes = (read: ReturnType<typeof readTable>) =>
  read.problems.map(({ severity, code }) => `${severity} ${code}`);

describe("reading a plain table", () => {
  it("takes the columns the config names, each in the way of its kind", () => {
    const read = readTable(
      table("id|name|born|note", "1|Sir  WILLIAM|1971-06-24|x", "2|N/A|19710624|y"),
      config({ name: "given-name", born: "date" }),
    );
    expect(read).toMatchObject({ usable: true, ids: ["1", "2"], problems: [] });
    expect(read.fields.map(({ name, values }) => [name, values])).toEqual([
      ["name", ["william", ""]],
      ["born", ["19710624", "19710624"]],
    ]);
  });

  it("takes spaces around the names of columns for a slip", () => {
    const read = readTable(table("id| name ", "1|Ann"), config({ name: "given-name" }));
    expect(read.fields[0]?.values).toEqual(["ann"]);
  });

  it("cannot be used without the columns, a row or a value, and says which columns there are", () => {
    const missing = readTable(table("id|name", "1|Ann"), config({ nmae: "given-name" }));
    expect(missing.usable).toBe(false);
    expect(missing.problems[0]).toMatchObject({
      code: "no-such-column",
      place: { file: "register.csv", line: 1, field: "nmae" },
      remedy: "Columns here: id, name.",
    });
    const noRows = readTable(table("id|name"), config({ name: "given-name" }));
    expect([noRows.usable, ...codes(noRows)]).toEqual([false, "error no-rows"]);
    const nothing = readTable(table("id|name", "1|"), config({ name: "given-name" }));
    expect(nothing.usable).toBe(false);
    expect(codes(nothing)).toContain("error nothing-to-compare");
  });

  it("keeps rows whose id is missing or repeated, and says where they are", () => {
    const read = readTable(
      table("id|name", "1|Ann", "1|Bob", "|Cat"),
      config({ name: "given-name" }),
    );
    expect(read).toMatchObject({ usable: true, ids: ["1", "1", ""] });
    expect(codes(read)).toEqual(["error repeated-id", "error missing-id"]);
    expect(read.problems[0]).toMatchObject({ place: { line: 3 }, message: /line 2/ });
  });

  it("takes what cannot be read for missing, with the place and how many there are", () => {
    const read = readTable(
      table("id|born|name", "1|soon|Ann", "2|1971-06-24|Bob", "3|later|Cat"),
      config({ born: "date", name: "given-name" }),
    );
    expect(read.fields[0]?.values).toEqual(["", "19710624", ""]);
    expect(read.problems[0]).toMatchObject({
      severity: "warning",
      code: "unreadable-values",
      place: { line: 2, field: "born" },
      message: "“soon” cannot be read as date; neither can 1 more. Taken as missing.",
    });
  });

  it("reads a row that ends early as far as it goes", () => {
    const read = readTable(
      table("id|name|born", "1|Ann"),
      config({ name: "given-name", born: "date" }),
    );
    expect(read.fields.map(({ values }) => values)).toEqual([["ann"]]);
    expect(codes(read)).toEqual(["warning empty-column"]);
  });
});

describe("a whole name beside its parts", () => {
  it("fills what they lack and adds what else it says, so that nothing counts twice", () => {
    const read = readTable(
      table("id|whole|first|last", "1|Sir John George Smith|John|Smith", "2|Mary Kaur||"),
      config({ whole: "full-name", first: "given-name", last: "surname" }),
    );
    expect(read.fields.map(({ name, values }) => [name, values])).toEqual([
      ["first", ["john", "mary"]],
      ["last", ["smith", "kaur"]],
      ["whole: other names", ["sir george", ""]],
    ]);
  });

  it("is one name also where two columns hold it", () => {
    const read = readTable(
      table("id|whole|short", "1|John George Smith|John Smith", "2||Mary Kaur"),
      config({ whole: "full-name", short: "full-name" }),
    );
    expect(read.fields.map(({ kind, values }) => [kind, values])).toEqual([
      ["given-name", ["john", "mary"]],
      ["surname", ["smith", "kaur"]],
      ["other-names", ["george", ""]],
    ]);
  });
});
