import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryTwoMode } from "../testing/arbitrary-two-mode.ts";
import { matrix } from "../testing/naive.ts";
import { type ProjectionWeight, projection } from "./projection.ts";

// Two people at a small place (5), four, the same two among them, at a crowded one (6); one alone.
const graph = graphFromEdges(7, [0, 1, 0, 1, 2, 3], [5, 5, 6, 6, 6, 6]);
const sides = [0, 0, 0, 0, 0, 1, 1];

describe("projection", () => {
  it("counts the places two people share and keeps those who share none", () => {
    const { graph: people, nodes } = projection(graph, sides, 0);
    expect([...nodes]).toEqual([0, 1, 2, 3, 4]);
    expect(people.ids).toEqual(["0", "1", "2", "3", "4"]);
    expect(people.m).toBe(6);
    expect([...people.weights!.slice(0, people.offsets[1])]).toEqual([2, 1, 1]);
    expect(people.offsets[5]! - people.offsets[4]!).toBe(0);
  });

  it.each<[ProjectionWeight, number, number]>([
    ["newman", 1 + 1 / 3, 1 / 3],
    ["hyperbolic", 1 / 2 + 1 / 4, 1 / 4],
    ["jaccard", 1, 1 / 2],
    ["overlap", 1, 1],
  ])("weighs by %s", (weight, both, one) => {
    const { graph: people } = projection(graph, sides, 0, weight);
    const [first, second] = people.weights!;
    expect(first).toBeCloseTo(both, 12);
    expect(second).toBeCloseTo(one, 12);
  });

  it("projects on the places too", () => {
    const { graph: places, nodes } = projection(graph, sides, 1);
    expect([...nodes]).toEqual([5, 6]);
    expect([...places.weights!]).toEqual([2, 2]);
    expect([...projection(graph, sides, 1, "jaccard").graph.weights!]).toEqual([0.5, 0.5]);
  });

  it("is what the definitions say", () => {
    const weigh = (weight: ProjectionWeight, a: number[], b: number[], ties: number[]): number => {
      const shared = a.flatMap((x, p) => (x > 0 && b[p]! > 0 ? [p] : []));
      const size = (row: number[]) => row.filter((x) => x > 0).length;
      if (weight === "newman") return shared.reduce((sum, p) => sum + 1 / (ties[p]! - 1), 0);
      if (weight === "hyperbolic") return shared.reduce((sum, p) => sum + 1 / ties[p]!, 0);
      const s = shared.length;
      if (weight === "jaccard") return s / (size(a) + size(b) - s);
      return weight === "overlap" ? s / Math.min(size(a), size(b)) : s;
    };
    const weights = fc.constantFrom<ProjectionWeight>(
      "count",
      "newman",
      "hyperbolic",
      "jaccard",
      "overlap",
    );
    fc.assert(
      fc.property(arbitraryTwoMode(12), weights, fc.constantFrom(0, 1), (sample, weight, side) => {
        const rows = matrix(sample.graph);
        const ties = rows.map((row) => row.filter((x) => x > 0).length);
        const { graph: found, nodes } = projection(
          sample.graph,
          sample.mode,
          side as 0 | 1,
          weight,
        );
        const joined = matrix(found);
        for (let i = 0; i < nodes.length; i++)
          for (let j = 0; j < nodes.length; j++) {
            if (i === j) continue;
            const [a, b] = [rows[nodes[i]!]!, rows[nodes[j]!]!];
            const met = a.some((x, p) => x > 0 && b[p]! > 0);
            expect(joined[i]![j]).toBeCloseTo(met ? weigh(weight, a, b, ties) : 0, 12);
          }
      }),
    );
  });

  it("refuses ties within a mode", () => {
    expect(() => projection(graphFromEdges(2, [0], [1]), [0, 0], 0)).toThrow("within one mode");
  });
});
