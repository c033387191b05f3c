import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceBounds } from "./chance-bounds.ts";

describe("chanceBounds", () => {
  it("is 1 − e^(−doubt / tries) above when nothing was hit, and its mirror when all was", () => {
    expect(chanceBounds(0, 200, 3)).toEqual({
      low: 0,
      high: expect.closeTo(1 - Math.exp(-0.015), 14),
    });
    expect(chanceBounds(200, 200, 3)).toEqual({
      low: expect.closeTo(Math.exp(-0.015), 14),
      high: 1,
    });
  });

  it("ends where the divergence is the doubt", () => {
    const { low, high } = chanceBounds(30, 100, 2);
    for (const p of [low, high])
      expect(100 * (0.3 * Math.log(0.3 / p) + 0.7 * Math.log(0.7 / (1 - p)))).toBeCloseTo(2, 10);
    expect(low).toBeLessThan(0.3);
    expect(high).toBeGreaterThan(0.3);
  });

  it("mirrors hits and misses, and is inside Hoeffding's bound", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (tries, some) => {
        const hits = some % (tries + 1);
        const bounds = chanceBounds(hits, tries, 4);
        const mirror = chanceBounds(tries - hits, tries, 4);
        expect(bounds.low).toBeCloseTo(1 - mirror.high, 12);
        const hoeffding = Math.sqrt(4 / (2 * tries)) + 1e-12;
        expect(bounds.high - hits / tries).toBeLessThanOrEqual(hoeffding);
        expect(hits / tries - bounds.low).toBeLessThanOrEqual(hoeffding);
      }),
    );
  });
});
