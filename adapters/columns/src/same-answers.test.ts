import {
  type ColumnEngine,
  linkRecords,
  type NumberColumn,
  type PlainTable,
  type RecordsConfig,
  type RecordsRun,
  referenceEngine,
  type Statement,
} from "@kith/linkage";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Columns, openColumns } from "./open-columns.ts";

/** A small register with slips, nicknames, exchanged names and gaps. */
function register(people: number): PlainTable {
  const given = "William Mary Manjit Zofia Steve Aneurin Ruth Idris Olga Priya Kofi Jean".split(
    " ",
  );
  const heads = "Ash Beck Cold Dal Elm Fair Glen Hart Kirk Mar".split(" ");
  const tails = "bury croft dale field ford well".split(" ");
  const rows: string[][] = [];
  for (let n = 0; n < people; n++) {
    const first = given[n % 12]!;
    const last = heads[n % 10]! + tails[Math.floor(n / 10) % 6]!;
    const born = `19${String(30 + (n % 50))}-${String(1 + (n % 12)).padStart(2, "0")}-${String(10 + (n % 18))}`;
    const place = ["Leeds", "York", "Bradford"][n % 3]!;
    const code = `LS${1 + (n % 9)} ${n % 10}AB`;
    rows.push([`${n}`, first, last, born, place, code]);
    if (n % 2 === 0) rows.push([`${n}x`, first.slice(0, -1), last, born, "", code]);
    if (n % 11 === 0) rows.push([`${n}y`, last, first, born.replaceAll("-", ""), place, ""]);
  }
  return {
    file: "register.csv",
    header: ["id", "first", "last", "born", "place", "code"],
    rows: rows.map((cells, i) => ({ line: i + 2, cells })),
  };
}

const CONFIG: RecordsConfig = {
  id: "id",
  columns: [
    { name: "first", kind: "given-name" },
    { name: "last", kind: "surname" },
    { name: "born", kind: "date" },
    { name: "place", kind: "place" },
    { name: "code", kind: "postcode" },
  ],
};

const sorted = (columns: readonly NumberColumn[]): string[] => {
  const rows = Array.from({ length: columns[0]?.values.length ?? 0 }, (_, i) =>
    [...columns]
      .sort((p, q) => (p.name < q.name ? -1 : 1))
      .map(({ name, values }) => `${name}=${values[i]!.toPrecision(12)}`)
      .join(" "),
  );
  return rows.sort();
};

/** Explains each statement before it runs, and compares what is read with the reference. */
function compared(columns: Columns, seen: string[]): ColumnEngine {
  const reference = referenceEngine();
  return {
    async load(table, given) {
      await columns.load(table, given);
      await reference.load(table, given);
    },
    async run(statement: Statement) {
      const plan = await columns.explain(statement);
      seen.push(`${statement.node}: ${plan.slice(0, 40)}`);
      const [answer, expected] = [await columns.run(statement), await reference.run(statement)];
      expect(sorted(answer)).toEqual(sorted(expected));
      return answer;
    },
  };
}

async function match(engine: ColumnEngine, table = register(60)): Promise<RecordsRun> {
  const run = await linkRecords(table, CONFIG, { seed: 1, engine });
  if (!("cluster" in run)) throw new Error(run.problems[0]?.message);
  return run;
}

describe("a linkage plan on DuckDB", () => {
  it("prints statements that the engine accepts, and answers as the reference does", async () => {
    const columns = await openColumns();
    const seen: string[] = [];
    const run = await match(compared(columns, seen));
    columns.close();
    expect(seen.length).toBeGreaterThan(30);
    expect(run.pairs.a.length).toBeGreaterThan(20);
    expect(new Set(run.cluster).size).toBe(60);
  });

  it("gives the same clusters to the byte, with one thread or several", async () => {
    const runs = [];
    for (const threads of [1, 4]) {
      const columns = await openColumns({ threads });
      const { cluster, pairs } = await match(columns);
      runs.push({ cluster, pairs });
      columns.close();
    }
    const { cluster, pairs } = await match(referenceEngine());
    expect(runs[0]).toEqual(runs[1]);
    expect(runs[0]).toEqual({ cluster, pairs });
  });

  it("does not depend on the order of the rows", async () => {
    const table = register(40);
    const together = async (rows: PlainTable["rows"]): Promise<string[]> => {
      const { ids, cluster } = await match(referenceEngine(), { ...table, rows });
      const groups = new Map<number, string[]>();
      for (const [i, c] of cluster.entries()) groups.set(c, [...(groups.get(c) ?? []), ids[i]!]);
      return [...groups.values()].map((group) => group.sort().join(" ")).sort();
    };
    expect(await together(table.rows)).toEqual(await together([...table.rows].reverse()));
  });
});

describe("the column store", () => {
  it("gives back every number it was given, missing ones too", async () => {
    const columns = await openColumns();
    const whole = fc.integer({ min: -1, max: 2 ** 31 - 1 });
    const measure = fc.double({ noNaN: true, noDefaultInfinity: true });
    const rows = fc.array(fc.tuple(whole, measure), { maxLength: 5000 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const table = [
          { name: "whole", values: Int32Array.from(given, ([value]) => value) },
          { name: "measure", values: Float64Array.from(given, ([, value]) => value) },
        ];
        await columns.load("t", table);
        const back = await columns.run({
          node: "read",
          as: {
            rows: "every",
            of: [
              {
                columns: table.map(({ name }) => ({
                  name,
                  value: { node: "column", table: "t", name },
                })),
                from: { table: "t", as: "t" },
                joins: [],
                rows: "every",
              },
            ],
          },
        });
        expect(sorted(back)).toEqual(sorted(table));
      }),
      { numRuns: 20 },
    );
    columns.close();
  });

  it("refuses what is no statement, and says so", async () => {
    const columns = await openColumns();
    const nowhere: Statement = {
      node: "read",
      as: {
        rows: "every",
        of: [
          {
            columns: [{ name: "x", value: { node: "number", value: 1 } }],
            from: { table: "nowhere", as: "n" },
            joins: [],
            rows: "every",
          },
        ],
      },
    };
    await expect(columns.explain(nowhere)).rejects.toThrow("nowhere");
    await expect(columns.run(nowhere)).rejects.toThrow("nowhere");
    columns.close();
  });
});
