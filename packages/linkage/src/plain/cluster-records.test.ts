import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseClusters, expectationOf } from "./choose-clusters.ts";
import { clusterRecords, type ScoredPairs } from "./cluster-records.ts";
import { mergeQueue } from "./merge-queue.ts";

/** `[a, b, probability]`. */
type Pair = readonly [number, number, number];

function pairs(...given: readonly Pair[]): ScoredPairs {
  return {
    a: Int32Array.from(given, ([a]) => a),
    b: Int32Array.from(given, ([, b]) => b),
    score: Float64Array.from(given, ([, , p]) => Math.log(p / (1 - p))),
  };
}

const cluster = (rows: number, threshold: number, ...given: readonly Pair[]) =>
  Array.from(clusterRecords(rows, pairs(...given), [threshold])[0]!.cluster);

const anyPairs = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: 0.01, max: 0.99, noNaN: true })), {
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
  })
  .map((list) =>
    pairs(
      ...list.flatMap(([a, b, p]) =>
        a === b ? [] : [[Math.min(a, b), Math.max(a, b), p] as const],
      ),
    ),
  );

describe("putting rows together", () => {
  it("numbers clusters from 0 in the order of their first rows", () => {
    expect(cluster(5, 0.5, [1, 4, 0.9], [2, 3, 0.9])).toEqual([0, 1, 2, 2, 1]);
  });

  it("goes by the mean of all pairs between: one bridge does not join two groups", () => {
    const group = (from: number) =>
      [
        [from, from + 1, 0.99],
        [from, from + 2, 0.99],
        [from + 1, from + 2, 0.99],
      ] as const;
    const bridge = [2, 3, 0.9] as const;
    expect(cluster(6, 0.3, ...group(0), ...group(3), bridge)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(cluster(2, 0.3, [0, 1, 0.9])).toEqual([0, 0]);
  });

  it("asks more of larger groups", () => {
    const four = [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2, 3].flatMap((b) => (a < b ? [[a, b, 0.99] as const] : [])),
    );
    const fifth = [0, 1, 2, 3].map((a) => [a, 4, 0.33] as const);
    expect(cluster(5, 0.3, ...four, ...fifth).at(-1)).toBe(1);
    expect(cluster(2, 0.3, [0, 1, 0.33])).toEqual([0, 0]);
  });

  it("gives the same for each threshold whether others are asked for too or not", () => {
    const thresholds = [0.6, 0.4, 0.2];
    fc.assert(
      fc.property(anyPairs, (given) => {
        for (const { threshold, cluster: at } of clusterRecords(12, given, thresholds)) {
          expect(at).toEqual(clusterRecords(12, given, [threshold])[0]!.cluster);
        }
      }),
    );
  });

  it("keeps together, with a lower threshold, what a higher one put together", () => {
    fc.assert(
      fc.property(anyPairs, (given) => {
        const [high, low] = clusterRecords(12, given, [0.6, 0.2]);
        for (let a = 0; a < 12; a++) {
          for (let b = 0; b < 12; b++) {
            if (high!.cluster[a] === high!.cluster[b]) {
              expect(low!.cluster[a]).toBe(low!.cluster[b]);
            }
          }
        }
      }),
    );
  });
});

describe("what to expect of a clustering", () => {
  it("is the share of its pairs that are one, and of those the share it has", () => {
    const { precision, recall } = expectationOf(
      Int32Array.of(0, 0, 1, 2),
      pairs([0, 1, 0.8], [2, 3, 0.2]),
    );
    expect(precision).toEqual({ low: 0.8, high: 0.8 });
    expect(recall.low).toBeCloseTo(0.8);
  });

  it("counts at best a pair that a third row holds together", () => {
    const chain = pairs([0, 1, 0.9], [1, 2, 0.9]);
    const { precision } = expectationOf(Int32Array.of(0, 0, 0), chain);
    expect(precision.low).toBeCloseTo(0.6);
    expect(precision.high).toBeCloseTo((0.9 + 0.9 + 0.81) / 3);
  });

  it("lies between 0 and 1, the lower bound below the higher, also when nothing is one", () => {
    fc.assert(
      fc.property(anyPairs, (given) => {
        const { threshold, expected } = chooseClusters(12, given);
        expect(threshold).toBeGreaterThan(0);
        for (const { low, high } of [expected.precision, expected.recall, expected.f1]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeGreaterThanOrEqual(low);
          expect(high).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
    expect(expectationOf(Int32Array.of(0, 1), pairs()).f1).toEqual({ low: 1, high: 1 });
  });

  it("chooses the threshold: low where rows hold one another together, else with care", () => {
    const sure = pairs([0, 1, 0.99], [0, 2, 0.99], [1, 2, 0.3]);
    expect(new Set(chooseClusters(3, sure).cluster).size).toBe(1);
    const doubtful = pairs([0, 1, 0.25], [2, 3, 0.99]);
    expect(new Set(chooseClusters(4, doubtful).cluster).size).toBe(3);
  });
});

describe("the queue of merges", () => {
  it("gives the surest first, and among equals the lowest numbers", () => {
    const merge = fc.record({
      value: fc.constantFrom(0.1, 0.5, 0.9),
      x: fc.nat(5),
      y: fc.nat(5),
      size: fc.constant(2),
    });
    fc.assert(
      fc.property(fc.array(merge), (merges) => {
        const queue = mergeQueue();
        for (const one of merges) queue.push(one);
        const out = merges.map(() => queue.pop()!);
        expect(queue.pop()).toBeUndefined();
        expect(out).toEqual(
          [...merges].sort((p, q) => q.value - p.value || p.x - q.x || p.y - q.y),
        );
      }),
    );
  });
});
