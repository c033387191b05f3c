import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { drawnOrder, mergedLevel } from "./leiden-level.ts";

describe("mergedLevel", () => {
  it("adds up ties between parts and strengths within, and leaves out ties inside a part", () => {
    // A square 0 1 2 3 with the diagonal 0 2; parts {0, 1} and {2, 3}.
    const square = {
      n: 4,
      offsets: Uint32Array.of(0, 3, 5, 8, 10),
      targets: Uint32Array.of(1, 2, 3, 0, 2, 0, 1, 3, 0, 2),
      strength: Float64Array.of(3, 2, 3, 2),
    };
    const expected = {
      n: 2,
      offsets: Uint32Array.of(0, 1, 2),
      targets: Uint32Array.of(1, 0),
      weights: Float64Array.of(3, 3),
      strength: Float64Array.of(5, 5),
    };
    expect(mergedLevel(square, Uint32Array.of(0, 0, 1, 1), 2)).toEqual(expected);
    const weights = Float64Array.of(1, 2, 3, 1, 4, 2, 4, 5, 3, 5);
    expect(mergedLevel({ ...square, weights }, Uint32Array.of(0, 0, 1, 1), 2)).toEqual({
      ...expected,
      weights: Float64Array.of(9, 9),
    });
  });
});

describe("drawnOrder", () => {
  it("holds every node once, whatever the size", () => {
    for (const n of [0, 1, 2, 255, 256, 600, 8_191, 8_200, 9_000]) {
      const order = drawnOrder(n, seededRandom(n));
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, v) => v));
    }
  });

  it("draws single nodes of a small graph and runs of up to 32 of a large one", () => {
    const followers = (n: number) => {
      const order = drawnOrder(n, seededRandom(1));
      return order.filter((v, i) => i > 0 && v === order[i - 1]! + 1).length;
    };
    expect(followers(400)).toBeLessThan(5);
    expect(followers(1_024)).toBeGreaterThanOrEqual((1_024 / 4) * 3);
    expect(followers(1_024)).toBeLessThan((1_024 / 8) * 7);
    expect(followers(32_000)).toBeGreaterThanOrEqual(1_000 * 31);
    expect(followers(32_000)).toBeLessThan(1_000 * 31 + 10);
  });

  it("depends on the source of chance alone", () => {
    expect(drawnOrder(500, seededRandom(3))).toEqual(drawnOrder(500, seededRandom(3)));
    expect(drawnOrder(500, seededRandom(3))).not.toEqual(drawnOrder(500, seededRandom(4)));
  });
});
