import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import type { Points } from "./points.ts";
import { spreadCircles } from "./spread-circles.ts";

const HELD = Number.POSITIVE_INFINITY;

/** The least of how far two circles are apart beyond `gap`. */
function leastRoom({ x, y }: Points, radius: Float64Array, gap: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let a = 0; a < x.length; a++)
    for (let b = 0; b < a; b++)
      least = Math.min(
        least,
        Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) - radius[a]! - radius[b]! - gap,
      );
  return least;
}

describe("spreadCircles", () => {
  it("pushes two apart by a little more than they overlap, the smaller further", () => {
    const points = { x: Float64Array.of(0, 0.6), y: Float64Array.of(0, 0.8) };
    spreadCircles(points, Float64Array.of(1, 2), 0.5);
    // They are 1 apart and want 3.5. Discs with the gap have squares 2.25 and 6.25.
    const push = 2.5 * 1.02 + 3.5e-9;
    const share = 6.25 / 8.5;
    expect(points.x[0]).toBeCloseTo(-0.6 * push * share, 12);
    expect(points.y[0]).toBeCloseTo(-0.8 * push * share, 12);
    expect(points.x[1]).toBeCloseTo(0.6 + 0.6 * push * (1 - share), 12);
    expect(points.y[1]).toBeCloseTo(0.8 + 0.8 * push * (1 - share), 12);
  });

  it("leaves circles alone that have room", () => {
    const points = { x: Float64Array.of(0, 3.5, 0), y: Float64Array.of(0, 0, 4) };
    spreadCircles(points, Float64Array.of(1, 2, 2), 0.5);
    expect(points).toEqual({ x: Float64Array.of(0, 3.5, 0), y: Float64Array.of(0, 0, 4) });
  });

  it("makes room between any circles, near or upon each other", () => {
    const random = seededRandom(1);
    for (const [n, spread] of [
      [30, 1],
      [60, 30],
      [200, 0],
    ] as const) {
      const points = {
        x: Float64Array.from({ length: n }, () => random.next() * spread),
        y: Float64Array.from({ length: n }, () => random.next() * spread * 3),
      };
      const radius = Float64Array.from({ length: n }, () => random.next() * 2);
      spreadCircles(points, radius, 0.3);
      expect(leastRoom(points, radius, 0.3)).toBeGreaterThanOrEqual(-1e-9);
    }
  });

  it("moves a circle that is harder to move less, and a held one not at all", () => {
    const moved = (hold: readonly number[]) => {
      const points = { x: Float64Array.of(0, 1), y: new Float64Array(2) };
      spreadCircles(points, new Float64Array(2), 2, Float64Array.from(hold));
      return [-points.x[0]!, points.x[1]! - 1];
    };
    const push = 1.02 + 2e-9;
    expect(moved([1, 1])).toEqual([expect.closeTo(push / 2, 12), expect.closeTo(push / 2, 12)]);
    expect(moved([1, 3])).toEqual([
      expect.closeTo((push * 3) / 4, 12),
      expect.closeTo(push / 4, 12),
    ]);
    expect(moved([HELD, 1])).toEqual([-0, expect.closeTo(push, 12)]);
    expect(moved([1, HELD])).toEqual([expect.closeTo(push, 12), 0]);
    expect(moved([HELD, HELD])).toEqual([-0, 0]);
  });

  it("lets a circle upon a held one leave it", () => {
    const points = { x: Float64Array.of(5, 5), y: Float64Array.of(7, 7) };
    spreadCircles(points, new Float64Array(2), 1, Float64Array.of(HELD, 1));
    expect([points.x[0], points.y[0]]).toEqual([5, 7]);
    expect(Math.hypot(points.x[1]! - 5, points.y[1]! - 7)).toBeGreaterThanOrEqual(1);
    // Here the held one comes second, and is not moved for having company.
    const other = { x: Float64Array.of(5, 5), y: Float64Array.of(7, 7) };
    spreadCircles(other, new Float64Array(2), 1, Float64Array.of(1, HELD));
    expect([other.x[1], other.y[1]]).toEqual([5, 7]);
    expect(Math.hypot(other.x[0]! - 5, other.y[0]! - 7)).toBeGreaterThanOrEqual(1);
  });

  it("takes none", () => {
    spreadCircles({ x: new Float64Array(0), y: new Float64Array(0) }, new Float64Array(0), 1);
  });
});
