import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { betweenness } from "../position/betweenness.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate, kite } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { removeNodes } from "./remove-nodes.ts";
import { highestDegreeFirst, highestFirst, robustnessCurve } from "./robustness.ts";

describe("robustnessCurve", () => {
  it("is what removing the first so many nodes gives", () => {
    fc.assert(
      fc.property(arbitraryGraph({ most: 12 }), fc.nat(12), ({ graph }, stop) => {
        const order = highestFirst(Float64Array.from({ length: graph.n }, (_, v) => (v * 7) % 5));
        const some = order.slice(0, stop);
        const curve = robustnessCurve(graph, some);
        expect(curve.largest.length).toBe(some.length + 1);
        let sum = 0;
        for (let k = 0; k <= some.length; k++) {
          const { after } = removeNodes(graph, some.slice(0, k), { distances: false });
          expect(curve.largest[k]).toBe(after.largest);
          expect(curve.parts[k]).toBe(after.parts);
          if (k > 0) sum += after.largest / graph.n;
        }
        if (some.length === 0) expect(curve.robustness).toBeNull();
        else expect(curve.robustness).toBeCloseTo(sum / some.length, 12);
      }),
      { numRuns: 300 },
    );
  });

  it("falls at once when the middle of a star goes", () => {
    const star = graphFromEdges(4, [0, 0, 0], [1, 2, 3]);
    expect(robustnessCurve(star, [0, 1])).toEqual({
      largest: Uint32Array.of(4, 1, 1),
      parts: Uint32Array.of(1, 3, 2),
      robustness: 0.25,
    });
  });

  it("splits the karate club by betweenness", () => {
    const { largest } = robustnessCurve(karate, highestFirst(betweenness(karate)).slice(0, 3));
    // Sizes of the largest component by igraph, without members 1, 34 and 33.
    expect([...largest]).toEqual([34, 27, 26, 20]);
  });

  it("refuses what is no node, and a node twice", () => {
    expect(() => robustnessCurve(kite, [10])).toThrow(
      new RangeError("There is no node 10 among 10."),
    );
    expect(() => robustnessCurve(kite, [2, 2])).toThrow(new RangeError("Node 2 is removed twice."));
  });
});

describe("highestFirst", () => {
  it("sorts equals by number and leaves those without a value to the end", () => {
    expect([...highestFirst(Float64Array.of(1, Number.NaN, 3, 1, 0))]).toEqual([2, 0, 3, 4, 1]);
  });
});

describe("highestDegreeFirst", () => {
  it("always takes the lowest of those with most ties left", () => {
    fc.assert(
      fc.property(arbitraryGraph({ most: 15 }), ({ graph }) => {
        const a = matrix(graph);
        const left = new Set(a.keys());
        const expected: number[] = [];
        while (left.size > 0) {
          const ties = (v: number) =>
            [...left].filter((w) => a[v]![w]! > 0 || a[w]![v]! > 0).length;
          const best = [...left].reduce((x, y) => (ties(y) > ties(x) ? y : x));
          expected.push(best);
          left.delete(best);
        }
        expect([...highestDegreeFirst(graph)]).toEqual(expected);
      }),
    );
  });
});
