import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceEngine } from "../plan/evaluate.ts";
import type { ColumnKind } from "./config.ts";
import { linkRecords, type RecordsRun } from "./link-records.ts";
import { recordsReport } from "./records-report.ts";

type Columns = Readonly<Record<string, ColumnKind>>;

async function match(columns: Columns, rows: readonly (readonly string[])[]): Promise<RecordsRun> {
  const table = {
    file: "table.csv",
    header: ["id", ...Object.keys(columns)],
    rows: rows.map((cells, i) => ({ line: i + 2, cells: [String(i), ...cells] })),
  };
  const config = {
    id: "id",
    columns: Object.entries(columns).map(([name, kind]) => ({ name, kind })),
  };
  const run = await linkRecords(table, config, { seed: 1, engine: referenceEngine() });
  if (!("cluster" in run)) throw new Error(run.problems[0]?.message);
  return run;
}

const PERSON: Columns = { first: "given-name", last: "surname", born: "date", code: "postcode" };

const GIVEN = "ann bernard clive dorothy edwin fiona george hilda".split(" ");
const HEADS = "ash birk crom dal elm fair glen hart".split(" ");
const TAILS = "worth ley den bury combe".split(" ");

/** Forty people, each with one row: eight first names, and nothing else in common. */
const STRANGERS = Array.from({ length: 40 }, (_, i) => {
  const born = `${1920 + ((i * 7) % 60)}-${String(1 + ((i * 5) % 12)).padStart(2, "0")}-${10 + ((i * 3) % 18)}`;
  return [
    GIVEN[i % 8]!,
    HEADS[(i * 3) % 8]! + TAILS[i % 5]!,
    born,
    `${"ABCDEFGH"[i % 8]}${"KLMNO"[i % 5]}${1 + (i % 30)} ${i % 10}CD`,
  ];
});

describe("matching one table", () => {
  it("finds the rows of one person in spite of slips, gaps and exchanged names", async () => {
    const [first = "", last = "", born = "", code = ""] = STRANGERS[3]!;
    const copies = [
      [first, last, born, ""],
      [`${first}x`, last, born, code],
      [last, first, born.replaceAll("-", ""), code],
    ];
    const doubled = STRANGERS.slice(10, 30);
    const run = await match(PERSON, [...STRANGERS, ...copies, ...doubled]);
    expect(Array.from(run.cluster.slice(40, 43))).toEqual([3, 3, 3]);
    expect(Array.from(run.cluster.slice(43))).toEqual(doubled.map((_, i) => 10 + i));
    expect(new Set(run.cluster).size).toBe(40);
  });

  it("keeps strangers apart", async () => {
    const { cluster, pairs } = await match(PERSON, STRANGERS);
    expect(Array.from(cluster)).toEqual(STRANGERS.map((_, i) => i));
    expect(pairs.a.length).toBeLessThan(10);
  });

  it("does not take a family for one person", async () => {
    const families = Array.from({ length: 30 }, (_, home) => {
      const [, last = "", , code = ""] = STRANGERS[home]!;
      return [0, 3, 5].map((k) => [
        GIVEN[(home + k) % 8]!,
        last,
        STRANGERS[(home * 3 + k) % 40]![2]!,
        code,
      ]);
    });
    const twice = families.slice(0, 10).map(([first]) => first!);
    const run = await match(PERSON, [...families.flat(), ...twice]);
    expect(Array.from(run.cluster.slice(90))).toEqual(twice.map((_, home) => 3 * home));
    expect(new Set(run.cluster).size).toBe(90);
  });

  it.each([
    ["one row", [["ann", "smith", "1971", "LS6 1AB"]]],
    ["two equal rows", Array.from({ length: 2 }, () => ["ann", "smith", "1971", "LS6 1AB"])],
    ["many equal rows", Array.from({ length: 300 }, () => ["ann", "smith", "1971", "LS6 1AB"])],
    [
      "hardly a value",
      [
        ["ann", "", "", ""],
        ["", "smith", "", ""],
        ["", "", "", ""],
      ],
    ],
  ])("copes with %s", async (_, rows) => {
    const run = await match(PERSON, rows);
    expect(run.cluster).toHaveLength(rows.length);
    expect(recordsReport(run).rows).toBe(rows.length);
  });

  it("gives every row one cluster, numbered by first rows, and each pair once with its rows in order", async () => {
    const cell = (...values: string[]) => fc.constantFrom("", ...values);
    const row = fc.tuple(
      cell("ann", "anne", "bob", "robert"),
      cell("smith", "smyth", "kaur"),
      cell("1971-06-24", "1971-01-01", "1938-12-09"),
      cell("LS6 1AB", "LS6 1AC", "YO10 8QR"),
    );
    const known = fc
      .array(row, { minLength: 1, maxLength: 25 })
      .filter((rows) => rows.some((r) => r.some(Boolean)));
    await fc.assert(
      fc.asyncProperty(known, async (rows) => {
        const { cluster, pairs } = await match(PERSON, rows);
        let next = 0;
        for (const c of cluster) {
          expect(c).toBeLessThanOrEqual(next);
          if (c === next) next++;
        }
        const keys = Array.from(pairs.a, (a, i) => {
          expect(a).toBeLessThan(pairs.b[i]!);
          expect(Number.isFinite(pairs.score[i]!)).toBe(true);
          return `${a} ${pairs.b[i]}`;
        });
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 30 },
    );
  });

  it("says what stands in the way, and matches nothing then", async () => {
    const table = { file: "table.csv", header: ["id"], rows: [{ line: 2, cells: ["1"] }] };
    const config = { id: "id", columns: [{ name: "name", kind: "text" as const }] };
    const run = await linkRecords(table, config, { seed: 1, engine: referenceEngine() });
    expect(run).not.toHaveProperty("cluster");
    expect(run.problems).toMatchObject([{ code: "no-such-column" }]);
  });
});

describe("the report of a matched table", () => {
  it("counts rows, groups and pairs, and holds no value of the table", async () => {
    const run = await match(PERSON, [...STRANGERS, ...STRANGERS.slice(0, 20)]);
    const report = recordsReport(run);
    expect(report).toMatchObject({
      rows: 60,
      clusters: 40,
      joinedRows: 40,
      largestCluster: 2,
      joinedPairs: 20,
    });
    expect(report.fields.map(({ name, filled, distinct }) => [name, filled, distinct])).toEqual([
      ["first", 1, 8],
      ["last", 1, 40],
      ["born", 1, 40],
      ["code", 1, 40],
    ]);
    const text = JSON.stringify(report).toLowerCase();
    for (const [, last = ""] of STRANGERS) expect(text).not.toContain(last);
  });

  it("says which column would help if it were filled", async () => {
    const rows = [...STRANGERS, ...STRANGERS.slice(0, 20)];
    const sparse = rows.map((row, i) => (i % 3 === 0 ? row : [...row.slice(0, 3), ""]));
    const { advice } = recordsReport(await match(PERSON, sparse));
    expect(advice[0]).toMatch(/^code tells people apart well and is empty in 67 of 100 rows/);
  });
});
