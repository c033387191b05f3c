import { describe, expect, it } from "vitest";
import { seatInBlock } from "./loose-block.ts";
import type { Points } from "./points.ts";

/** Three seats a row, of 1.5 each; middles of seats are 0.75, 2.25 and 3.75 from its corner. */
const block = { x: 10, y: 20, width: 4.5, height: 3 };
const nowhere = (n: number): Points => ({
  x: new Float64Array(n).fill(Number.NaN),
  y: new Float64Array(n).fill(Number.NaN),
});

function seated(before: Points, area = block) {
  const n = before.x.length;
  const points = { x: new Float64Array(n), y: new Float64Array(n) };
  const nodes = Array.from({ length: n }, (_, v) => v);
  const found = seatInBlock(points, nodes, before, area);
  return { found, at: nodes.map((v) => [points.x[v]! - area.x, points.y[v]! - area.y]) };
}

describe("seatInBlock", () => {
  it("fills rows from left to right, downwards", () => {
    const { found, at } = seated(nowhere(4));
    expect(at).toEqual([
      [0.75, 0.75],
      [2.25, 0.75],
      [3.75, 0.75],
      [0.75, 2.25],
    ]);
    expect(found).toEqual({ x: 10, y: 20, width: 4.5, height: 3 });
  });

  it("leaves everybody their seat and gives new people the first free ones", () => {
    const before = nowhere(5);
    // 1 sits first in the second row, 3 second in the first.
    before.x.set([10.75], 1);
    before.y.set([22.25], 1);
    before.x.set([12.25], 3);
    before.y.set([20.75], 3);
    expect(seated(before).at).toEqual([
      [0.75, 0.75],
      [0.75, 2.25],
      [3.75, 0.75],
      [2.25, 0.75],
      [2.25, 2.25],
    ]);
  });

  it("gives a seat to the first of two in it, and none to who sat outside", () => {
    const outside = [
      [9.9, 20.5],
      [14.6, 20.5],
      [10.5, 19.9],
      [10.5, 23],
    ] as const;
    for (const [x, y] of outside) {
      const before = nowhere(3);
      before.x.set([12.25, 12.25, x]);
      before.y.set([20.75, 20.75, y]);
      expect(seated(before).at).toEqual([
        [2.25, 0.75],
        [0.75, 0.75],
        [3.75, 0.75],
      ]);
    }
  });

  it("shrinks to the rows that are sat in, and has one column at least", () => {
    const before = nowhere(1);
    before.x.set([10.1]);
    before.y.set([20.1]);
    expect(seated(before).found.height).toBe(1.5);
    expect(seated(nowhere(2), { x: 0, y: 0, width: 0.2, height: 0 }).found).toEqual({
      x: 0,
      y: 0,
      width: 1.5,
      height: 3,
    });
    expect(seated(nowhere(0)).found).toEqual({ x: 10, y: 20, width: 4.5, height: 0 });
  });
});
