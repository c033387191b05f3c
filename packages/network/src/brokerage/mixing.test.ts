import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate, karateInstructor } from "../testing/known-networks.ts";
import { assortativity } from "./assortativity.ts";
import { homophily } from "./homophily.ts";
import { categoryAssortativity, mixing } from "./mixing.ts";

const faction = karate.ids.map((id) => (karateInstructor.includes(id) ? 0 : 1));

describe("mixing", () => {
  it("counts an undirected tie in both directions", () => {
    const graph = graphFromEdges(4, [0, 0, 2], [1, 2, 3]);
    expect(mixing(graph, [0, 0, 1, -1])).toEqual({
      categories: 2,
      counts: Float64Array.of(2, 1, 1, 0),
      unknown: 1,
    });
  });

  it("has senders in rows and receivers in columns", () => {
    const graph = graphFromEdges(4, [0, 0, 2], [1, 2, 3], { directed: true });
    expect(mixing(graph, [0, 0, 1, -1])).toEqual({
      categories: 2,
      counts: Float64Array.of(1, 1, 0, 0),
      unknown: 1,
    });
  });

  it("has no categories where none is known", () => {
    expect(mixing(graphFromEdges(2, [0], [1]), [-1, -1])).toEqual({
      categories: 0,
      counts: new Float64Array(0),
      unknown: 1,
    });
  });
});

describe("categoryAssortativity", () => {
  it("is 0.71753 for the two sides of the karate club (igraph, networkx)", () => {
    expect(categoryAssortativity(karate, faction)).toBeCloseTo(0.7175308641975309, 12);
  });

  it("is 1 when all ties stay within and negative when none does", () => {
    const pairs = graphFromEdges(4, [0, 2], [1, 3]);
    expect(categoryAssortativity(pairs, [0, 0, 1, 1])).toBe(1);
    expect(categoryAssortativity(pairs, [0, 1, 0, 1])).toBe(-1);
  });

  it("has no value when all ties are of one category, or there are none", () => {
    expect(categoryAssortativity(karate, new Array(34).fill(3))).toBeNull();
    expect(categoryAssortativity(graphFromEdges(2, [0], [1]), [0, -1])).toBeNull();
    expect(categoryAssortativity(graphFromEdges(0, [], []), [])).toBeNull();
  });

  it("is the correlation of numbers when there are two categories", () => {
    fc.assert(
      fc.property(arbitraryGraph(), ({ graph }) => {
        const by = Array.from({ length: graph.n }, (_, v) => (v % 3 === 2 ? -1 : v % 3));
        const numbers = Float64Array.from(by, (c) => (c < 0 ? Number.NaN : c));
        const found = categoryAssortativity(graph, by);
        const correlation = assortativity(graph, numbers);
        // Directed ties that all leave one category have no correlation but an assortativity.
        if (graph.directed && correlation === null) return;
        if (!graph.directed) expect(found === null).toBe(correlation === null);
        if (!graph.directed && found !== null) expect(found).toBeCloseTo(correlation!, 10);
      }),
    );
  });
});

describe("assortativity", () => {
  it("leaves ties out where a number is not known", () => {
    const graph = graphFromEdges(5, [0, 1, 2, 3], [1, 2, 3, 4]);
    const without = graphFromEdges(5, [0, 1], [1, 2]);
    const numbers = Float64Array.of(1, 2, 4, Number.NaN, 9);
    expect(assortativity(graph, numbers)).toBeCloseTo(assortativity(without, numbers)!, 12);
    expect(assortativity(graph, new Float64Array(5).fill(Number.NaN))).toBeNull();
  });

  it("reads the number of the source and that of the target apart", () => {
    const graph = graphFromEdges(4, [0, 1, 2], [1, 2, 3], { directed: true });
    const to = Float64Array.of(Number.NaN, 3, 2, 1);
    expect(assortativity(graph, Float64Array.of(1, 2, 3, Number.NaN), to)).toBeCloseTo(-1, 12);
  });
});

describe("homophily", () => {
  it("compares the share within with chance, for each side of the karate club", () => {
    // By hand: the instructor's side has 81 tie ends, 70 of them within; with 17 of 34
    // people chance gives 81 × 16 / 33.
    const { within, coleman, inbreeding } = homophily(karate, faction);
    const expected = (81 * 16) / 33;
    expect(within[0]).toBeCloseTo(70 / 81, 12);
    expect(coleman[0]).toBeCloseTo((70 - expected) / (81 - expected), 12);
    expect(inbreeding[0]).toBeCloseTo((70 / 81 - 0.5) / 0.5, 12);
  });

  it("is 1 when all ties stay within and −1 when none does", () => {
    const pairs = graphFromEdges(4, [0, 2], [1, 3]);
    expect([...homophily(pairs, [0, 0, 1, 1]).coleman]).toEqual([1, 1]);
    expect([...homophily(pairs, [0, 1, 0, 1]).coleman]).toEqual([-1, -1]);
    expect([...homophily(pairs, [0, 0, 1, 1]).inbreeding]).toEqual([1, 1]);
    expect([...homophily(pairs, [0, 1, 0, 1]).inbreeding]).toEqual([-1, -1]);
  });

  it("looks at the ties that leave, where they have a direction", () => {
    const graph = graphFromEdges(4, [0, 0, 2], [1, 2, 0], { directed: true });
    const { within, coleman } = homophily(graph, [0, 0, 1, 1]);
    expect([...within]).toEqual([0.5, 0]);
    // Of two ties 2 × 1/3 would stay within by chance.
    expect(coleman[0]).toBeCloseTo((1 - 2 / 3) / (2 - 2 / 3), 12);
    expect(coleman[1]).toBe(-1);
  });

  it("is 0 for a single person, who has nobody alike to choose", () => {
    expect(homophily(graphFromEdges(3, [0], [1]), [0, 1, 1]).coleman[0]).toBe(0);
  });

  it("has no value without ties, nor when everybody is alike; the unknown do not count", () => {
    const graph = graphFromEdges(4, [0, 0], [1, 3]);
    const { within, coleman, inbreeding } = homophily(graph, [0, 0, 1, -1]);
    expect([within[0], within[1]]).toEqual([1, Number.NaN]);
    expect([coleman[0], coleman[1], inbreeding[0], inbreeding[1]]).toEqual([
      1,
      Number.NaN,
      1,
      Number.NaN,
    ]);
    const alike = homophily(graph, [0, 0, 0, -1]);
    expect([alike.within[0], alike.coleman[0], alike.inbreeding[0]]).toEqual([
      1,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
