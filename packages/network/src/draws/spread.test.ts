import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byPerson } from "./by-person.ts";
import { select } from "./select.ts";
import { spread, spreadOf } from "./spread.ts";

/** Without −0, which is in no order with 0. */
const number = fc
  .oneof(fc.integer({ min: -4, max: 4 }), fc.double({ noNaN: true, min: -9, max: 9 }))
  .map((one) => one + 0);
const numbers = fc.array(number, { maxLength: 40 });

/** R's type 7, from values in order. */
function byOrder(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below]!;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}

describe("the spread of values", () => {
  it("is what R's quantile gives", () => {
    // R 4.3: quantile(c(3, 1, 4, 1, 5, 9, 2, 6), c(.05, .5, .95)) -> 1.00 3.50 7.95
    const { count, mean, median, low, high } = spreadOf(Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6));
    expect([count, mean, median, low]).toEqual([8, 3.875, 3.5, 1]);
    expect(high).toBeCloseTo(7.95, 12);
  });

  it("is that of values in order, without those that are none", () => {
    fc.assert(
      fc.property(numbers, fc.array(fc.nat(40), { maxLength: 5 }), (values, gaps) => {
        const holed = [...values];
        for (const gap of gaps) holed.splice(gap, 0, Number.NaN);
        const found = spreadOf(Float64Array.from(holed));
        expect(found.count).toBe(values.length);
        if (values.length === 0) return;
        expect(found.median).toBeCloseTo(byOrder(values, 0.5), 12);
        expect(found.low).toBeCloseTo(byOrder(values, 0.05), 12);
        expect(found.high).toBeCloseTo(byOrder(values, 0.95), 12);
        expect(found.mean).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 12);
        expect(spread(values)).toEqual({ median: found.median, low: found.low, high: found.high });
      }),
    );
  });

  it("is exact for values that are all the same", () => {
    const { mean, low, high } = spreadOf(Float64Array.of(0.1, 0.1, Number.NaN, 0.1));
    expect([mean, low, high]).toEqual([0.1, 0.1, 0.1]);
  });

  it("is not there without values", () => {
    const none = {
      count: 0,
      mean: Number.NaN,
      median: Number.NaN,
      low: Number.NaN,
      high: Number.NaN,
    };
    expect(spreadOf(new Float64Array(0))).toEqual(none);
    expect(spreadOf(Float64Array.of(Number.NaN))).toEqual(none);
    expect(spread([])).toBeUndefined();
  });
});

describe("selecting", () => {
  it("puts the k-th in order at place k, and the others on their sides", () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (values, drawn) => {
        if (values.length === 0) return;
        const k = drawn % values.length;
        const list = Float64Array.from(values);
        const expected = values.toSorted((a, b) => a - b)[k];
        expect(select(list, k, 0, list.length)).toBe(expected);
        expect(list[k]).toBe(expected);
        for (let i = 0; i < k; i++) expect(list[i]).toBeLessThanOrEqual(list[k]!);
        for (let i = k; i < list.length; i++) expect(list[i]).toBeGreaterThanOrEqual(list[k]!);
        expect(Array.from(list.toSorted())).toEqual(Array.from(Float64Array.from(values).sort()));
      }),
    );
  });

  it("leaves places outside its range alone", () => {
    const list = Float64Array.of(9, 5, 1, 3, -7);
    expect(select(list, 1, 1, 4)).toBe(1);
    expect([list[0], list[4]]).toEqual([9, -7]);
  });
});

describe("numbers by person", () => {
  it("are those of each draw, for every person once", () => {
    const [people, draws] = [19, 3];
    const drawn = Float64Array.from({ length: people * draws }, (_, at) => at);
    const seen: number[][] = [];
    byPerson(drawn, people, (p, own) => {
      expect(p).toBe(seen.length);
      seen.push(Array.from(own));
      own.fill(-1);
    });
    expect(seen).toEqual(Array.from({ length: people }, (_, p) => [p, p + 19, p + 38]));
    byPerson(new Float64Array(0), 2, (_, own) => expect(own.length).toBe(0));
    byPerson(new Float64Array(0), 0, () => expect.unreachable());
  });
});
