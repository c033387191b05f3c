import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type IntervalRow,
  type IntervalRowsInput,
  intervalRows,
  rowWords,
} from "./interval-rows.ts";
import { layOutRows, roundAxis } from "./lay-out-rows.ts";

const words = { claim: [], rest: [], text: "Who has most ties." };
const caption = { asked: "a", of: "b", answered: "c", missing: "d" };
const input = (
  rows: readonly IntervalRow[],
  more: Partial<IntervalRowsInput> = {},
): IntervalRowsInput => ({
  title: "Who has most ties?",
  unit: "ties",
  digits: 0,
  rows,
  of: "Person",
  words,
  caption,
  ...more,
});
const ada: IntervalRow = {
  id: "p1",
  label: "Ada <Cole>",
  note: "told us",
  shape: "circle",
  value: 12,
  low: 10,
  high: 15,
};
const nobody: IntervalRow = { id: "p2", label: "Ben", note: "", value: null };

describe("estimates with intervals", () => {
  it("says the best figure and where it may lie", () => {
    expect(rowWords(ada, 0)).toEqual({ best: "12", doubt: "between 10 and 15" });
    expect(rowWords({ ...ada, value: 1234.56, low: 1000, high: 2000 }, 1)).toEqual({
      best: "1,234.6",
      doubt: "between 1,000.0 and 2,000.0",
    });
  });

  it("says no doubt where the ends are the figure itself, or were not drawn", () => {
    expect(rowWords({ ...ada, low: 12, high: 12.2 }, 0)).toEqual({ best: "12", doubt: "" });
    const { low: _low, high: _high, ...alone } = ada;
    expect(rowWords(alone, 0)).toEqual({ best: "12", doubt: "" });
    expect(rowWords(nobody, 0)).toEqual({ best: "no value", doubt: "" });
  });

  it("has a table row for everybody, drawn or not, with doubt in its own column", () => {
    const { table } = intervalRows(input([ada], { every: [ada, nobody] }));
    expect(table.columns.map(({ kind }) => kind)).toEqual(["text", "text", "number", "doubt"]);
    expect(table.rows).toEqual([
      ["Ada <Cole>", "told us", 12, "between 10 and 15"],
      ["Ben", "", "no value", ""],
    ]);
    expect(table.ids).toEqual(["p1", "p2"]);
  });

  it("stands alone as a file: title, description, its own colours, every text escaped", () => {
    const svg = intervalRows(input([ada, nobody])).svg({ theme: "dark" });
    expect(svg).toContain('<title id="rows-title">Who has most ties?</title>');
    expect(svg).toContain('<desc id="rows-desc">Who has most ties.</desc>');
    expect(svg).toContain("Ada &lt;Cole&gt;");
    expect(svg).not.toContain("var(--");
    expect(svg).not.toContain("NaN");
  });

  it("draws nothing but words where there is no value", () => {
    const scene = layOutRows(input([ada, nobody]), 880);
    expect(scene.rows[0]?.at).toBeDefined();
    expect(scene.rows[1]?.at).toBeUndefined();
    expect(scene.rows[1]?.best).toBe("no value");
  });

  it("puts the knot between the ends of its bar and all of it on the axis, at any width", () => {
    const row = fc
      .tuple(fc.double({ min: -50, max: 5000, noNaN: true }), fc.nat(100), fc.nat(100))
      .map(
        ([value, below, above]): IntervalRow => ({
          id: "p",
          label: "Somebody",
          note: "",
          value,
          low: value - below,
          high: value + above,
        }),
      );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 320, max: 1200 }),
        (rows, width) => {
          const scene = layOutRows(input(rows), width);
          expect(scene.stacked).toBe(width < 620);
          for (const { at } of scene.rows) {
            expect(at!.low).toBeLessThanOrEqual(at!.knot);
            expect(at!.knot).toBeLessThanOrEqual(at!.high);
            expect(at!.low).toBeGreaterThanOrEqual(scene.axis.left - 0.01);
            expect(at!.high).toBeLessThanOrEqual(scene.axis.right + 0.01);
          }
          const heights = scene.rows.map(({ y }) => y);
          expect(heights.toSorted((a, b) => a - b)).toEqual(heights);
        },
      ),
    );
  });
});

describe("the axis", () => {
  it("ends in round numbers with three to six steps", () => {
    expect(roundAxis(0, 29)).toEqual({ from: 0, to: 30, tick: 10 });
    expect(roundAxis(0, 0.083)).toEqual({ from: 0, to: 0.1, tick: 0.02 });
    expect(roundAxis(-0.4, 0)).toEqual({ from: -0.4, to: 0, tick: 0.1 });
  });

  it("has a length where every number is 0", () => {
    const { from, to } = roundAxis(0, 0);
    expect(from).toBe(0);
    expect(to).toBeGreaterThan(0);
  });
});
