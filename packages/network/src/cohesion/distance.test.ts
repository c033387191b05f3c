import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutWeights } from "../graph/as-undirected.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { diameter, eccentricity, radius } from "../position/eccentricity.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { florentine, karate, kite } from "../testing/known-networks.ts";
import { distances } from "../testing/naive.ts";
import { distanceDistribution, meanDistance, reachablePairs } from "./distance.ts";

const none = graphFromEdges(0, [], []);
const apart = graphFromEdges(3, [], []);
/** 0 → 1 → 2, and 3 alone. */
const line = graphFromEdges(4, [0, 1], [1, 2], { directed: true });

describe("meanDistance", () => {
  it("is the mean over pairs that reach each other (igraph)", () => {
    expect(meanDistance(karate)).toBeCloseTo(2.408199643493761, 12);
    expect(meanDistance(kite)).toBeCloseTo(1.9777777777777779, 12);
    expect(meanDistance(florentine)).toBeCloseTo(2.4857142857142858, 12);
  });

  it("follows direction", () => {
    expect(meanDistance(line)).toBeCloseTo(4 / 3, 12);
  });

  it("has no value where nobody reaches anybody", () => {
    expect([meanDistance(none), meanDistance(apart)]).toEqual([null, null]);
  });
});

describe("reachablePairs", () => {
  it("is the share of ordered pairs with a way", () => {
    expect(reachablePairs(florentine)).toBeCloseTo((15 * 14) / (16 * 15), 12);
    expect(reachablePairs(line)).toBe(3 / 12);
    expect(reachablePairs(apart)).toBe(0);
  });

  it("has no value below two nodes", () => {
    expect([reachablePairs(none), reachablePairs(graphFromEdges(1, [], []))]).toEqual([null, null]);
    expect(reachablePairs(graphFromEdges(2, [0], [1]))).toBe(1);
  });
});

describe("distanceDistribution", () => {
  it("counts the pairs at each number of ties (igraph)", () => {
    expect(distanceDistribution(karate)).toEqual({
      pairs: Float64Array.of(0, 78, 265, 137, 73, 8),
      unreachable: 0,
    });
    expect(distanceDistribution(florentine)).toEqual({
      pairs: Float64Array.of(0, 20, 35, 32, 15, 3),
      unreachable: 15,
    });
  });

  it("counts ordered pairs when directed", () => {
    expect(distanceDistribution(line)).toEqual({
      pairs: Float64Array.of(0, 2, 1),
      unreachable: 9,
    });
  });

  it("counts ties, not lengths", () => {
    const weighted = graphFromEdges(3, [0, 1], [1, 2], { weights: [0.5, 7] });
    expect(distanceDistribution(weighted).pairs).toEqual(Float64Array.of(0, 2, 1));
  });

  it("has only unreachable pairs without ties", () => {
    expect(distanceDistribution(none)).toEqual({ pairs: Float64Array.of(0), unreachable: 0 });
    expect(distanceDistribution(apart)).toEqual({ pairs: Float64Array.of(0), unreachable: 3 });
  });
});

describe("eccentricity and radius", () => {
  it("are those of the kite and the karate club (igraph)", () => {
    expect([...eccentricity(kite)]).toEqual(
      kite.ids.map((id) => ({ Heather: 2, Fernando: 3, Garth: 3, Ike: 3 })[id] ?? 4),
    );
    expect([radius(kite), radius(karate), diameter(karate)]).toEqual([2, 3, 5]);
    expect(Array.from(eccentricity(karate).slice(0, 5))).toEqual([3, 3, 3, 3, 4]);
  });

  it("are 0 for somebody who reaches nobody", () => {
    expect([...eccentricity(line)]).toEqual([2, 1, 0, 0]);
    expect([radius(line), radius(florentine), radius(apart), radius(none)]).toEqual([
      0,
      0,
      0,
      null,
    ]);
  });
});

describe("distances of any graph", () => {
  it("are what the definitions say", () => {
    for (const weighted of [false, true])
      fc.assert(
        fc.property(arbitraryGraph({ weighted, most: 40 }), ({ graph }) => {
          const d = distances(graph);
          const others = d.map((row, v) => row.filter((x, w) => w !== v && Number.isFinite(x)));
          const all = others.flat();
          const mean = meanDistance(graph);
          if (all.length === 0) expect(mean).toBeNull();
          else expect(mean).toBeCloseTo(all.reduce((sum, x) => sum + x, 0) / all.length, 10);
          if (graph.n > 1)
            expect(reachablePairs(graph)).toBeCloseTo(all.length / (graph.n * (graph.n - 1)), 12);
          const farthest = others.map((row) => Math.max(0, ...row));
          expect([...eccentricity(graph)]).toEqual(farthest);
          if (graph.n > 0) expect(radius(graph)).toBe(Math.min(...farthest));

          const steps = distances(withoutWeights(graph)).flatMap((row, v) =>
            row.filter((_, w) => (graph.directed ? w !== v : w > v)),
          );
          const { pairs, unreachable } = distanceDistribution(graph);
          const longest = Math.max(0, ...steps.filter(Number.isFinite));
          expect([...pairs]).toEqual(
            Array.from({ length: longest + 1 }, (_, x) => steps.filter((s) => s === x).length),
          );
          expect(unreachable).toBe(steps.filter((s) => s === Number.POSITIVE_INFINITY).length);
        }),
      );
  });
});
