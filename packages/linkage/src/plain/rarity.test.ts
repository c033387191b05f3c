import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MISSING } from "../plan/engine.ts";
import { frequenciesOf, rarityOf } from "./rarity.ts";

const coded = (codes: readonly number[], values: number) => ({
  codes: Int32Array.from(codes),
  values: Array.from({ length: values }, (_, i) => String(i)),
});
const alone = (n: number) => Int32Array.from({ length: n }, (_, i) => i);

describe("how rare a value is", () => {
  it("counts a person's value once, however many rows the person has", () => {
    const codes = [0, 0, 0, 0, 1, 1];
    const rows = frequenciesOf(coded(codes, 2), alone(6));
    const people = frequenciesOf(coded(codes, 2), Int32Array.of(0, 0, 0, 0, 1, 2));
    expect(rows.share[0]).toBeGreaterThan(rows.share[1]!);
    expect(people.share[0]).toBeLessThan(people.share[1]!);
  });

  it("leaves missing values out", () => {
    const with_ = frequenciesOf(coded([0, 1, MISSING, MISSING], 2), alone(4));
    expect(with_).toEqual(frequenciesOf(coded([0, 1], 2), alone(2)));
  });

  it("adds for rarer values and takes away for commoner ones, within bounds", () => {
    const codes = [
      ...Array.from({ length: 50 }, () => 0),
      ...Array.from({ length: 50 }, (_, i) => 1 + i),
    ];
    const [common, ...rare] = rarityOf(frequenciesOf(coded(codes, 51), alone(100)));
    expect(common).toBeLessThan(0);
    for (const quarterNats of rare) expect(quarterNats).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 5 })), (any) => {
        for (const quarterNats of rarityOf(frequenciesOf(coded(any, 6), alone(any.length)))) {
          expect(Math.abs(quarterNats)).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});
