import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  backSubstitute,
  dot,
  inverseRows,
  orthonormalBasis,
  residual,
} from "./orthonormal-basis.ts";

const column = (...values: number[]) => Float64Array.from(values);

describe("an orthonormal basis", () => {
  it("is that of Gram and Schmidt: Q R is X, Qᵀ Q is 1", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 }), {
          maxLength: 5,
        }),
        (rows) => {
          const columns = rows.map((values) => column(...values));
          const { q, r, kept, dependent } = orthonormalBasis(columns);
          expect(kept.length + dependent.length).toBe(columns.length);
          q.forEach((a, i) => {
            q.forEach((b, j) => {
              expect(dot(a, b)).toBeCloseTo(Number(i === j), 13);
            });
            const back = new Float64Array(6);
            for (let k = 0; k <= i; k++)
              for (let row = 0; row < 6; row++) back[row]! += r[i]![k]! * q[k]![row]!;
            back.forEach((value, row) => {
              expect(value).toBeCloseTo(columns[kept[i]!]![row]!, 11);
            });
          });
        },
      ),
    );
  });

  it("stays orthogonal for columns that are nearly one (Läuchli 1961)", () => {
    const e = 1e-6;
    const { q, kept } = orthonormalBasis([
      column(1, e, 0, 0),
      column(1, 0, e, 0),
      column(1, 0, 0, e),
    ]);
    expect(kept).toEqual([0, 1, 2]);
    expect(Math.abs(dot(q[1]!, q[2]!))).toBeLessThan(1e-15);
    expect(Math.abs(dot(q[0]!, q[2]!))).toBeLessThan(1e-15);
  });

  it("names columns that are made of others, and what they are made of", () => {
    const one = column(1, 1, 1, 1);
    const a = column(1, 2, 0, 0);
    const b = column(0, 0, 5, 1e6);
    const sum = column(3, 5, 1, 1); // 1 + 2a
    const { kept, dependent } = orthonormalBasis([one, a, b, sum, column(0, 0, 0, 0), b]);
    expect(kept).toEqual([0, 1, 2]);
    expect(dependent).toEqual([
      { column: 3, on: [0, 1] },
      { column: 4, on: [] },
      { column: 5, on: [2] },
    ]);
  });

  it("takes years beside an intercept for something new", () => {
    const { dependent } = orthonormalBasis([column(1, 1, 1), column(2011, 2012, 2013)]);
    expect(dependent).toEqual([]);
  });

  it("leaves what is at right angles to it", () => {
    const { q } = orthonormalBasis([column(1, 1, 1, 1)]);
    expect(Array.from(residual(q, column(1, 2, 3, 6)))).toEqual([-2, -1, 0, 3]);
  });
});

describe("a triangle solved", () => {
  // R = [2 1; 0 4] by columns.
  const r = [column(2), column(1, 4)];

  it("by substitution from the last row", () => {
    expect(Array.from(backSubstitute(r, [4, 8]))).toEqual([1, 2]);
    expect(Array.from(backSubstitute([], []))).toEqual([]);
  });

  it("for its inverse, row by row", () => {
    expect(inverseRows(r).map((row) => Array.from(row))).toEqual([
      [0.5, -0.125],
      [0, 0.25],
    ]);
  });
});
