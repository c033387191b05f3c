import { describe, expect, it } from "vitest";
import { calibration } from "./calibration.ts";

/** `n` pairs of that probability, of which `same` are one person. */
const pairsOf = (groups: readonly (readonly [probability: number, n: number, same: number])[]) => {
  const pairs = [];
  const truth = [];
  for (const [g, [probability, n, same]] of groups.entries()) {
    for (let i = 0; i < n; i++) {
      const [a, b] = [{ egoID: `${g}-${i}` }, { egoID: `${g}-${i}`, alterID: "a" }];
      pairs.push({ a, b, probability });
      truth.push(
        { ...a, person: `${g}-${i}` },
        { ...b, person: i < same ? `${g}-${i}` : `other ${g}-${i}` },
      );
    }
  }
  return { pairs, truth };
};

describe("calibration", () => {
  it("compares predicted with true shares, by hand", () => {
    const { pairs, truth } = pairsOf([
      [0.05, 200, 30], // gap 0.10, first bin: not in the mean
      [0.35, 100, 40], // gap 0.05
      [0.95, 300, 288], // gap 0.01
      [0.65, 10, 0], // gap 0.65, but few pairs
    ]);
    const found = calibration(pairs, truth);
    expect(found.bins.map((bin) => bin.pairs)).toEqual([200, 0, 0, 100, 0, 0, 10, 0, 0, 300]);
    expect(found.bins[3]?.predicted).toBeCloseTo(0.35, 12);
    expect(found.bins[3]?.actual).toBe(0.4);
    expect(found.meanGap).toBeCloseTo((100 * 0.05 + 10 * 0.65 + 300 * 0.01) / 410, 12);
    expect(found.worstGap).toBeCloseTo(0.1, 12);
    expect(found.unjudged).toBe(0);
  });

  it("puts a certain pair in the last bin and leaves out what the truth does not know", () => {
    const { pairs, truth } = pairsOf([[1, 1, 1]]);
    const stranger = { a: { egoID: "x" }, b: { egoID: "y" }, probability: 0.5 };
    const found = calibration([...pairs, stranger], truth);
    expect(found.bins[9]).toEqual({ from: 0.9, to: 1, pairs: 1, predicted: 1, actual: 1 });
    expect(found.unjudged).toBe(1);
    expect(found.bins[5]?.pairs).toBe(0);
  });

  it("has no gap without pairs", () => {
    expect(calibration([], [])).toMatchObject({ meanGap: 0, worstGap: 0 });
  });
});
