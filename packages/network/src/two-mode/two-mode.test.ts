import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { southernWomen } from "../testing/known-networks.ts";
import { projection, twoModeCloseness, twoModeDegree, twoModeDensity } from "./two-mode.ts";

const mode = southernWomen.ids.map((id) => (/^E\d/.test(id) ? 1 : 0));
const at = (id: string): number => southernWomen.ids.indexOf(id);

/** Borgatti and Everett 1997, table 1, as networkx's `bipartite/tests/test_centrality.py` has it. */
const PUBLISHED: readonly (readonly [string, number, number])[] = [
  ["E8", 0.78, 0.85],
  ["E9", 0.67, 0.79],
  ["E7", 0.56, 0.73],
  ["E6", 0.44, 0.69],
  ["E5", 0.44, 0.59],
  ["E3", 0.33, 0.56],
  ["E12", 0.33, 0.56],
  ["E11", 0.22, 0.54],
  ["E4", 0.22, 0.54],
  ["E10", 0.28, 0.55],
  ["E2", 0.17, 0.52],
  ["E1", 0.17, 0.52],
  ["E13", 0.17, 0.52],
  ["E14", 0.17, 0.52],
  ["Nora", 0.57, 0.8],
  ["Evelyn", 0.57, 0.8],
  ["Theresa", 0.57, 0.8],
  ["Sylvia", 0.5, 0.77],
  ["Laura", 0.5, 0.73],
  ["Brenda", 0.5, 0.73],
  ["Katherina", 0.43, 0.73],
  ["Helen", 0.36, 0.73],
  ["Ruth", 0.29, 0.71],
  ["Verne", 0.29, 0.71],
  ["Myra", 0.29, 0.69],
  ["Eleanor", 0.29, 0.67],
  ["Frances", 0.29, 0.67],
  ["Pearl", 0.21, 0.67],
  ["Charlotte", 0.29, 0.6],
  ["Olivia", 0.14, 0.59],
  ["Flora", 0.14, 0.59],
  ["Dorothy", 0.14, 0.65],
];

describe("two-mode measures of the Southern Women", () => {
  it.each(PUBLISHED)("gives %s degree %f and closeness %f", (id, degree, closeness) => {
    expect(Math.abs(twoModeDegree(southernWomen, mode)[at(id)]! - degree)).toBeLessThan(0.0051);
    expect(Math.abs(twoModeCloseness(southernWomen, mode)[at(id)]! - closeness)).toBeLessThan(
      0.0051,
    );
  });

  it("gives 89 of 18 × 14 ties", () => {
    expect(twoModeDensity(southernWomen, mode)).toBeCloseTo(89 / (18 * 14), 12);
  });
});

describe("projection", () => {
  // Two people at a small place, four (the same two among them) at a crowded one; one alone.
  const graph = graphFromEdges(7, [0, 1, 0, 1, 2, 3], [5, 5, 6, 6, 6, 6]);
  const sides = [0, 0, 0, 0, 0, 1, 1];

  it("counts the places two people share and keeps those who share none", () => {
    const { graph: people, nodes } = projection(graph, sides, 0);
    expect([...nodes]).toEqual([0, 1, 2, 3, 4]);
    expect(people.m).toBe(6);
    expect([...people.weights!.slice(0, people.offsets[1])]).toEqual([2, 1, 1]);
    expect(people.offsets[5]! - people.offsets[4]!).toBe(0);
  });

  it("lets a crowded place count for less (Newman 2001)", () => {
    const { graph: people } = projection(graph, sides, 0, "newman");
    const first = [...people.weights!.slice(0, people.offsets[1])];
    expect(first[0]).toBeCloseTo(1 + 1 / 3, 12);
    expect(first[1]).toBeCloseTo(1 / 3, 12);
  });

  it("projects on the places too", () => {
    const { graph: places } = projection(graph, sides, 1);
    expect([...places.weights!]).toEqual([2, 2]);
  });

  it("refuses ties within a mode and directed graphs", () => {
    expect(() => projection(graphFromEdges(2, [0], [1]), [0, 0], 0)).toThrow("within one mode");
    const directed = graphFromEdges(2, [0], [1], { directed: true });
    expect(() => twoModeDegree(directed, [0, 1])).toThrow("asUndirected");
    expect(() => twoModeDegree(graphFromEdges(1, [], []), [2])).toThrow("mode 2");
  });
});
