import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { degreeAssortativity } from "../brokerage/assortativity.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { modularity } from "../groups/modularity.ts";
import { clustering, transitivity } from "../position/clustering.ts";
import { core } from "../position/core.ts";
import { degree, inDegree, outDegree } from "../position/degree.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { florentine, karate, karateInstructor, kite } from "../testing/known-networks.ts";
import { countParts, matrix } from "../testing/naive.ts";
import { componentMembers, components, isolates } from "./components.ts";
import { cuts } from "./cut-points.ts";
import { density } from "./density.ts";
import { reciprocity } from "./reciprocity.ts";

const nothing = graphFromEdges(0, [], []);
const single = graphFromEdges(1, [], []);

describe("degree", () => {
  it("counts ties, or adds their weights, in each direction", () => {
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true }), ({ graph }) => {
        const rows = matrix(graph);
        for (let v = 0; v < graph.n; v++) {
          const out = rows[v]!.reduce((sum, x) => sum + x, 0);
          const into = rows.reduce((sum, row) => sum + row[v]!, 0);
          expect(outDegree(graph)[v]).toBe(out);
          expect(inDegree(graph)[v]).toBe(into);
          expect(degree(graph)[v]).toBe(graph.directed ? out + into : out);
        }
      }),
    );
  });
});

describe("components", () => {
  it("are as many as a search finds, isolates included", () => {
    fc.assert(
      fc.property(arbitraryGraph(), ({ graph }) => {
        const { membership, sizes } = components(graph);
        expect(sizes.length).toBe(countParts(graph));
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(graph.n);
        for (let v = 0; v < graph.n; v++)
          for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++)
            expect(membership[graph.targets[k]!]).toBe(membership[v]);
      }),
    );
  });

  it("are numbered by their first nodes and list their members", () => {
    const found = components(graphFromEdges(4, [0], [2]));
    expect([...found.membership]).toEqual([0, 1, 0, 2]);
    expect(componentMembers(found).map((nodes) => [...nodes])).toEqual([[0, 2], [1], [3]]);
  });

  it("leave the Pucci alone", () => {
    expect(Array.from(isolates(florentine), (v) => florentine.ids[v])).toEqual(["Pucci"]);
  });
});

describe("clustering", () => {
  it("is the share of neighbour pairs that are tied", () => {
    fc.assert(
      fc.property(arbitraryGraph(), ({ graph }) => {
        const rows = matrix(graph);
        const tied = (a: number, b: number) => rows[a]![b]! + rows[b]![a]! > 0;
        const nodes = rows.map((_, v) => v);
        let allPairs = 0;
        let allTied = 0;
        for (const v of nodes) {
          const near = nodes.filter((w) => w !== v && tied(v, w));
          const pairs = near.flatMap((a, i) => near.slice(i + 1).map((b) => tied(a, b)));
          const closed = pairs.filter(Boolean).length;
          allPairs += pairs.length;
          allTied += closed;
          if (pairs.length === 0) expect(clustering(graph)[v]).toBeNaN();
          else expect(clustering(graph)[v]).toBeCloseTo(closed / pairs.length, 12);
        }
        if (allPairs === 0) expect(transitivity(graph)).toBeNull();
        else expect(transitivity(graph)).toBeCloseTo(allTied / allPairs, 12);
      }),
    );
  });

  it("is 0.2557 over the whole karate club (igraph)", () => {
    expect(transitivity(karate)).toBeCloseTo(0.2556818, 7);
  });
});

describe("cuts", () => {
  it("are the nodes and ties whose removal makes more parts", () => {
    fc.assert(
      fc.property(arbitraryGraph(), ({ graph }) => {
        const { cutPoints, bridges } = cuts(graph);
        const before = countParts(graph);
        const expectedPoints: number[] = [];
        const expectedBridges: (readonly [number, number])[] = [];
        const rows = matrix(graph);
        for (let v = 0; v < graph.n; v++) {
          if (countParts(graph, { node: v }) > before) expectedPoints.push(v);
          for (let w = v + 1; w < graph.n; w++)
            if (rows[v]![w]! + rows[w]![v]! > 0 && countParts(graph, { pair: [v, w] }) > before)
              expectedBridges.push([v, w]);
        }
        expect([...cutPoints]).toEqual(expectedPoints);
        expect(bridges).toEqual(expectedBridges);
      }),
    );
  });

  it("are Heather and Ike in the kite", () => {
    const { cutPoints } = cuts(kite);
    expect(Array.from(cutPoints, (v) => kite.ids[v])).toEqual(["Heather", "Ike"]);
  });
});

