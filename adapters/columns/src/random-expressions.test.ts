import { type NumberColumn, referenceEngine } from "@kith/linkage";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openColumns } from "./open-columns.ts";

type Statement = Parameters<ReturnType<typeof referenceEngine>["run"]>[0];
type Selection = Extract<Statement, { node: "read" }>["as"]["of"][number];
type Value = Selection["columns"][number]["value"];
type Condition = NonNullable<Selection["where"]>;

/** Whole numbers only: a sum of fractions may end in another digit elsewhere. */
const { value, condition } = fc.letrec<{ value: Value; condition: Condition }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Value>(
      { node: "column", table: "t", name: "x" },
      { node: "column", table: "t", name: "y" },
      { node: "number", value: 0 },
      { node: "number", value: -2 },
      { node: "number", value: 3 },
    ),
    fc.record({
      node: fc.constant("or-else" as const),
      value: tie("value"),
      otherwise: tie("value"),
    }),
    fc.record({
      node: fc.constant("choose" as const),
      cases: fc.array(fc.record({ when: tie("condition"), value: tie("value") }), { maxLength: 3 }),
      otherwise: tie("value"),
    }),
    fc.record({
      node: fc.constant("sum" as const),
      terms: fc.array(tie("value"), { maxLength: 3 }),
    }),
  ),
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ node: fc.constant("missing" as const), value: tie("value") }),
    fc.record({
      node: fc.constantFrom("equal" as const, "below" as const),
      left: tie("value"),
      right: tie("value"),
    }),
    fc.record({
      node: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(tie("condition"), { maxLength: 3 }),
    }),
    fc.record({ node: fc.constant("not" as const), of: tie("condition") }),
  ),
}));

const TABLE: readonly NumberColumn[] = [
  { name: "row", values: Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8]) },
  { name: "x", values: Int32Array.from([0, 0, 0, 1, 1, 1, -1, -1, -1]) },
  { name: "y", values: Int32Array.from([0, 3, -1, 0, 1, -1, 0, 1, -1]) },
];

const inOrder = (columns: readonly NumberColumn[]): number[][] =>
  Array.from(columns[0]?.values ?? [], (_, i) => columns.map(({ values }) => values[i]!)).sort(
    (p, q) => p[0]! - q[0]!,
  );

it("any value and condition means the same to DuckDB and to the reference", async () => {
  const columns = await openColumns({ threads: 1 });
  const reference = referenceEngine();
  await columns.load("t", TABLE);
  await reference.load("t", TABLE);
  await fc.assert(
    fc.asyncProperty(value, condition, async (computed, where) => {
      const selection: Selection = {
        columns: [
          { name: "row", value: { node: "column", table: "t", name: "row" } },
          { name: "v", value: computed },
        ],
        from: { table: "t", as: "t" },
        joins: [],
        where,
        rows: "every",
      };
      const statement: Statement = { node: "read", as: { rows: "every", of: [selection] } };
      const [answer, expected] = [await columns.run(statement), await reference.run(statement)];
      expect(inOrder(answer)).toEqual(inOrder(expected));
    }),
    { numRuns: 300 },
  );
  columns.close();
});
