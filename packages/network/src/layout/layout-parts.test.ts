import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { assemble, layoutParts, lyingPart, type Part, partsOf } from "./layout-parts.ts";

const part = (width: number, height: number, nodes: number): Part => ({
  points: {
    x: Float64Array.from({ length: nodes }, (_, i) => i),
    y: Float64Array.from({ length: nodes }, (_, i) => 2 * i),
  },
  circles: [{ group: 7, x: 1, y: 2, r: 3 }],
  width,
  height,
});

describe("partsOf", () => {
  it("has the largest part first, equal ones by their first node, and the lonely apart", () => {
    const graph = graphFromEdges(9, [1, 2, 4, 5, 6], [8, 3, 7, 6, 4]);
    const { tied, alone } = partsOf(graph);
    expect(tied.map((nodes) => Array.from(nodes))).toEqual([
      [4, 5, 6, 7],
      [1, 8],
      [2, 3],
    ]);
    expect(alone).toEqual([0]);
  });
});

describe("lyingPart", () => {
  it("lays points along the x axis, with room around the outermost", () => {
    const { points, width, height, circles } = lyingPart(
      { x: Float64Array.of(0, 3), y: Float64Array.of(0, 4) },
      0.5,
    );
    expect(width).toBeCloseTo(6, 7);
    expect(height).toBeCloseTo(1, 7);
    expect([points.x[0], points.y[0]]).toEqual([expect.closeTo(0.5, 7), expect.closeTo(0.5, 7)]);
    expect([points.x[1], points.y[1]]).toEqual([expect.closeTo(5.5, 7), expect.closeTo(0.5, 7)]);
    expect(circles).toEqual([]);
  });
});

describe("assemble", () => {
  it("gives a single part the whole sheet", () => {
    const found = assemble(2, [Uint32Array.of(1, 0)], [part(4, 5, 2)], []);
    expect(found).toEqual({
      x: Float64Array.of(1, 0),
      y: Float64Array.of(2, 0),
      left: 0,
      top: 0,
      width: 4,
      height: 5,
      circles: [{ group: 7, x: 1, y: 2, r: 3 }],
    });
  });

  it("sets smaller parts below the first, and the lonely in rows below all", () => {
    const tied = [Uint32Array.of(0, 1), Uint32Array.of(2), Uint32Array.of(3)];
    const found = assemble(
      9,
      tied,
      [part(10, 5, 2), part(4, 3, 1), part(4, 2, 1)],
      [4, 5, 6, 7, 8],
    );
    // Room: 13 × 8 + 7 × 6 + 7 × 5 + 5 × 2.25, one and a half times as wide as high.
    const width = Math.sqrt((104 + 42 + 35 + 11.25) * 1.5);
    expect(found.width).toBeCloseTo(width, 12);
    const left = (width - 10) / 2;
    expect([found.x[0], found.y[0]]).toEqual([left, 0]);
    expect([found.x[1], found.y[1]]).toEqual([left + 1, 2]);
    // Both small ones fit on one shelf, three below the first and one and a half apart.
    expect([found.x[2], found.y[2]]).toEqual([0, 8]);
    expect([found.x[3], found.y[3]]).toEqual([5.5, 8]);
    expect(found.circles.map(({ x, y }) => [x, y])).toEqual([
      [left + 1, 2],
      [1, 10],
      [6.5, 10],
    ]);
    // Rows begin three below the shelf, which is 3 high.
    expect(found.loose).toEqual({ x: 0, y: 14, width: 7.5, height: 1.5 });
    expect(Array.from(found.x.slice(4))).toEqual([0.75, 2.25, 3.75, 5.25, 6.75]);
    expect(Array.from(found.y.slice(4))).toEqual([14.75, 14.75, 14.75, 14.75, 14.75]);
    expect(found.height).toBe(15.5);
  });

  it("is as wide as the first part, where that is wider than the shape of the sheet", () => {
    const tied = [Uint32Array.of(0, 1), Uint32Array.of(2)];
    const found = assemble(3, tied, [part(50, 1, 2), part(4, 3, 1)], []);
    expect([found.width, found.height]).toEqual([50, 7]);
    expect(found.loose).toBeUndefined();
  });

  it("seats the lonely from the top where there is nobody else", () => {
    const found = assemble(7, [], [], [0, 1, 2, 3, 4, 5, 6]);
    // √(7 × 2.25 × 1.5) = 4.86: three seats a row.
    expect(Array.from(found.x)).toEqual([0.75, 2.25, 3.75, 0.75, 2.25, 3.75, 0.75]);
    expect(Array.from(found.y)).toEqual([0.75, 0.75, 0.75, 2.25, 2.25, 2.25, 3.75]);
    expect(found).toMatchObject({ height: 4.5, loose: { x: 0, y: 0, width: 4.5, height: 4.5 } });
    expect(assemble(1, [], [], [0])).toMatchObject({
      width: expect.closeTo(1.837, 3),
      height: 1.5,
    });
    expect(assemble(0, [], [], [])).toMatchObject({ width: 0, height: 0, circles: [] });
  });
});

describe("layoutParts", () => {
  it("draws each part of the graph without direction, by its number", () => {
    const graph = graphFromEdges(5, [1, 2, 0], [2, 1, 4], { directed: true });
    const drawn: [boolean, number[], number][] = [];
    layoutParts(graph, (flat, nodes, number) => {
      drawn.push([flat.directed, Array.from(nodes), number]);
      return part(2, 2, nodes.length);
    });
    expect(drawn).toEqual([
      [false, [0, 4], 0],
      [false, [1, 2], 1],
    ]);
  });
});