describe("core", () => {
  it("is the largest k left after taking away everybody with fewer ties, again and again", () => {
    fc.assert(
      fc.property(arbitraryGraph(), ({ graph }) => {
        const rows = matrix(graph);
        const expected = new Array<number>(graph.n).fill(0);
        for (let k = 1; k <= 2 * graph.n; k++) {
          let left = rows.map((_, v) => v);
          for (let before = -1; before !== left.length; ) {
            before = left.length;
            const here = left;
            left = here.filter((v) => {
              const out = here.filter((w) => rows[v]![w]! > 0).length;
              const into = graph.directed ? here.filter((w) => rows[w]![v]! > 0).length : 0;
              return out + into >= k;
            });
          }
          for (const v of left) expected[v] = k;
        }
        expect([...core(graph)]).toEqual(expected);
      }),
    );
  });
});

describe("density, reciprocity and assortativity", () => {
  it("have no value where nothing could be", () => {
    expect([density(nothing), density(single)]).toEqual([null, null]);
    expect(reciprocity(single)).toBeNull();
    expect(degreeAssortativity(single)).toBeNull();
    expect(degreeAssortativity(graphFromEdges(2, [0], [1]))).toBeNull();
  });

  it("take all pairs when undirected, both directions when directed", () => {
    expect(density(graphFromEdges(3, [0], [1]))).toBeCloseTo(1 / 3, 12);
    expect(density(graphFromEdges(3, [0], [1], { directed: true }))).toBeCloseTo(1 / 6, 12);
  });

  it("counts both ties of an answered pair", () => {
    const graph = graphFromEdges(3, [0, 1, 1], [1, 0, 2], { directed: true });
    expect(reciprocity(graph)).toBeCloseTo(2 / 3, 12);
    expect(reciprocity(kite)).toBe(1);
  });

  it("is −0.4756 in the karate club (Newman 2003, igraph)", () => {
    expect(degreeAssortativity(karate)).toBeCloseTo(-0.4756131, 7);
  });
});

describe("modularity", () => {
  it("is 0.3582 for the factions of the karate club (11 ties out, 67 in)", () => {
    const factions = karate.ids.map((id) => (karateInstructor.includes(id) ? 0 : 1));
    // Strengths add up to 75 and 81 of 156.
    const expected = 67 / 78 - (75 / 156) ** 2 - (81 / 156) ** 2;
    expect(modularity(karate, factions)).toBeCloseTo(expected, 12);
  });

  it("is 0 for one group and has no value without ties", () => {
    expect(modularity(karate, new Uint8Array(34))).toBeCloseTo(0, 12);
    expect(modularity(single, [0])).toBeNull();
  });

  it("is what the definition says, directed and weighted", () => {
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true }), fc.infiniteStream(fc.nat(2)), (s, stream) => {
        const { graph } = s;
        fc.pre(graph.m > 0);
        const rows = matrix(graph);
        const groups = Array.from({ length: graph.n }, () => stream.next().value);
        const whole = rows.flat().reduce((sum, x) => sum + x, 0);
        const out = rows.map((row) => row.reduce((sum, x) => sum + x, 0));
        const into = rows.map((_, v) => rows.reduce((sum, row) => sum + row[v]!, 0));
        let expected = 0;
        for (let a = 0; a < graph.n; a++)
          for (let b = 0; b < graph.n; b++)
            if (groups[a] === groups[b])
              expected += (rows[a]![b]! - (0.7 * out[a]! * into[b]!) / whole) / whole;
        expect(modularity(graph, groups, 0.7)).toBeCloseTo(expected, 10);
      }),
    );
  });
});
