import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate, kite } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { cliqueCensus, maximalCliques } from "./cliques.ts";

const lists = (cliques: readonly Uint32Array[]) => cliques.map((nodes) => [...nodes]);

/** n nodes in pairs, everybody tied to all but their own pair: 2^(n/2) maximal cliques. */
function cocktailParty(n: number) {
  const pairs: [number, number][] = [];
  for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) if (b !== (a ^ 1)) pairs.push([a, b]);
  return graphFromEdges(
    n,
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
  );
}

function complete(n: number) {
  const nodes = Array.from({ length: n }, (_, v) => v);
  return graphFromEdges(
    n,
    nodes.flatMap((v) => nodes.map(() => v)),
    nodes.flatMap(() => nodes),
  );
}

describe("maximalCliques", () => {
  it("are seven in the kite (igraph)", () => {
    const { cliques, complete } = maximalCliques(kite);
    expect(complete).toBe(true);
    expect(lists(cliques)).toEqual([
      [0, 1, 3],
      [0, 2, 3, 5],
      [1, 3, 4, 6],
      [3, 5, 6],
      [5, 6, 7],
      [7, 8],
      [8, 9],
    ]);
  });

  it("are all sets whose members are tied to each other and nobody else to all of them", () => {
    fc.assert(
      fc.property(arbitraryGraph({ most: 8 }), ({ graph }) => {
        const a = matrix(graph);
        const tied = (v: number, w: number) => a[v]![w]! + a[w]![v]! > 0;
        const nodes = a.map((_, v) => v);
        const expected: number[][] = [];
        for (let set = 1; set < 1 << graph.n; set++) {
          const inside = nodes.filter((v) => (set >> v) & 1);
          const all = inside.every((v) => inside.every((w) => v === w || tied(v, w)));
          const more = nodes.some((v) => !((set >> v) & 1) && inside.every((w) => tied(v, w)));
          if (all && !more) expected.push(inside);
        }
        const found = lists(maximalCliques(graph).cliques);
        const sorted = (sets: number[][]) => sets.map((set) => set.join(" ")).sort();
        expect(sorted(found)).toEqual(sorted(expected));
        const census = cliqueCensus(graph);
        expect(census.count).toBe(expected.length);
        expect(census.largest).toBe(Math.max(0, ...expected.map((set) => set.length)));
        expect([...census.perNode]).toEqual(
          nodes.map((v) => expected.filter((set) => set.includes(v)).length),
        );
        expect([...census.bySize]).toEqual(
          Array.from(
            { length: census.largest + 1 },
            (_, k) => expected.filter((set) => set.length === k).length,
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("are in dictionary order", () => {
    const graph = graphFromEdges(12, [0, 0, 0, 10, 2], [11, 2, 10, 11, 3]);
    expect(lists(maximalCliques(graph).cliques).slice(0, 3)).toEqual([[0, 2], [0, 10, 11], [1]]);
  });

  it("can be large: more than a word of bits holds", () => {
    for (const n of [32, 33, 34, 65, 100])
      expect(lists(maximalCliques(complete(n)).cliques)).toEqual([
        Array.from({ length: n }, (_, v) => v),
      ]);
  });

  it("can be many, and stop at the limit, saying so", () => {
    const party = cocktailParty(34);
    expect(cliqueCensus(party, { limit: 2 ** 17 })).toMatchObject({
      count: 2 ** 17,
      largest: 17,
      complete: true,
    });
    expect(cliqueCensus(party, { limit: 2 ** 17 - 1 })).toMatchObject({
      count: 2 ** 17 - 1,
      complete: false,
    });
    const some = maximalCliques(party, { limit: 10 });
    expect([some.cliques.length, some.complete]).toEqual([10, false]);
    expect(some.cliques.every((clique) => clique.length === 17)).toBe(true);
    expect(maximalCliques(kite, { limit: 7 }).complete).toBe(true);
    expect(maximalCliques(kite, { limit: 6 }).complete).toBe(false);
    expect(maximalCliques(kite, { limit: 0 })).toEqual({ cliques: [], complete: false });
  });

  it("stop at a million when no limit is given", () => {
    expect(cliqueCensus(cocktailParty(40))).toMatchObject({ count: 1_000_000, complete: false });
  });

  it("are single nodes without ties, none without nodes", () => {
    expect(lists(maximalCliques(graphFromEdges(2, [], [])).cliques)).toEqual([[0], [1]]);
    expect(maximalCliques(graphFromEdges(0, [], []))).toEqual({ cliques: [], complete: true });
    expect(cliqueCensus(graphFromEdges(0, [], []))).toEqual({
      count: 0,
      largest: 0,
      bySize: Float64Array.of(0),
      perNode: new Float64Array(0),
      complete: true,
    });
  });
});

describe("cliqueCensus", () => {
  it("finds 36 in the karate club, two of five members (igraph)", () => {
    const census = cliqueCensus(karate);
    expect(census).toMatchObject({ count: 36, largest: 5, complete: true });
    expect([...census.bySize]).toEqual([0, 0, 11, 21, 2, 2]);
    expect(census.perNode[karate.ids.indexOf("1")]).toBe(13);
    expect(census.perNode[karate.ids.indexOf("34")]).toBe(14);
  });
});
