import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MISSING } from "../plan/engine.ts";
import { planBlocking } from "./blocking.ts";
import type { Field } from "./read-table.ts";

const field = (name: string, kind: Field["kind"], ...values: string[]): Field => ({
  name,
  kind,
  values,
});

describe("which rows are put together", () => {
  it("are those that share a value, or two coarser ones", () => {
    const { rules, unblockedRows } = planBlocking(
      [
        field("first", "given-name", "ann", "ann", "bob", "cat"),
        field("last", "surname", "smith", "smyth", "kaur", ""),
      ],
      4,
    );
    expect(rules.map(({ rule }) => rule.name)).toEqual([
      "first",
      "first + sound of last",
      "sound of first + sound of last",
    ]);
    expect(unblockedRows).toBe(2);
  });

  it("are also those whose first name and surname are exchanged", () => {
    const { rules } = planBlocking(
      [field("first", "given-name", "ann", "smith"), field("last", "surname", "smith", "ann")],
      2,
    );
    const [rule] = rules;
    expect(rule?.rule.name).toBe("first and last exchanged");
    expect(rule?.rule.left).not.toBe(rule?.rule.right);
    const [left, right] = rule?.columns ?? [];
    expect(left?.values[0]).toBe(right?.values[1]);
  });

  it("are not those that share only what everybody has: the rest of the rule stays", () => {
    const rows = 2000;
    const place = Array.from({ length: rows }, (_, i) =>
      i < 1900 ? "leeds" : `village ${i >> 1}`,
    );
    const { rules, unblockedRows } = planBlocking([field("place", "place", ...place)], rows);
    expect(rules[0]).toMatchObject({ pairs: 50, largest: 2, leftOutBlocks: 1, leftOutRows: 1900 });
    expect(unblockedRows).toBe(1900);
  });

  it("never are so many that a table cannot be matched, and each pair shares the rule's key", () => {
    const value = fc.constantFrom("", "ann", "bob", "cat", "dev");
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(rows, (table) => {
        const fields = [
          field("first", "given-name", ...table.map(([a]) => a)),
          field("last", "surname", ...table.map(([, b]) => b)),
          field("town", "place", ...table.map(([, , c]) => c)),
        ];
        for (const { columns, pairs } of planBlocking(fields, table.length).rules) {
          expect(pairs).toBeGreaterThan(0);
          for (const { values } of columns) {
            expect(values).toHaveLength(table.length);
            expect(values.every((code) => code >= MISSING)).toBe(true);
          }
        }
      }),
    );
  });
});
