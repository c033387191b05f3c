import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { matrix } from "../testing/naive.ts";
import { asUndirected } from "./as-undirected.ts";
import { graphFromEdges } from "./graph.ts";

describe("graphFromEdges", () => {
  it("joins parallel edges, adds their weights, and says how many it joined", () => {
    const graph = graphFromEdges(3, [0, 1, 0, 1], [1, 0, 1, 2], { weights: [1, 2, 4, 8] });
    expect(graph.m).toBe(2);
    expect(graph.parallel).toBe(2);
    expect(matrix(graph)).toEqual([
      [0, 7, 0],
      [7, 0, 8],
      [0, 8, 0],
    ]);
  });

  it("keeps the two directions of a directed pair apart", () => {
    const graph = graphFromEdges(2, [0, 1, 0], [1, 0, 1], { directed: true });
    expect([graph.m, graph.parallel]).toEqual([2, 1]);
  });

  it("leaves loops out and says how many there were", () => {
    const graph = graphFromEdges(2, [0, 1, 1], [0, 1, 0]);
    expect([graph.m, graph.loops, graph.targets.length]).toEqual([1, 2, 2]);
  });

  it("holds a graph without nodes and a node without ties", () => {
    expect(graphFromEdges(0, [], []).offsets).toEqual(Uint32Array.of(0));
    expect(graphFromEdges(1, [], []).offsets).toEqual(Uint32Array.of(0, 0));
  });

  it("refuses ends that are not nodes and weights that are not positive", () => {
    expect(() => graphFromEdges(2, [0], [2])).toThrow("Edge 0 joins 0 and 2; nodes are 0 to 1.");
    expect(() => graphFromEdges(2, [0], [1], { weights: [0] })).toThrow("weights are above 0");
    expect(() => graphFromEdges(2, [0], [1], { weights: [Number.NaN] })).toThrow("Edge 0");
    expect(() => graphFromEdges(2, [0, 1], [1])).toThrow("2 sources but 1 targets");
  });

  it("accounts for every edge and has ascending rows in both directions", () => {
    fc.assert(
      fc.property(arbitraryGraph(), ({ graph, edges }) => {
        expect(graph.m + graph.parallel + graph.loops).toBe(edges.length);
        for (const [offsets, targets] of [
          [graph.offsets, graph.targets],
          [graph.inOffsets, graph.inTargets],
        ] as const)
          for (let v = 0; v < graph.n; v++)
            for (let k = offsets[v]! + 1; k < offsets[v + 1]!; k++)
              expect(targets[k]).toBeGreaterThan(targets[k - 1]!);
        const has = new Set(edges.filter(([a, b]) => a !== b).map(([a, b]) => `${a} ${b}`));
        const rows = matrix(graph);
        for (let a = 0; a < graph.n; a++)
          for (let b = 0; b < graph.n; b++) {
            const tied = has.has(`${a} ${b}`) || (!graph.directed && has.has(`${b} ${a}`));
            expect(rows[a]![b] === 1).toBe(tied);
          }
      }),
    );
  });
});

describe("asUndirected", () => {
  it("ties two nodes when either is tied to the other, weights of both added", () => {
    fc.assert(
      fc.property(arbitraryGraph({ directed: true, weighted: true }), ({ graph, edges }) => {
        const before = matrix(graph);
        const flat = asUndirected(graph);
        expect(flat.m + flat.parallel + flat.loops).toBe(edges.length);
        expect(matrix(flat)).toEqual(
          before.map((row, a) => row.map((weight, b) => weight + before[b]![a]!)),
        );
      }),
    );
  });
});
