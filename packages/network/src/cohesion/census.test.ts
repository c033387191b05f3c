import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { measure } from "../measures/measure.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { dyadCensus } from "./dyad-census.ts";
import { TRIAD_TYPES, type TriadType, triadCensus } from "./triad-census.ts";
import { twoWayRows } from "./two-way-rows.ts";

const directed = (n: number, ties: readonly string[]) =>
  graphFromEdges(
    n,
    ties.map((tie) => "abcdef".indexOf(tie[0]!)),
    ties.map((tie) => "abcdef".indexOf(tie[1]!)),
    { directed: true },
  );

/** One example of each kind, as drawn by Wasserman and Faust 1994, figure 14.1. */
const EXAMPLES: Readonly<Record<TriadType, readonly string[]>> = {
  "003": [],
  "012": ["ab"],
  "102": ["ab", "ba"],
  "021D": ["ba", "bc"],
  "021U": ["ab", "cb"],
  "021C": ["ab", "bc"],
  "111D": ["ab", "ba", "cb"],
  "111U": ["ab", "ba", "bc"],
  "030T": ["ab", "bc", "ac"],
  "030C": ["ab", "bc", "ca"],
  "201": ["ab", "ba", "bc", "cb"],
  "120D": ["ac", "ca", "ba", "bc"],
  "120U": ["ac", "ca", "ab", "cb"],
  "120C": ["ac", "ca", "ab", "bc"],
  "210": ["ab", "ba", "bc", "cb", "ac"],
  "300": ["ab", "ba", "bc", "cb", "ac", "ca"],
};

describe("the triad census", () => {
  it.each(TRIAD_TYPES)("knows kind %s, whoever its nodes are", (type) => {
    for (const letters of ["abc", "acb", "bac", "bca", "cab", "cba"]) {
      const turned = EXAMPLES[type].map((tie) =>
        [...tie].map((node) => letters["abc".indexOf(node)]).join(""),
      );
      const census = triadCensus(directed(3, turned));
      for (const other of TRIAD_TYPES) expect(census[other]).toBe(Number(other === type));
    }
  });

  it("adds up what all sets of three are, one by one", () => {
    fc.assert(
      fc.property(arbitraryGraph({ most: 7 }), ({ graph }) => {
        const a = matrix(graph);
        const counts = Object.fromEntries(TRIAD_TYPES.map((type) => [type, 0]));
        for (let i = 0; i < graph.n; i++)
          for (let j = i + 1; j < graph.n; j++)
            for (let k = j + 1; k < graph.n; k++) {
              const three = [i, j, k];
              const ties = three.flatMap((v, p) =>
                three.flatMap((w, q) => (a[v]![w]! > 0 ? ["abc"[p]! + "abc"[q]!] : [])),
              );
              const alone = triadCensus(directed(3, ties));
              counts[TRIAD_TYPES.find((type) => alone[type] === 1)!]!++;
            }
        expect(triadCensus(graph)).toEqual(counts);
      }),
    );
  });

  it("counts the 45 triangles of the karate club among its 5984 sets of three", () => {
    // igraph 1.0.0, networkx 3.6.1: triad_census of both directions.
    const census = triadCensus(karate);
    expect(census["300"]).toBe(45);
    expect(census["201"]).toBe(393);
    expect(census["102"]).toBe(1575);
    expect(census["003"]).toBe(3971);
    expect(TRIAD_TYPES.reduce((sum, type) => sum + census[type], 0)).toBe(5984);
  });

  it("is nothing for fewer than three nodes", () => {
    for (let n = 0; n < 3; n++)
      for (const type of TRIAD_TYPES)
        expect(triadCensus(directed(n, n === 2 ? ["ab"] : []))[type]).toBe(0);
  });
});

describe("the dyad census", () => {
  it("counts pairs tied both ways, one way and not", () => {
    expect(dyadCensus(directed(4, ["ab", "ba", "bc"]))).toEqual({
      mutual: 1,
      asymmetric: 1,
      null: 4,
    });
    expect(dyadCensus(karate)).toEqual({ mutual: 78, asymmetric: 0, null: 483 });
    expect(dyadCensus(directed(0, []))).toEqual({ mutual: 0, asymmetric: 0, null: 0 });
    expect(dyadCensus(directed(1, []))).toEqual({ mutual: 0, asymmetric: 0, null: 0 });
  });
});

describe("the censuses as measures", () => {
  it("have the numbers of the functions", () => {
    const graph = directed(4, ["ab", "ba", "bc", "ca", "cd"]);
    const names = TRIAD_TYPES.map(
      (type) => `triad-${type.toLowerCase() as Lowercase<TriadType>}` as const,
    );
    const { network } = measure(graph, [
      "mutual-dyads",
      "asymmetric-dyads",
      "null-dyads",
      ...names,
    ]);
    expect(network).toMatchObject({
      "mutual-dyads": 1,
      "asymmetric-dyads": 3,
      "null-dyads": 2,
    });
    const census = triadCensus(graph);
    expect(names.map((name) => network[name])).toEqual(TRIAD_TYPES.map((type) => census[type]));
    expect(network["triad-120c"]).toBe(1);
  });
});

describe("rows both ways", () => {
  it("hold everybody once, with which way", () => {
    expect(twoWayRows(directed(3, ["ab", "ba", "cb"]))).toEqual({
      offsets: Uint32Array.of(0, 1, 3, 4),
      targets: Uint32Array.of(1, 0, 2, 1),
      ways: Uint8Array.of(3, 3, 2, 1),
    });
    expect(Array.from(twoWayRows(graphFromEdges(2, [0], [1])).ways)).toEqual([3, 3]);
  });
});
