import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components, isolates } from "../cohesion/components.ts";
import { density } from "../cohesion/density.ts";
import { reciprocity } from "../cohesion/reciprocity.ts";
import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { transitivity } from "../position/clustering.ts";
import { arbitraryPartlyKnown, unknownTies } from "../testing/arbitrary-partly-known.ts";
import { karate } from "../testing/known-networks.ts";
import { degreeBounds, networkBounds } from "./network-bounds.ts";
import type { PartlyKnown } from "./partly-known.ts";

const withTies = (graph: Graph, more: readonly (readonly [number, number])[]): Graph =>
  graphFromEdges(
    graph.n,
    [...arcSources(graph), ...more.map(([v]) => v)],
    [...graph.targets, ...more.map(([, w]) => w)],
    { directed: graph.directed },
  );

/** Every way the unknown ties could be. */
const everyWay = (ties: PartlyKnown): Graph[] => {
  const unknown = unknownTies(ties);
  return Array.from({ length: 2 ** unknown.length }, (_, way) =>
    withTies(
      ties.graph,
      unknown.filter((__, i) => ((way >>> i) & 1) === 1),
    ),
  );
};
const largest = (graph: Graph) => Math.max(0, ...components(graph).sizes);
const meanDegree = (graph: Graph) =>
  graph.n === 0 ? null : (graph.m * (graph.directed ? 1 : 2)) / graph.n;
const few = arbitraryPartlyKnown().filter((ties) => unknownTies(ties).length <= 8);

