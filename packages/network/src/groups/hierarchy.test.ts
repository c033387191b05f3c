import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterHierarchy, cutHierarchy, type Linkage } from "./hierarchy.ts";

const LINKAGES: readonly Linkage[] = ["complete", "average", "single"];

/** Five points on a line: 0, 1, 3, 7 and 12. */
const line = (() => {
  const at = [0, 1, 3, 7, 12];
  return Float64Array.from(at.flatMap((x) => at.map((y) => Math.abs(x - y))));
})();

/** Merges the two nearest clusters, each distance taken anew from all pairs of members. */
function naive(n: number, d: Float64Array, linkage: Linkage) {
  let clusters = Array.from({ length: n }, (_, v) => [v]);
  const heights: number[] = [];
  const cuts = new Map<number, number[][]>([[n, clusters]]);
  while (clusters.length > 1) {
    let best = { far: Number.POSITIVE_INFINITY, a: -1, b: -1 };
    for (let a = 0; a < clusters.length; a++)
      for (let b = a + 1; b < clusters.length; b++) {
        const all = clusters[a]!.flatMap((v) => clusters[b]!.map((w) => d[v * n + w]!));
        const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
        const far = { complete: Math.max(...all), single: Math.min(...all), average: mean }[
          linkage
        ];
        if (far < best.far) best = { far, a, b };
      }
    heights.push(best.far);
    const joined = [...clusters[best.a]!, ...clusters[best.b]!].sort((x, y) => x - y);
    clusters = clusters.map((c, i) => (i === best.a ? joined : c)).filter((_, i) => i !== best.b);
    cuts.set(clusters.length, clusters);
  }
  return { heights, cuts };
}

describe("clusterHierarchy", () => {
  it("merges points on a line as R's hclust does", () => {
    const heights = (linkage: Linkage) => [...clusterHierarchy(5, line, linkage).height];
    expect(heights("complete")).toEqual([1, 3, 5, 12]);
    expect(heights("single")).toEqual([1, 2, 4, 5]);
    const average = clusterHierarchy(5, line, "average");
    expect([...average.height]).toEqual([1, 2.5, 5, expect.closeTo(49 / 6, 12)]);
    expect([...average.first]).toEqual([0, 2, 3, 6]);
    expect([...average.second]).toEqual([1, 5, 4, 7]);
    expect(clusterHierarchy(5, line)).toEqual(clusterHierarchy(5, line, "complete"));
  });

  it("always merges the nearest two, by all their members", () => {
    for (const linkage of LINKAGES)
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 12 }),
          fc.infiniteStream(fc.double({ min: 0.01, max: 1, noNaN: true })),
          (n, stream) => {
            const d = new Float64Array(n * n);
            for (let i = 0; i < n; i++)
              for (let j = 0; j < i; j++) {
                // Multiples of an irrational number: no two means are equal by chance.
                const far = stream.next().value + (i * n + j) * Math.SQRT2 * 1e-4;
                d[i * n + j] = far;
                d[j * n + i] = far;
              }
            const before = d.slice();
            const found = clusterHierarchy(n, d, linkage);
            expect(d).toEqual(before);
            const { heights, cuts } = naive(n, d, linkage);
            expect(found.height.length).toBe(heights.length);
            for (const [i, height] of heights.entries())
              expect(found.height[i]).toBeCloseTo(height, 12);
            for (const [count, clusters] of cuts) {
              const labels = cutHierarchy(found, count);
              expect([...labels]).toEqual(
                Array.from({ length: n }, (_, v) => clusters.findIndex((c) => c.includes(v))),
              );
            }
          },
        ),
        { numRuns: 60 },
      );
  });

  it("merges the pair with the lowest item first among equals", () => {
    const alike = new Float64Array(16).fill(1);
    const found = clusterHierarchy(4, alike);
    expect([...found.first]).toEqual([0, 2, 3]);
    expect([...found.second]).toEqual([1, 4, 5]);
  });

  it("keeps the lower of two that come equally near in a merger", () => {
    // 0 is 2 from 1; 2 and 3 merge at 1, and come as near to 0.
    const d = Float64Array.of(0, 2, 2, 9, 2, 0, 5, 5, 2, 5, 0, 1, 9, 5, 1, 0);
    const found = clusterHierarchy(4, d, "single");
    expect([...found.first]).toEqual([2, 0, 4]);
    expect([...found.second]).toEqual([3, 1, 5]);
    expect([...found.height]).toEqual([1, 2, 2]);
  });

  it("refuses distances that are not n by n", () => {
    expect(() => clusterHierarchy(3, line)).toThrow(
      new RangeError("3 items need 9 distances, not 25."),
    );
  });
});

describe("cutHierarchy", () => {
  it("numbers clusters by their first items", () => {
    const found = clusterHierarchy(5, line);
    expect([...cutHierarchy(found, 1)]).toEqual([0, 0, 0, 0, 0]);
    expect([...cutHierarchy(found, 2)]).toEqual([0, 0, 0, 1, 1]);
    expect([...cutHierarchy(found, 4)]).toEqual([0, 0, 1, 2, 3]);
    expect([...cutHierarchy(found, 5)]).toEqual([0, 1, 2, 3, 4]);
    expect(cutHierarchy(clusterHierarchy(0, new Float64Array(0)), 0).length).toBe(0);
  });

  it("refuses more clusters than items, and none", () => {
    const found = clusterHierarchy(5, line);
    for (const count of [0, 6, 1.5])
      expect(() => cutHierarchy(found, count)).toThrow(
        new RangeError(`5 items cannot be cut into ${count} clusters.`),
      );
  });
});
