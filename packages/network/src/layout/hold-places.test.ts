import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { type Anchors, placesAmongTied, settleAmong } from "./hold-places.ts";

const none = Number.NaN;
const anchors = (x: number[], y: number[], more: Partial<Anchors> = {}): Anchors => ({
  x: Float64Array.from(x),
  y: Float64Array.from(y),
  ...more,
});

describe("placesAmongTied", () => {
  const loose = { x: 10, y: 20, width: 4, height: 2 };
  const tied = (count: number) => [Uint32Array.from({ length: count }, (_, v) => v)];

  it("are those of before, for who has ties now", () => {
    const found = placesAmongTied([Uint32Array.of(0, 2)], anchors([1, 2, 3], [4, 5, 6]), undefined);
    expect(found).toEqual({ x: Float64Array.of(1, none, 3), y: Float64Array.of(4, none, 6) });
  });

  it("are none for who sat among those without ties, unless they are pinned", () => {
    // On the near edges of the block, and inside it; then beyond each of its four sides.
    const x = [10, 12, 13.9, 9.9, 14, 12, 12];
    const y = [20, 21, 21.9, 21, 21, 19.9, 22];
    const found = placesAmongTied(tied(7), anchors(x, y, { loose }), undefined);
    expect(found.x).toEqual(Float64Array.of(none, none, none, 9.9, 14, 12, 12));
    expect(found.y).toEqual(Float64Array.of(none, none, none, 21, 21, 19.9, 22));
    const pinned = placesAmongTied(tied(7), anchors(x, y, { loose }), [0, 1, 0, 0, 0, 0, 0]);
    expect(Array.from(pinned.x.slice(0, 3))).toEqual([none, 12, none]);
  });
});

describe("settleAmong", () => {
  // A square, and a newcomer (4) tied to two of its corners.
  const graph = graphFromEdges(5, [0, 1, 2, 3, 4, 4], [1, 2, 3, 0, 0, 1]);
  const all = Uint32Array.of(0, 1, 2, 3, 4);
  const settled = (held: Anchors, options: { pinned?: number[] } = {}) => {
    const points = { x: new Float64Array(5).fill(-1), y: new Float64Array(5).fill(-1) };
    const steps = [
      ...settleAmong(graph, all, held, points, { random: seededRandom(1), ...options }),
    ];
    return { ...points, steps };
  };
  const square = (strength?: number) =>
    anchors(
      [100, 110, 110, 100, none],
      [50, 50, 60, 60, none],
      strength === undefined ? {} : { strength },
    );

  it("leaves who is firmly held, and sets a newcomer near the contacts it has", () => {
    const { x, y, steps } = settled(square(1));
    for (let v = 0; v < 4; v++) {
      expect(x[v]).toBeCloseTo(square().x[v]!, 9);
      expect(y[v]).toBeCloseTo(square().y[v]!, 9);
    }
    expect(Math.abs(x[4]! - 105)).toBeLessThan(5);
    expect(y[4]).toBeLessThan(53);
    expect(steps).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });

  it("holds by half where nothing else is said", () => {
    expect(settled(square())).toEqual(settled(square(0.5)));
    expect(settled(square(0.4)).x).not.toEqual(settled(square(0.5)).x);
  });

  it("keeps pinned nodes to the last digit", () => {
    const { x, y } = settled(square(0.1), { pinned: [0, 0, 1, 0, 0] });
    expect([x[2], y[2]]).toEqual([110, 60]);
    expect(x[0]).not.toBe(100);
  });

  it("does nothing for nobody", () => {
    const points = { x: Float64Array.of(7), y: Float64Array.of(8) };
    const options = { random: seededRandom(1) };
    const nobody = new Uint32Array(0);
    expect([...settleAmong(graph, nobody, square(), points, options)]).toEqual([]);
    expect(points).toEqual({ x: Float64Array.of(7), y: Float64Array.of(8) });
  });
});