describe("networkBounds", () => {
  it("are the least and most there can be, whatever the unknown ties are", () => {
    fc.assert(
      fc.property(few, (ties) => {
        const found = networkBounds(ties);
        const ways = everyWay(ties);
        const measures = {
          density,
          meanDegree,
          reciprocity,
          largest,
          components: (graph: Graph) => components(graph).sizes.length,
          isolates: (graph: Graph) => isolates(graph).length,
        };
        for (const [name, measure] of Object.entries(measures)) {
          const values = ways.map(measure).filter((value) => value !== null);
          const { observed, low, high, exact } = found[name as keyof typeof measures];
          expect(exact).toBe(true);
          if (values.length === 0) {
            expect([name, low, high]).toEqual([name, null, null]);
          } else {
            expect(low, name).toBeCloseTo(Math.min(...values), 12);
            expect(high, name).toBeCloseTo(Math.max(...values), 12);
          }
          expect(observed).toBe(measure(ties.graph));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("contain every transitivity there can be, and say that they may be too wide", () => {
    fc.assert(
      fc.property(few, (ties) => {
        const { transitivity: bounds, unknown } = networkBounds(ties);
        const values = everyWay(ties)
          .map(transitivity)
          .filter((value) => value !== null);
        expect(bounds.observed).toBe(transitivity(ties.graph));
        if (values.length === 0) {
          expect([bounds.low, bounds.high]).toEqual([null, null]);
          return;
        }
        expect(bounds.low).toBeGreaterThanOrEqual(0);
        expect(bounds.high).toBeLessThanOrEqual(1);
        expect(bounds.low).toBeLessThanOrEqual(Math.min(...values) + 1e-12);
        expect(bounds.high).toBeGreaterThanOrEqual(Math.max(...values) - 1e-12);
        if (unknown === 0) {
          expect(bounds.exact).toBe(true);
          expect(bounds.low).toBeCloseTo(bounds.observed!, 12);
          expect(bounds.high).toBeCloseTo(bounds.observed!, 12);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("count what is unknown", () => {
    fc.assert(
      fc.property(arbitraryPartlyKnown({ most: 9 }), (ties) => {
        const { unknown, unknownShare } = networkBounds(ties);
        const { n, directed } = ties.graph;
        expect(unknown).toBe(unknownTies(ties).length);
        if (n < 2) expect(unknownShare).toBeNull();
        else expect(unknownShare).toBe(unknown / ((n * (n - 1)) / (directed ? 1 : 2)));
      }),
    );
  });

  it("by hand: a path of three, both ends of which nobody asked", () => {
    const graph = graphFromEdges(4, [0, 1], [1, 2]);
    // 0 and 2 and 3 were not asked: unknown are 0-2, 0-3 and 2-3. Paths at most 3 + 1 + 3 + 1.
    const found = networkBounds({ graph, asked: [0, 1, 0, 0] });
    expect(found.unknown).toBe(3);
    expect(found.unknownShare).toBe(1 / 2);
    expect(found.density).toEqual({ observed: 1 / 3, low: 1 / 3, high: 5 / 6, exact: true });
    expect(found.meanDegree).toEqual({ observed: 1, low: 1, high: 2.5, exact: true });
    expect(found.reciprocity).toEqual({ observed: 1, low: 1, high: 1, exact: true });
    expect(found.components).toEqual({ observed: 2, low: 1, high: 2, exact: true });
    expect(found.largest).toEqual({ observed: 3, low: 3, high: 4, exact: true });
    expect(found.isolates).toEqual({ observed: 1, low: 0, high: 1, exact: true });
    expect(found.transitivity).toEqual({ observed: 0, low: 0, high: 1, exact: false });
  });

  it("is sure of everything when all were asked", () => {
    const found = networkBounds({ graph: karate, asked: new Uint8Array(34).fill(1) });
    expect(found.unknown).toBe(0);
    for (const name of ["density", "components", "largest", "isolates"] as const)
      expect([found[name].low, found[name].high]).toEqual([
        found[name].observed,
        found[name].observed,
      ]);
    expect(found.transitivity.exact).toBe(true);
  });

  it("knows that a tie cannot be returned by who was asked and named nobody", () => {
    const graph = graphFromEdges(2, [], [], { directed: true });
    const { reciprocity: bounds } = networkBounds({ graph, asked: [1, 0] });
    expect(bounds).toEqual({ observed: null, low: 0, high: 0, exact: true });
    const sure = networkBounds({ graph, asked: [1, 1] }).reciprocity;
    expect(sure).toEqual({ observed: null, low: null, high: null, exact: true });
  });

  it("tells nothing of no people", () => {
    const found = networkBounds({ graph: graphFromEdges(0, [], []), asked: [] });
    expect(found.density).toEqual({ observed: null, low: null, high: null, exact: true });
    expect(found.meanDegree).toEqual({ observed: null, low: null, high: null, exact: true });
    expect(found.components).toEqual({ observed: 0, low: 0, high: 0, exact: true });
  });

  it("is quick when thousands were not asked", () => {
    const n = 20_000;
    const chain = Array.from({ length: n - 1 }, (_, v) => v);
    const graph = graphFromEdges(
      n,
      chain,
      chain.map((v) => v + 1),
    );
    const asked = Uint8Array.from({ length: n }, (_, v) => v % 2);
    const found = networkBounds({ graph, asked });
    // All pairs of the 10,000 who were not asked; none of the ties is between two of them.
    expect(found.unknown).toBe((10_000 * 9_999) / 2);
    expect(found.components.low).toBe(1);
  });

  it("refuses lists that do not fit", () => {
    expect(() => networkBounds({ graph: karate, asked: [1] })).toThrow(
      new RangeError("34 nodes but 1 say whether they were asked."),
    );
    const asked = new Uint8Array(34);
    const bad = { sources: [34], targets: [0] };
    expect(() => networkBounds({ graph: karate, asked, unanswered: bad })).toThrow(RangeError);
    expect(() => networkBounds({ graph: karate, asked, denied: bad })).toThrow(RangeError);
  });
});

describe("degreeBounds", () => {
  it("are the least and most of each person", () => {
    fc.assert(
      fc.property(arbitraryPartlyKnown({ most: 9 }), (ties) => {
        const found = degreeBounds(ties);
        const most = withTies(ties.graph, unknownTies(ties));
        const out = ({ offsets }: Graph) => Array.from(offsets.slice(1), (x, v) => x - offsets[v]!);
        const into = ({ inOffsets }: Graph) =>
          Array.from(inOffsets.slice(1), (x, v) => x - inOffsets[v]!);
        expect([...found.outLow]).toEqual(out(ties.graph));
        expect([...found.inLow]).toEqual(into(ties.graph));
        expect([...found.outHigh]).toEqual(out(most));
        expect([...found.inHigh]).toEqual(into(most));
      }),
      { numRuns: 300 },
    );
  });
});
