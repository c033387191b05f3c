import fc from "fast-check";
import { DirectedGraph, MultiGraph, UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { graphFromEdges } from "./graph.ts";
import { fromGraphology, type SerialisedGraph, toGraphology } from "./graphology.ts";

describe("to graphology and back", () => {
  it("loses nothing on the way through graphology itself", () => {
    for (const weighted of [false, true])
      fc.assert(
        fc.property(arbitraryGraph({ weighted }), ({ graph }) => {
          const there = graph.directed ? new DirectedGraph() : new UndirectedGraph();
          there.import(toGraphology(graph));
          expect(there.order).toBe(graph.n);
          expect(there.size).toBe(graph.m);
          expect(there.type).toBe(graph.directed ? "directed" : "undirected");
          const back = fromGraphology(there.export(), weighted ? "weight" : undefined);
          expect(back).toEqual({ ...graph, loops: 0, parallel: 0 });
        }),
      );
  });

  it("keeps names, isolates and the order of nodes", () => {
    const ids = ["Zoë", "", "a b"];
    const graph = graphFromEdges(3, [2], [0], { ids, weights: [2.5] });
    expect(toGraphology(graph)).toEqual({
      attributes: {},
      options: { type: "undirected", multi: false, allowSelfLoops: false },
      nodes: [{ key: "Zoë" }, { key: "" }, { key: "a b" }],
      edges: [{ source: "Zoë", target: "a b", attributes: { weight: 2.5 }, undirected: true }],
    });
    expect(fromGraphology(toGraphology(karate)).ids).toEqual(karate.ids);
  });
});

describe("fromGraphology", () => {
  it("counts an undirected edge of a mixed graph in both directions, a loop once", () => {
    const mixed = new MultiGraph();
    for (const key of ["a", "b", "c"]) mixed.addNode(key);
    mixed.addUndirectedEdge("a", "b");
    mixed.addDirectedEdge("b", "c");
    mixed.addDirectedEdge("b", "c");
    mixed.addUndirectedEdge("c", "c");
    const graph = fromGraphology(mixed.export());
    expect(graph.directed).toBe(true);
    expect([...graph.offsets]).toEqual([0, 1, 3, 3]);
    expect([...graph.targets]).toEqual([1, 0, 2]);
    expect([graph.loops, graph.parallel]).toEqual([1, 1]);
  });

  it("is undirected when every edge of a mixed graph is", () => {
    const mixed = new MultiGraph();
    mixed.mergeUndirectedEdge("a", "b");
    expect(fromGraphology(mixed.export()).directed).toBe(false);
    mixed.mergeDirectedEdge("b", "a");
    expect(fromGraphology(mixed.export()).directed).toBe(true);
  });

  it("takes an edge without the weight for 1, and adds up parallel ones", () => {
    const serialised: SerialisedGraph = {
      options: { type: "undirected", multi: true },
      nodes: [{ key: "a" }, { key: "b" }],
      edges: [
        { source: "a", target: "b", attributes: { strength: 3 } },
        { source: "b", target: "a" },
      ],
    };
    expect([...fromGraphology(serialised, "strength").weights!]).toEqual([4, 4]);
    expect(fromGraphology(serialised).weights).toBeUndefined();
  });

  it("refuses what graphology never writes", () => {
    const options = { type: "directed" } as const;
    const nodes = [{ key: "a" }];
    expect(() => fromGraphology({ options, nodes: [...nodes, ...nodes], edges: [] })).toThrow(
      new RangeError("Two nodes have the same key."),
    );
    expect(() => fromGraphology({ options, nodes, edges: [{ source: "a", target: "b" }] })).toThrow(
      new RangeError("An edge names “b”, which is not a node."),
    );
    const edges = [{ source: "a", target: "a", attributes: { w: "much" } }];
    expect(() => fromGraphology({ options, nodes, edges }, "w")).toThrow("weight NaN");
  });
});
