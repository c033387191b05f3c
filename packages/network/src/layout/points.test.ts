import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boundsOf,
  centred,
  centredInCircle,
  lieDown,
  type Points,
  scaleTo,
  turn,
} from "./points.ts";

const at = (...places: readonly (readonly [number, number])[]): Points => ({
  x: Float64Array.from(places, ([x]) => x),
  y: Float64Array.from(places, ([, y]) => y),
});
const far = ({ x, y }: Points, v: number, w: number) => Math.hypot(x[v]! - x[w]!, y[v]! - y[w]!);

const anyPoints = fc
  .array(
    fc.tuple(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: -9, max: 9, noNaN: true }),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((places) => at(...places));

describe("centred and scaleTo", () => {
  it("move the mean to the origin and set the root mean square distance from it", () => {
    const points = at([1, 2], [3, 2], [3, 8], [1, 8]);
    centred(points);
    expect(points).toEqual(at([-1, -3], [1, -3], [1, 3], [-1, 3]));
    scaleTo(points, 2 * Math.sqrt(10));
    expect(points).toEqual(at([-2, -6], [2, -6], [2, 6], [-2, 6]));
  });

  it("leave points in one place there, at the origin", () => {
    const points = at([4, 5], [4, 5]);
    scaleTo(points, 3);
    expect(points).toEqual(at([0, 0], [0, 0]));
  });
});

describe("boundsOf", () => {
  it("is the box around circles", () => {
    expect(boundsOf(at([0, 0], [10, -4]), Float64Array.of(3, 1))).toEqual({
      left: -3,
      top: -5,
      width: 14,
      height: 8,
    });
    // The smaller circle may lie within what the larger takes up.
    expect(boundsOf(at([0, 0], [1, 1]), Float64Array.of(3, 1))).toEqual({
      left: -3,
      top: -3,
      width: 6,
      height: 6,
    });
  });
});

describe("turn", () => {
  it("turns about the origin, from x towards y", () => {
    const points = at([2, 0], [0, 1]);
    turn(points, 0, 1);
    expect(points.x).toEqual(Float64Array.of(0, -1));
    expect(points.y).toEqual(Float64Array.of(2, 0));
    turn(points, 0.6, 0.8);
    expect(points.x[0]).toBeCloseTo(-1.6, 14);
    expect(points.y[0]).toBeCloseTo(1.2, 14);
  });
});

describe("lieDown", () => {
  it("lays points on a slope along the x axis", () => {
    for (const [dx, dy] of [
      [3, 4],
      [3, -4],
      [0, 5],
      [5, 0],
    ] as const) {
      const points = at([7, 7], [7 + dx, 7 + dy], [7 + 2 * dx, 7 + 2 * dy]);
      lieDown(points);
      for (const y of points.y) expect(y).toBeCloseTo(0, 7);
      expect(points.x.map(Math.abs).map(Math.round)).toEqual(Float64Array.of(5, 0, 5));
    }
  });

  it("keeps distances, and leaves no slope and the mean at the origin", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const before = { x: points.x.slice(), y: points.y.slice() };
        lieDown(points);
        const { x, y } = points;
        const sum = (f: (v: number) => number) =>
          Array.from(x, (_, v) => f(v)).reduce((a, b) => a + b, 0);
        expect(sum((v) => x[v]!)).toBeCloseTo(0, 9);
        expect(sum((v) => y[v]!)).toBeCloseTo(0, 9);
        expect(sum((v) => x[v]! * y[v]!)).toBeCloseTo(0, 5);
        expect(sum((v) => x[v]! ** 2 - y[v]! ** 2)).toBeGreaterThan(-1e-5);
        for (let v = 0; v < x.length; v++)
          for (let w = 0; w < v; w++) expect(far(points, v, w)).toBeCloseTo(far(before, v, w), 9);
      }),
    );
  });
});

describe("centredInCircle", () => {
  it("finds the smallest circle around points", () => {
    // The fourth point is inside the circle on the longest side as diameter.
    const points = at([1, 1], [7, 9], [4, 8], [2, 4]);
    expect(centredInCircle(points)).toBeGreaterThanOrEqual(5);
    expect(Math.hypot(points.x[0]!, points.y[0]!)).toBeCloseTo(5, 1);
    expect(Math.hypot(points.x[1]!, points.y[1]!)).toBeCloseTo(5, 1);
    expect(points.x[1]! - points.x[0]!).toBeCloseTo(6, 12);
    expect(points.y[1]! - points.y[0]!).toBeCloseTo(8, 12);
  });

  it("returns the distance of the furthest, a hundredth above the least possible at most", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const radius = centredInCircle(points);
        const rims = Array.from(points.x, (x, v) => Math.hypot(x, points.y[v]!));
        expect(radius).toBeCloseTo(Math.max(...rims), 12);
        // No circle is smaller than half of the longest way between two, nor need it be
        // larger than that by more than Jung's 2 / √3.
        const span = Math.max(0, ...rims.flatMap((_, v) => rims.map((__, w) => far(points, v, w))));
        expect(radius).toBeGreaterThanOrEqual(span / 2 - 1e-9);
        expect(radius).toBeLessThanOrEqual((span / Math.sqrt(3)) * 1.01 + 1e-9);
      }),
    );
  });
});
