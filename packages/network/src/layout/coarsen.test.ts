import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asUndirected } from "../graph/as-undirected.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { matrix } from "../testing/naive.ts";
import { coarsen } from "./coarsen.ts";
import { shuffled } from "./shuffled.ts";

describe("coarsen", () => {
  it("joins the members of cliques and keeps the ties between them", () => {
    // Two triangles with a bridge.
    const graph = graphFromEdges(6, [0, 1, 2, 3, 4, 5, 2], [1, 2, 0, 4, 5, 3, 3]);
    const { graph: coarse, parent } = coarsen(graph, seededRandom(1));
    expect(Array.from(parent)).toEqual([0, 0, 0, 1, 1, 1]);
    expect([coarse.n, coarse.m]).toEqual([2, 1]);
  });

  it("adds up what ties weigh between clusters", () => {
    const sources = [0, 1, 2, 3, 4, 5, 2, 0];
    const targets = [1, 2, 0, 4, 5, 3, 3, 5];
    const weights = [9, 9, 9, 9, 9, 9, 0.5, 2];
    const graph = graphFromEdges(6, sources, targets, { weights });
    const { graph: coarse } = coarsen(graph, seededRandom(1));
    // Both rows of an undirected tie are added.
    expect(Array.from(coarse.weights!)).toEqual([5, 5]);
  });

  it("loses no node and keeps the weight of all ties between clusters in proportion", () => {
    const any = arbitraryGraph({ directed: false, weighted: true, most: 30 });
    fc.assert(
      fc.property(any, fc.nat(), ({ graph }, seed) => {
        const flat = asUndirected(graph);
        const { graph: coarse, parent } = coarsen(flat, seededRandom(seed));
        expect(new Set(parent).size).toBe(coarse.n);
        let between = 0;
        for (let v = 0; v < flat.n; v++)
          for (let k = flat.offsets[v]!; k < flat.offsets[v + 1]!; k++)
            if (parent[v] !== parent[flat.targets[k]!]) between += flat.weights![k]!;
        const kept = (coarse.weights ?? new Float64Array(0)).reduce((sum, w) => sum + w, 0);
        expect(kept).toBeCloseTo(2 * between, 9);
      }),
    );
  });

  it("moves one node after another to the cluster that gains most, sums taken anew", () => {
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true, most: 14 }), fc.nat(), ({ graph }, seed) => {
        const flat = asUndirected(graph);
        const a = matrix(flat);
        const strength = a.map((row) => row.reduce((sum, x) => sum + x, 0));
        const whole = strength.reduce((sum, x) => sum + x, 0);
        if (whole === 0) return;
        const cluster = strength.map((_, v) => v);
        const order = Array.from(shuffled(flat.n, seededRandom(seed)));
        for (let sweep = 0; sweep < 6; sweep++) {
          const before = [...cluster];
          for (const v of order) {
            const gain = (c: number) =>
              cluster.reduce(
                (sum, d, w) =>
                  d === c && w !== v
                    ? sum + a[v]![w]! - (strength[v]! * strength[w]!) / whole
                    : sum,
                0,
              );
            // The first it is tied to among equals, but its own if that is no worse.
            for (const w of a[v]!.keys())
              if (a[v]![w]! > 0 && gain(cluster[w]!) > gain(cluster[v]!) + 1e-9)
                cluster[v] = cluster[w]!;
          }
          if (cluster.every((c, v) => c === before[v])) break;
        }
        const first = [...new Set(cluster)];
        const { parent } = coarsen(flat, seededRandom(seed));
        expect(Array.from(parent)).toEqual(cluster.map((c) => first.indexOf(c)));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("leaves nodes without ties alone", () => {
    expect(coarsen(graphFromEdges(3, [], []), seededRandom(1)).graph.n).toBe(3);
  });
});
