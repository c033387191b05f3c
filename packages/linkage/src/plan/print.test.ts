import { describe, expect, it } from "vitest";
import { DUCKDB } from "./duckdb.ts";
import {
  all,
  any,
  below,
  column,
  equal,
  greater,
  lesser,
  missing,
  not,
  number,
  orElse,
  product,
  sum,
} from "./expression.ts";
import { printCondition, printStatement, printValue } from "./print.ts";
import { append, create, drop, one, read } from "./statement.ts";

const say = (value: Parameters<typeof printValue>[0]) => printValue(value, DUCKDB);
const [a, b] = [column("l", "f0"), column("r", "f0")];

describe("a value in SQL", () => {
  it.each([
    [column("l", "f0"), '"l"."f0"'],
    [number(3), "3"],
    [number(-3), "(-3)"],
    [number(0.25), "0.25e0"],
    [number(-1e-9), "(-1e-9)"],
    [sum(a, number(1)), '("l"."f0" + 1)'],
    [sum(), "0"],
    [product(number(0.25), b), '(0.25e0 * "r"."f0")'],
    [product(), "1"],
    [orElse(a, number(0)), 'COALESCE("l"."f0", 0)'],
    [{ node: "count" as const }, "COUNT(*)"],
  ])("%j", (value, sql) => {
    expect(say(value)).toBe(sql);
  });

  it("is chosen by the first condition that is met", () => {
    expect(say(lesser(a, b))).toBe('CASE WHEN "l"."f0" < "r"."f0" THEN "l"."f0" ELSE "r"."f0" END');
    expect(say(greater(a, b))).toBe(
      'CASE WHEN "l"."f0" < "r"."f0" THEN "r"."f0" ELSE "l"."f0" END',
    );
    expect(say({ node: "choose", cases: [], otherwise: number(1) })).toBe("1");
  });

  it("refuses numbers that no statement can hold", () => {
    expect(() => say(number(Number.NaN))).toThrow("NaN");
    expect(() => say(number(Number.POSITIVE_INFINITY))).toThrow("Infinity");
  });
});

describe("a condition in SQL", () => {
  it.each([
    [missing(a), '"l"."f0" IS NULL'],
    [equal(a, b), '"l"."f0" = "r"."f0"'],
    [below(a, number(2)), '"l"."f0" < 2'],
    [not(equal(a, b)), 'NOT ("l"."f0" = "r"."f0")'],
    [all(), "1 = 1"],
    [any(), "1 = 0"],
    [
      all(missing(a), any(missing(b), equal(a, b))),
      '("l"."f0" IS NULL AND ("r"."f0" IS NULL OR "l"."f0" = "r"."f0"))',
    ],
  ])("%j", (condition, sql) => {
    expect(printCondition(condition, DUCKDB)).toBe(sql);
  });
});

describe("a statement in SQL", () => {
  const rows = one({
    columns: [
      { name: "level", value: a },
      { name: "pairs", value: { node: "count" } },
    ],
    from: { table: "records", as: "l" },
    joins: [
      { how: "inner", table: "records", as: "r", on: [{ left: a, right: b }] },
      { how: "left", table: "rare", as: "v", on: [{ left: a, right: column("v", "value") }] },
    ],
    where: below(column("l", "record"), column("r", "record")),
    rows: "grouped",
  });

  it("joins by equality, groups by every column that is no count", () => {
    expect(printStatement(read(rows), DUCKDB)).toBe(
      [
        'SELECT "l"."f0" AS "level", COUNT(*) AS "pairs"',
        'FROM "records" AS "l"',
        'JOIN "records" AS "r" ON "l"."f0" = "r"."f0"',
        'LEFT JOIN "rare" AS "v" ON "l"."f0" = "v"."value"',
        'WHERE "l"."record" < "r"."record"',
        'GROUP BY "l"."f0"',
      ].join("\n"),
    );
  });

  it("keeps, adds to and drops tables", () => {
    const text = printStatement(read(rows), DUCKDB);
    expect(printStatement(create("t", rows), DUCKDB)).toBe(
      `CREATE OR REPLACE TABLE "t" AS\n${text}`,
    );
    expect(printStatement(append("t", rows), DUCKDB)).toBe(`INSERT INTO "t"\n${text}`);
    expect(printStatement(drop("t"), DUCKDB)).toBe('DROP TABLE IF EXISTS "t"');
  });

  it("puts selections one after the other, equal rows once where asked", () => {
    const twice = (kind: "every" | "distinct") =>
      printStatement(read({ rows: kind, of: [...rows.of, ...rows.of] }), DUCKDB);
    expect(twice("every")).toContain("\nUNION ALL\n");
    expect(twice("distinct")).toContain("\nUNION\n");
  });

  it("cannot be broken out of by a name", () => {
    expect(DUCKDB.identifier('f"; DROP TABLE records; --')).toBe('"f""; DROP TABLE records; --"');
  });
});
