import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { distances } from "../testing/naive.ts";
import { pathDrawer } from "./sampled-path.ts";

/** How often each set of nodes between 0 and the last node was drawn. */
function drawn(graph: Graph, times: number): Record<string, number> {
  const draw = pathDrawer(graph, seededRandom(7));
  const counts: Record<string, number> = {};
  for (let i = 0; i < times; i++) {
    const path: number[] = [];
    draw(0, graph.n - 1, (v) => path.push(v));
    const key = path.sort((a, b) => a - b).join(" ");
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** Six paths from 0 to 7: over 1 or 2, then 3, 4 or 5, then 6; and one longer way round. */
const sources = [0, 0, 1, 1, 1, 2, 2, 2, 3, 4, 5, 6];
const targets = [1, 2, 3, 4, 5, 3, 4, 5, 6, 6, 6, 7];

describe("pathDrawer", () => {
  it("draws every shortest path equally often, with weights or without, directed or not", () => {
    const weights = new Float64Array(sources.length).fill(0.1);
    for (const options of [{}, { directed: true }, { weights }, { weights, directed: true }]) {
      const counts = drawn(graphFromEdges(8, sources, targets, options), 6_000);
      expect(Object.keys(counts).sort()).toEqual([
        "1 3 6",
        "1 4 6",
        "1 5 6",
        "2 3 6",
        "2 4 6",
        "2 5 6",
      ]);
      // 1,000 each, give or take 4 standard deviations of 29.
      for (const count of Object.values(counts)) expect(Math.abs(count - 1_000)).toBeLessThan(116);
    }
  });

  it("visits nothing between neighbours, nor where no path leads", () => {
    expect(drawn(graphFromEdges(2, [0], [1]), 5)).toEqual({ "": 5 });
    expect(drawn(graphFromEdges(3, [0], [1]), 5)).toEqual({ "": 5 });
    expect(drawn(graphFromEdges(3, [1, 2], [0, 1], { directed: true }), 5)).toEqual({ "": 5 });
  });

  it("visits one node for every step of a shortest path but the last, each on the way", () => {
    for (const weighted of [false, true])
      fc.assert(
        fc.property(arbitraryGraph({ weighted, most: 12 }), fc.nat(), ({ graph }, seed) => {
          const d = distances(graph);
          const draw = pathDrawer(graph, seededRandom(seed));
          for (let s = 0; s < graph.n; s++)
            for (let t = 0; t < graph.n; t++) {
              if (s === t) continue;
              const path: number[] = [];
              draw(s, t, (v) => path.push(v));
              expect(new Set([...path, s, t]).size).toBe(path.length + 2);
              if (!Number.isFinite(d[s]![t])) expect(path).toEqual([]);
              else if (!weighted) expect(path.length).toBe(d[s]![t]! - 1);
              for (const v of path) expect(d[s]![v]! + d[v]![t]!).toBe(d[s]![t]);
            }
        }),
      );
  });
});
