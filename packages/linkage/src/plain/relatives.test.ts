import { describe, expect, it } from "vitest";
import { NOTHING, SAME } from "./kinds.ts";
import {
  againstRelatives,
  type Belongs,
  learnRelatives,
  mayHaveRelatives,
  startRelatives,
} from "./relatives.ts";

const DIFFERENT = 2;
const BELONGS: readonly Belongs[] = ["person", "home", "home", "either"];
const OTHER = BELONGS.map(() => Float64Array.of(0, 0.02, 0.98));

describe("relatives", () => {
  it("can be told apart where a table has something of one's own and two things of the home", () => {
    expect(mayHaveRelatives(BELONGS)).toBe(true);
    expect(mayHaveRelatives(["home", "home"])).toBe(false);
    expect(mayHaveRelatives(["person", "home", "either"])).toBe(false);
  });

  it("are taken to share the home, and what is one's own no oftener than strangers", () => {
    const { rates } = startRelatives(BELONGS, OTHER, 0.001);
    expect(rates.map((of) => of[SAME])).toEqual([0.02, 0.85, 0.85, 0.4]);
    for (const of of rates) expect(of.reduce((x, y) => x + y, 0)).toBeCloseTo(1);
  });

  it("are learnt from the pairs that seem to be some, but for what is one's own", () => {
    const levels = BELONGS.map(() => Int32Array.of(SAME, DIFFERENT, NOTHING));
    const { share, rates } = learnRelatives(
      BELONGS,
      OTHER,
      levels,
      Float64Array.of(300, 700, 9),
      1e6,
    );
    expect(share).toBeCloseTo(1009e-6);
    expect(rates[0]![SAME]).toBe(0.02);
    expect(rates[1]![SAME]).toBeCloseTo(0.326, 2);
    expect(rates[3]![NOTHING]).toBe(0);
  });

  it("make sharing a home say little, and a first name of one's own much", () => {
    const same = BELONGS.map(() => Float64Array.of(0, 0.8, 0.2));
    const weights = againstRelatives(startRelatives(BELONGS, OTHER, 0.001), same, 0.001, []);
    expect(weights.prior).toBe(0);
    expect(weights.levels[0]![SAME]).toBeGreaterThan(3);
    expect(Math.abs(weights.levels[1]![SAME]!)).toBeLessThan(0.1);
    expect(weights.levels[0]![NOTHING]).toBe(0);
  });
});
