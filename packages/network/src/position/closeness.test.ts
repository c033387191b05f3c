import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { florentine, kite } from "../testing/known-networks.ts";
import { distances } from "../testing/naive.ts";
import { closeness, harmonic } from "./closeness.ts";
import { diameter } from "./eccentricity.ts";

describe("closeness", () => {
  it("gives the published values of the kite (Krackhardt 1990)", () => {
    const values = closeness(kite);
    expect(values[kite.ids.indexOf("Fernando")]).toBeCloseTo(0.643, 3);
    expect(values[kite.ids.indexOf("Garth")]).toBeCloseTo(0.643, 3);
  });

  it("has no value for a node that reaches nobody", () => {
    expect(closeness(florentine)[florentine.ids.indexOf("Pucci")]).toBeNaN();
    const line = graphFromEdges(2, [0], [1], { directed: true });
    expect([...closeness(line)]).toEqual([1, Number.NaN]);
  });
});

describe("harmonic", () => {
  it("is 0 for a node that reaches nobody", () => {
    expect(harmonic(florentine)[florentine.ids.indexOf("Pucci")]).toBe(0);
    expect([...harmonic(graphFromEdges(1, [], []))]).toEqual([0]);
  });
});

describe("diameter", () => {
  it("is the longest way between two who reach each other", () => {
    expect(diameter(kite)).toBe(4);
    expect(diameter(florentine)).toBe(5);
    expect(diameter(graphFromEdges(3, [], []))).toBe(0);
    expect(diameter(graphFromEdges(0, [], []))).toBeNull();
  });
});

describe("measures of distance", () => {
  it("are what the definitions say, for all shortest distances", () => {
    for (const weighted of [false, true])
      fc.assert(
        fc.property(arbitraryGraph({ weighted, most: 40 }), ({ graph }) => {
          const d = distances(graph);
          const close = closeness(graph);
          const even = harmonic(graph);
          let longest = 0;
          for (let v = 0; v < graph.n; v++) {
            const reached = d[v]!.filter((x, w) => w !== v && Number.isFinite(x));
            const total = reached.reduce((sum, x) => sum + x, 0);
            const inverse = reached.reduce((sum, x) => sum + 1 / x, 0);
            longest = Math.max(longest, ...reached);
            if (reached.length === 0) expect(close[v]).toBeNaN();
            else expect(close[v]).toBeCloseTo(reached.length / total, 10);
            expect(even[v]).toBeCloseTo(inverse / Math.max(1, graph.n - 1), 10);
          }
          if (graph.n > 0) expect(diameter(graph)).toBeCloseTo(longest, 10);
        }),
      );
  });
});
