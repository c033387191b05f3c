import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate, kite } from "../testing/known-networks.ts";
import { countParts, matrix } from "../testing/naive.ts";
import { biconnectedParts } from "./biconnected-parts.ts";
import { cuts, isCutPoint } from "./cut-points.ts";

const lists = (parts: readonly Uint32Array[]) => parts.map((nodes) => [...nodes]);

describe("biconnectedParts", () => {
  it("are three in the karate club, meeting in member 1 (igraph)", () => {
    const parts = biconnectedParts(karate).map((nodes) => Array.from(nodes, (v) => karate.ids[v]));
    expect(parts.map((ids) => ids.length)).toEqual([28, 6, 2]);
    expect(parts[1]).toEqual(["1", "5", "6", "7", "11", "17"]);
    expect(parts[2]).toEqual(["1", "12"]);
  });

  it("end in two bridges in the kite", () => {
    const parts = biconnectedParts(kite).map((nodes) => Array.from(nodes, (v) => kite.ids[v]));
    expect(parts.slice(1)).toEqual([
      ["Heather", "Ike"],
      ["Ike", "Jane"],
    ]);
  });

  it("are ascending, and sorted by their lowest nodes", () => {
    // Two triangles at node 2, a tie from 0 to 10 and nobody tied to 11.
    const graph = graphFromEdges(12, [9, 2, 9, 2, 1, 1, 10], [2, 3, 3, 1, 0, 10, 0]);
    expect(lists(biconnectedParts(graph))).toEqual([
      [0, 1, 10],
      [1, 2],
      [2, 3, 9],
    ]);
  });

  it("hold every tie once, share only cut points, and cannot be split by one node", () => {
    fc.assert(
      fc.property(arbitraryGraph({ most: 10 }), ({ graph }) => {
        const parts = lists(biconnectedParts(graph));
        const a = matrix(graph);
        for (let v = 0; v < graph.n; v++) {
          const mine = parts.filter((nodes) => nodes.includes(v));
          const tied = a[v]!.some((x, w) => x > 0 || a[w]![v]! > 0);
          expect(mine.length > 0).toBe(tied);
          expect(mine.length > 1).toBe(isCutPoint(graph)[v] === 1);
          for (let w = v + 1; w < graph.n; w++) {
            const both = mine.filter((nodes) => nodes.includes(w));
            if (a[v]![w]! + a[w]![v]! > 0) expect(both.length).toBe(1);
            else expect(both.length).toBeLessThanOrEqual(1);
          }
        }
        for (const nodes of parts) {
          const pairs = nodes.flatMap((v) =>
            nodes.flatMap((w) => (a[v]![w]! > 0 ? [[nodes.indexOf(v), nodes.indexOf(w)]] : [])),
          );
          const inside = graphFromEdges(
            nodes.length,
            pairs.map(([v]) => v!),
            pairs.map(([, w]) => w!),
          );
          for (let node = 0; node < nodes.length; node++)
            expect(countParts(inside, { node })).toBe(1);
        }
        const twos = parts.filter((nodes) => nodes.length === 2);
        expect(twos).toEqual(cuts(graph).bridges);
      }),
      { numRuns: 200 },
    );
  });

  it("are none without ties", () => {
    expect(biconnectedParts(graphFromEdges(2, [], []))).toEqual([]);
  });
});

describe("isCutPoint", () => {
  it("marks the cut points with 1", () => {
    expect([...isCutPoint(kite)]).toEqual(
      kite.ids.map((id) => (id === "Heather" || id === "Ike" ? 1 : 0)),
    );
    expect(isCutPoint(graphFromEdges(0, [], []))).toEqual(new Float64Array(0));
  });
});
