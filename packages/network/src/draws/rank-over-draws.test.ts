import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankOverDraws } from "./rank-over-draws.ts";

const values = (...numbers: number[]) => Float64Array.from(numbers);
const none = Number.NaN;

/** Rank by its definition: those above, and half of the others who are level, plus one. */
function rankByCounting(all: readonly number[], p: number): number {
  const value = (q: number) => (Number.isNaN(all[q]!) ? Number.NEGATIVE_INFINITY : all[q]!);
  const above = all.filter((_, q) => value(q) > value(p)).length;
  const level = all.filter((_, q) => value(q) === value(p)).length;
  return above + (level + 1) / 2;
}

describe("ranks over draws", () => {
  it("are 1 for the highest, shared by equals, and last without a value", () => {
    const { shown } = rankOverDraws(values(5, 9, none, 5, 1, none), values());
    expect(Array.from(shown)).toEqual([2.5, 1, 5.5, 2.5, 4, 5.5]);
  });

  it("say how a person ranks in the draws together", () => {
    // Ranks of the three people in four draws: 1 2 3, 1 2 3, 2 1 3, 1.5 3 1.5.
    const drawn = values(9, 5, 1, 7, 6, 2, 4, 8, 0, 3, 1, 3);
    const rank = rankOverDraws(values(3, 2, 1), drawn);
    expect(Array.from(rank.mean)).toEqual([1.375, 2, 2.625]);
    expect(Array.from(rank.median)).toEqual([1.25, 2, 3]);
    rank.low.forEach((low, p) => {
      expect(low).toBeCloseTo([1, 1.15, 1.725][p]!, 6);
    });
    rank.high.forEach((high, p) => {
      expect(high).toBeCloseTo([1.925, 2.85, 3][p]!, 6);
    });
    expect(Array.from(rank.leaders)).toEqual([0, 1, 2]);
    expect(Array.from(rank.ahead)).toEqual([
      ...[0.5, 0.75, 0.875],
      ...[0.25, 0.5, 0.75],
      ...[0.125, 0.25, 0.5],
    ]);
  });

  it("count how often somebody is among the ten highest, with those level with the tenth", () => {
    const falling = Array.from({ length: 12 }, (_, p) => 12 - p);
    const levelAtTenth = falling.map((value) => Math.max(value, 3));
    const few = falling.map((value, p) => (p < 3 ? value : none));
    const drawn = values(...falling, ...levelAtTenth, ...few, ...falling.map(() => none));
    const { amongTop } = rankOverDraws(values(...falling), drawn);
    expect(Array.from(amongTop)).toEqual([0.75, 0.75, 0.75, ...new Array(7).fill(0.5), 0.25, 0.25]);
  });

  it("name twenty leaders, in the order of their mean rank and then of the list", () => {
    const shown = Float64Array.from({ length: 30 }, (_, p) => p % 15);
    const expected = [14, 29, 13, 28, 12, 27, 11, 26, 10, 25, 9, 24, 8, 23, 7, 22, 6, 21, 5, 20];
    expect(Array.from(rankOverDraws(shown, shown).leaders)).toEqual(expected);
    expect(Array.from(rankOverDraws(shown, values()).leaders)).toEqual(expected);
    expect(rankOverDraws(shown, shown).ahead.length).toBe(400);
  });

  it("name leaders by the draws where there are some, not by what is shown", () => {
    const drawn = values(1, 2, 3, 1, 2, 3);
    expect(Array.from(rankOverDraws(values(9, 5, 1), drawn).leaders)).toEqual([2, 1, 0]);
  });

  it("are what counting says, in each draw", () => {
    const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(none));
    const draw = fc.array(number, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(draw, draw, (shown, drawn) => {
        const rank = rankOverDraws(values(...shown), values(...drawn));
        shown.forEach((_, p) => {
          expect(rank.shown[p]).toBe(rankByCounting(shown, p));
          expect(rank.mean[p]).toBe(rankByCounting(drawn, p));
          expect(rank.low[p]).toBe(rank.mean[p]);
          expect(rank.amongTop[p]).toBe(Number.isNaN(drawn[p]!) ? 0 : 1);
        });
        for (let i = 0; i < 5; i++)
          for (let j = 0; j < 5; j++)
            expect(rank.ahead[i * 5 + j]! + rank.ahead[j * 5 + i]!).toBe(1);
      }),
    );
  });

  it("are not known without draws, and nothing without people", () => {
    const { mean, median, low, high, amongTop, ahead } = rankOverDraws(values(2, 1), values());
    for (const list of [mean, median, low, high, amongTop])
      expect(Array.from(list)).toEqual([none, none]);
    expect(Array.from(ahead)).toEqual([none, none, none, none]);
    const nobody = rankOverDraws(values(), values());
    expect(nobody.leaders.length + nobody.shown.length + nobody.ahead.length).toBe(0);
  });
});
