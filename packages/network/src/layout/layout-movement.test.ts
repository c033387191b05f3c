import { describe, expect, it } from "vitest";
import { carryPlaces, layoutMovement } from "./layout-movement.ts";

const places = (x: number[], y: number[]) => ({ x: Float64Array.from(x), y: Float64Array.from(y) });

describe("layoutMovement", () => {
  it("is the mean way over the root mean square distance from the middle", () => {
    // The corners of a square with side 2 are √2 from its middle; one moves 3-4-5.
    const square = places([0, 2, 0, 2], [0, 0, 2, 2]);
    const moved = places([0, 2, 0, 5], [0, 0, 2, 6]);
    expect(layoutMovement(square, moved)).toBeCloseTo(5 / 4 / Math.sqrt(2), 14);
    expect(layoutMovement(square, square)).toBe(0);
  });

  it("leaves out nodes without a place in either", () => {
    const before = places([0, 2, Number.NaN, 9], [0, 0, 1, 9]);
    const after = places([1, 2, 50, 9], [0, 0, 50, Number.NaN]);
    expect(layoutMovement(before, after)).toBeCloseTo(0.5, 14);
  });

  it("does not depend on scale, and counts shifting and turning", () => {
    const before = places([0, 2, 5], [0, 1, 3]);
    const after = places([1, 2, 4], [0, 4, 3]);
    const times = (p: typeof before, f: number) => ({
      x: p.x.map((c) => c * f),
      y: p.y.map((c) => c * f),
    });
    expect(layoutMovement(times(before, 8), times(after, 8))).toBe(layoutMovement(before, after));
    expect(layoutMovement(before, { x: before.x.map((c) => c + 1), y: before.y })).toBeGreaterThan(
      0.3,
    );
  });

  it("has no value without two places, and refuses lists of two lengths", () => {
    expect(layoutMovement(places([], []), places([], []))).toBeNull();
    expect(layoutMovement(places([1], [1]), places([2], [2]))).toBeNull();
    expect(() => layoutMovement(places([1], [1]), places([], []))).toThrow(
      "1 places before but 0 after; both are one per node.",
    );
  });
});

describe("carryPlaces", () => {
  it("finds places by id, NaN for who is new", () => {
    const { x, y } = carryPlaces(["a", "b", "b"], places([1, 2, 3], [4, 5, 6]), ["b", "c", "a"]);
    expect(Array.from(x)).toEqual([2, Number.NaN, 1]);
    expect(Array.from(y)).toEqual([5, Number.NaN, 4]);
  });
});
