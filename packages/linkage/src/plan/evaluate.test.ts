import { describe, expect, it } from "vitest";
import { columnOf, MISSING } from "./engine.ts";
import { referenceEngine } from "./evaluate.ts";
import { all, any, column, equal, missing, not, number, orElse, type Value } from "./expression.ts";
import { create, drop, one, read, type Selection } from "./statement.ts";

const int = (name: string, ...values: number[]) => ({ name, values: Int32Array.from(values) });
const x = column("t", "x");
const y = column("t", "y");

async function ask(columns: Selection["columns"], rest: Partial<Selection> = {}) {
  const engine = referenceEngine();
  await engine.load("t", [int("x", 1, 1, 2, MISSING), int("y", 1, 2, MISSING, MISSING)]);
  await engine.load("u", [int("key", 1, 1, MISSING), int("what", 10, 11, 12)]);
  const from = { table: "t", as: "t" };
  return engine.run(read(one({ columns, from, joins: [], rows: "every", ...rest })));
}

const values = async (value: Value, rest?: Partial<Selection>) =>
  Array.from(columnOf(await ask([{ name: "v", value }], rest), "v"));

describe("the reference engine", () => {
  it("follows SQL where a value is missing: it equals nothing, not even another missing one", async () => {
    expect(await values(x, { where: equal(x, y) })).toEqual([1]);
    expect(await values(x, { where: not(equal(x, y)) })).toEqual([1]);
    expect(await values(x, { where: missing(y) })).toEqual([2, MISSING]);
    expect(await values(orElse(y, number(7)))).toEqual([1, 2, 7, 7]);
  });

  it("decides what can be decided although something is missing", async () => {
    const open = equal(x, y);
    expect(await values(x, { where: any(open, missing(x)) })).toEqual([1, MISSING]);
    expect(await values(x, { where: not(all(open, equal(number(1), number(2)))) })).toHaveLength(4);
  });

  it("joins by equality, and keeps rows without a partner where asked", async () => {
    const on = [{ left: x, right: column("u", "key") }];
    const what = column("u", "what");
    const join = (how: "inner" | "left") => ({ joins: [{ how, table: "u", as: "u", on }] });
    expect(await values(what, join("inner"))).toEqual([10, 11, 10, 11]);
    expect(await values(what, join("left"))).toEqual([10, 11, 10, 11, MISSING, MISSING]);
  });

  it("counts groups, a missing value being a group of its own", async () => {
    const read = await ask(
      [
        { name: "x", value: x },
        { name: "n", value: { node: "count" } },
      ],
      { rows: "grouped" },
    );
    expect(Array.from(columnOf(read, "x"))).toEqual([1, 2, MISSING]);
    expect(Array.from(columnOf(read, "n"))).toEqual([2, 1, 1]);
  });

  it("says which table or column is not there", async () => {
    const engine = referenceEngine();
    await engine.load("t", [int("x", 1)]);
    const all = one({
      columns: [{ name: "x", value: x }],
      from: { table: "t", as: "t" },
      joins: [],
      rows: "every",
    });
    await engine.run(create("copy", all));
    await engine.run(drop("t"));
    await expect(engine.run(read(all))).rejects.toThrow("No table t");
    expect(() => columnOf([], "x")).toThrow("No column x");
  });
});
