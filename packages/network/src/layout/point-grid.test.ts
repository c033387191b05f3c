import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridOver, nearest, nearestDistances } from "./point-grid.ts";

describe("nearest", () => {
  it("finds at least as many as asked, nearest first, none missing before the last", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 120 }),
        fc.nat(),
        fc.constantFrom(1, 50),
        fc.integer({ min: 1, max: 20 }),
        (n, seed, high, count) => {
          const random = seededRandom(seed);
          const x = Float64Array.from({ length: n }, () => random.next() * 50);
          const y = Float64Array.from({ length: n }, () => random.next() * high);
          const wanted = Math.min(count, n - 1);
          const found = nearest({ x, y }, gridOver({ x, y }), 0, wanted);
          const all = Array.from({ length: n - 1 }, (_, i) => i + 1)
            .map((w) => (x[w]! - x[0]!) ** 2 + (y[w]! - y[0]!) ** 2)
            .sort((a, b) => a - b);
          expect(found.length).toBeGreaterThanOrEqual(wanted);
          for (let i = 0; i < wanted; i++) expect(found[i]!.distance).toBeCloseTo(all[i]!, 9);
        },
      ),
    );
  });
});

describe("nearestDistances", () => {
  it("is how far the nearest other point is", () => {
    const points = { x: Float64Array.of(0, 3, 3, 100), y: Float64Array.of(0, 0, 1, 0) };
    const distances = nearestDistances(points);
    expect(Array.from(distances.slice(0, 3))).toEqual([3, 1, 1]);
    expect(distances[3]).toBe(97);
    expect(
      Array.from(nearestDistances({ x: new Float64Array(1), y: new Float64Array(1) })),
    ).toEqual([Number.POSITIVE_INFINITY]);
  });
});
