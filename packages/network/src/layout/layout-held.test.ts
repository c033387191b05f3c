import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import type { Anchors } from "./hold-places.ts";
import { layoutHeld } from "./layout-held.ts";
import type { Layout, Part } from "./layout-parts.ts";

const none = Number.NaN;
/** Pinned places are kept to the last digit, so that all else can be worked out by hand. */
function held(
  n: number,
  ties: readonly (readonly [number, number])[],
  places: readonly (readonly [number, number])[],
  loose?: Anchors["loose"],
): { readonly layout: Layout; readonly drawn: number[][] } {
  const graph = graphFromEdges(
    n,
    ties.map(([v]) => v),
    ties.map(([, w]) => w),
  );
  const anchors = {
    x: Float64Array.from({ length: n }, (_, v) => places[v]?.[0] ?? none),
    y: Float64Array.from({ length: n }, (_, v) => places[v]?.[1] ?? none),
    ...(loose === undefined ? {} : { loose }),
  };
  const pinned = Array.from({ length: n }, (_, v) => Number(Number.isFinite(anchors.x[v])));
  const drawn: number[][] = [];
  // A new part is drawn in a row, a node every unit, in a box of its length and 2 high.
  function* draw(nodes: Uint32Array, part: number): Generator<number, Part> {
    drawn.push([part, ...nodes]);
    yield 0;
    const x = Float64Array.from(nodes, (_, i) => i + 0.5);
    const points = { x, y: x.map(() => 1) };
    return { points, circles: [], width: nodes.length, height: 2 };
  }
  const steps = layoutHeld(graph, anchors, { random: seededRandom(1), pinned }, draw);
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return { layout: next.value, drawn };
}

const pair = [
  [10, 20],
  [14, 21],
] as const;

describe("layoutHeld", () => {
  it("is in the box around who had a place, three quarters wider all around", () => {
    const { layout, drawn } = held(2, [[0, 1]], pair);
    expect(layout).toEqual({
      x: Float64Array.of(10, 14),
      y: Float64Array.of(20, 21),
      left: 9.25,
      top: 19.25,
      width: 5.5,
      height: 2.5,
      circles: [],
    });
    expect(drawn).toEqual([]);
  });

  it("seats who has no ties three below, where no block was", () => {
    const { layout } = held(6, [[0, 1]], pair);
    // The network is 5.5 wide: three seats a row. It ends at 21.75.
    expect(layout.loose).toEqual({ x: 9.25, y: 24.75, width: 4.5, height: 3 });
    expect(Array.from(layout.x.slice(2))).toEqual([10, 11.5, 13, 10]);
    expect(Array.from(layout.y.slice(2))).toEqual([25.5, 25.5, 25.5, 27]);
    expect([layout.top, layout.height]).toEqual([19.25, 27.75 - 19.25]);
    expect([layout.left, layout.width]).toEqual([9.25, 5.5]);
  });

  it("keeps the block where it was, but lower when the network has grown into it", () => {
    const block = { x: 8, y: 30, width: 3, height: 1.5 };
    expect(held(3, [[0, 1]], pair, block).layout.loose).toEqual(block);
    expect(held(3, [[0, 1]], pair, block).layout).toMatchObject({ left: 8, height: 12.25 });
    // One below the network's end is enough for a block that is there.
    expect(held(3, [[0, 1]], pair, { ...block, y: 22 }).layout.loose!.y).toBe(22.75);
    expect(held(3, [[0, 1]], pair, { ...block, y: 23 }).layout.loose!.y).toBe(23);
    const lower = held(3, [[0, 1]], pair, { ...block, y: 20 }).layout;
    expect([lower.x[2], lower.y[2]]).toEqual([8.75, 23.5]);
  });

  it("leaves a pinned person without ties where they are, outside the block", () => {
    const { layout } = held(4, [[0, 1]], [...pair, [30, 40]]);
    expect([layout.x[2], layout.y[2]]).toEqual([30, 40]);
    // The box holds them too, so who is seated comes below them.
    expect(layout.loose!.y).toBe(43.75);
    expect(layout.loose!.height).toBe(1.5);
    expect(layout.x[3]).toBe(10);
  });

  it("sets parts that are all new on shelves three below all that is there", () => {
    const { layout, drawn } = held(
      9,
      [
        [0, 1],
        [2, 3],
        [4, 5],
        [5, 6],
        [7, 8],
      ],
      pair,
    );
    // The largest first; a shelf is as wide as the network: 5.5, with one and a half between.
    expect(drawn).toEqual([
      [0, 4, 5, 6],
      [1, 2, 3],
      [2, 7, 8],
    ]);
    expect(Array.from(layout.x.slice(2))).toEqual([9.75, 10.75, 9.75, 10.75, 11.75, 13.25, 14.25]);
    expect(Array.from(layout.y.slice(2))).toEqual([
      29.25, 29.25, 25.75, 25.75, 25.75, 29.25, 29.25,
    ]);
    expect([layout.left, layout.top, layout.width]).toEqual([9.25, 19.25, 5.5]);
    expect(layout.height).toBe(30.25 - 19.25);
  });

  it("begins at the corner where nobody had a place", () => {
    const parts = held(4, [[0, 1]], []).layout;
    // The seats come first, below them the part.
    expect(parts.loose).toEqual({ x: 0, y: 0, width: 1.5, height: 3 });
    expect(Array.from(parts.x)).toEqual([0.5, 1.5, 0.75, 0.75]);
    expect(Array.from(parts.y)).toEqual([7, 7, 0.75, 2.25]);
    expect(parts).toMatchObject({ left: 0, top: 0, width: 2, height: 8 });
    expect(held(2, [[0, 1]], []).layout).toMatchObject({ left: 0, top: 0, width: 2, height: 2 });
    expect(held(0, [], []).layout).toMatchObject({ left: 0, top: 0, width: 0, height: 0 });
  });
});
