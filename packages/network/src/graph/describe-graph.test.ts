import { describe, expect, it } from "vitest";
import { asUndirected } from "./as-undirected.ts";
import { describeGraph } from "./describe-graph.ts";
import { graphFromEdges } from "./graph.ts";

describe("describeGraph", () => {
  it("has nothing to say of a graph that holds every edge of its source", () => {
    expect(describeGraph(graphFromEdges(3, [0, 1], [1, 2]))).toEqual([]);
  });

  it("says how many ties of a node with itself were left out", () => {
    expect(describeGraph(graphFromEdges(2, [0, 0], [0, 1]))).toEqual([
      "1 tie of a node with itself was left out.",
    ]);
    expect(describeGraph(graphFromEdges(2, [0, 1], [0, 1]))).toEqual([
      "2 ties of a node with itself were left out.",
    ]);
  });

  it("says how many ties were repeated, and that weights were added up", () => {
    const ends = [
      [0, 0, 1, 0],
      [1, 1, 0, 1],
    ] as const;
    expect(describeGraph(graphFromEdges(2, ...ends))).toEqual([
      "3 repeated ties were counted together with the first.",
    ]);
    expect(describeGraph(graphFromEdges(2, ...ends, { weights: [1, 2, 3, 4] }))).toEqual([
      "3 repeated ties were counted together with the first; weights added.",
    ]);
  });

  it("counts the way back as repeated once directions are left out", () => {
    const both = graphFromEdges(2, [0, 1], [1, 0], { directed: true });
    expect(describeGraph(both)).toEqual([]);
    expect(describeGraph(asUndirected(both))).toEqual([
      "1 repeated tie was counted together with the first.",
    ]);
  });
});
