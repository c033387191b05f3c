import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreResolution } from "./score-resolution.ts";

const rows = (people: Readonly<Record<string, string>>) =>
  Object.entries(people).map(([key, person]) => {
    const [egoID = "", alterID] = key.split("/");
    return alterID === undefined
      ? { egoID, person, probability: 1 }
      : { egoID, alterID, person, probability: 1 };
  });

describe("scoring a resolution against the truth", () => {
  it("agrees with a hand-computed example", () => {
    // Truth: {1 2 3} {4 5}; claimed: {1 2} {3 4 5}. Pairs claimed 1 + 3, true 3 + 1, both 1 + 1.
    const truth = rows({ "1": "x", "2": "x", "3": "x", "4": "y", "5": "y" });
    const claimed = rows({ "1": "a", "2": "a", "3": "b", "4": "b", "5": "b" });
    const score = scoreResolution(claimed, truth);
    expect(score.pairs).toEqual({ claimed: 4, true: 4, correct: 2, unjudged: 0 });
    expect(score.pairwise).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    // B-cubed precision: 1, 1, 1/3, 2/3, 2/3; recall: 2/3, 2/3, 1/3, 1, 1.
    expect(score.bcubed.precision).toBeCloseTo((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5, 12);
    expect(score.bcubed.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5, 12);
  });

  it("counts the splits and merges that lead from the truth to it", () => {
    // Truth: {1 2 3} {4 5}; claimed: {1 2} {3 4 5}. The first person is split once, and the
    // part {3} merged with {4 5} once: 1 + 2.
    const truth = rows({ "1": "x", "2": "x", "3": "x", "4": "y", "5": "y" });
    const claimed = rows({ "1": "a", "2": "a", "3": "b", "4": "b", "5": "b" });
    expect(scoreResolution(claimed, truth).mergeDistance).toEqual({
      splits: 1,
      merges: 1,
      cost: 3,
    });
    // All in one: two people merged. All apart: 2 + 1 splits.
    const one = rows({ "1": "a", "2": "a", "3": "a", "4": "a", "5": "a" });
    expect(scoreResolution(one, truth).mergeDistance).toEqual({ splits: 0, merges: 1, cost: 2 });
    const apart = rows({ "1": "a", "2": "b", "3": "c", "4": "d", "5": "e" });
    expect(scoreResolution(apart, truth).mergeDistance).toEqual({ splits: 3, merges: 0, cost: 3 });
  });

  it("scores apart whether people named are people we spoke to", () => {
    // Respondents 1 and 2; 1 named a and b, 2 named c. Truth: c is 1, b is 2, a is nobody we
    // spoke to. Claimed: c is 1 and so is … a stays apart, b is wrongly 1's c.
    const truth = rows({ "1": "x", "2": "y", "1/a": "z", "1/b": "y", "2/c": "x" });
    const claimed = rows({ "1": "p", "2": "q", "1/a": "r", "1/b": "p", "2/c": "p" });
    const { respondents } = scoreResolution(claimed, truth);
    // Claimed pairs of respondent and mention: 1 with b, 1 with c; true: 1 with c, 2 with b.
    expect(respondents).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    const two = rows({ "1": "x", "2": "x" });
    expect(scoreResolution(two, two).respondents.f1).toBe(1);
  });

  it("gives full marks to the truth, whatever the people are called", () => {
    const truth = rows({ "1": "x", "1/a": "y", "2": "y", "2/a": "x" });
    const claimed = rows({ "1": "p1", "1/a": "p2", "2": "p2", "2/a": "p1" });
    const score = scoreResolution(claimed, truth);
    expect([score.pairwise.f1, score.bcubed.f1]).toEqual([1, 1]);
  });

  it("keeps precision at 1 and recall at 0 when nothing is joined", () => {
    const score = scoreResolution(rows({ "1": "a", "2": "b" }), rows({ "1": "x", "2": "x" }));
    expect(score.pairwise).toEqual({ precision: 1, recall: 0, f1: 0 });
    expect(score.bcubed).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  it("counts a record the matching lacks as a person of its own", () => {
    // Truth: {1 2 3} {4 5}; claimed: {1 2}, nothing about 3, 4 and 5. Pairs: 1 of 1, of 3 + 1.
    const truth = rows({ "1": "x", "2": "x", "3": "x", "4": "y", "5": "y" });
    const score = scoreResolution(rows({ "1": "a", "2": "a" }), truth);
    expect(score.records).toBe(5);
    expect(score.missing).toEqual([{ egoID: "3" }, { egoID: "4" }, { egoID: "5" }]);
    expect(score.pairs).toEqual({ claimed: 1, true: 4, correct: 1, unjudged: 0 });
    expect(score.pairwise).toEqual({ precision: 1, recall: 0.25, f1: 0.4 });
    // B-cubed recall: 2/3, 2/3, 1/3, 1/2, 1/2.
    expect(score.bcubed.precision).toBe(1);
    expect(score.bcubed.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 2) / 5, 12);
  });

  it("finds nothing in an empty matching", () => {
    const score = scoreResolution([], rows({ "1": "x", "2": "x" }));
    expect(score.pairwise).toEqual({ precision: 1, recall: 0, f1: 0 });
    expect(score.missing).toHaveLength(score.records);
  });

  it("never rises in recall when a record is left out", () => {
    const person = fc.constantFrom("x", "y", "z");
    fc.assert(
      fc.property(fc.array(fc.tuple(person, person), { minLength: 1, maxLength: 12 }), (pairs) => {
        const name = (column: 0 | 1) =>
          pairs.map((pair, i) => ({ egoID: String(i), person: pair[column], probability: 1 }));
        const whole = scoreResolution(name(0), name(1));
        const part = scoreResolution(name(0).slice(1), name(1));
        expect(part.pairwise.recall).toBeLessThanOrEqual(whole.pairwise.recall);
        expect(part.bcubed.recall).toBeLessThanOrEqual(whole.bcubed.recall + 1e-12);
      }),
    );
  });

  it("does not judge a record the truth lacks, and counts what it was joined to", () => {
    // Claimed: {1 2 4} {5 6}. The truth knows 1 and 2, so of four pairs only 1-2 can be judged.
    const claimed = rows({ "1": "a", "2": "a", "4": "a", "5": "b", "6": "b" });
    const score = scoreResolution(claimed, rows({ "1": "x", "2": "x" }));
    expect(score.unexpected).toEqual([{ egoID: "4" }, { egoID: "5" }, { egoID: "6" }]);
    expect(score.pairs).toEqual({ claimed: 1, true: 1, correct: 1, unjudged: 3 });
    expect([score.pairwise.f1, score.bcubed.f1]).toEqual([1, 1]);
  });

  it("reports records that stand in one file only, and those that stand there twice", () => {
    const truth = [...rows({ "1": "x", "2": "x", "3/a": "y" }), { egoID: "1", person: "z" }];
    const score = scoreResolution(rows({ "1": "a", "2": "a", "4": "b" }), truth);
    expect(score.records).toBe(3);
    expect(score.missing).toEqual([{ egoID: "3", alterID: "a" }]);
    expect(score.unexpected).toEqual([{ egoID: "4" }]);
    expect(score.repeated).toEqual([{ egoID: "1" }]);
    expect(score.pairwise.f1).toBe(1);
  });
});
