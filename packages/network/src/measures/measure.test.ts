import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { leiden } from "../groups/leiden.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { MEASURES } from "./catalogue.ts";
import { measure, readMeasureNames } from "./measure.ts";

/** Those for which nothing must be chosen; the others are tested with their subject. */
const everything = MEASURES.filter(({ needs }) => needs.length === 0).map(({ name }) => name);

describe("measure", () => {
  it("gives a number per node and one per network, and only what was asked for", () => {
    const { nodes, network } = measure(karate, ["degree", "edges"]);
    expect(nodes).toEqual({ degree: expect.any(Float64Array) });
    expect(nodes.degree!.length).toBe(34);
    expect(network).toEqual({ edges: 78 });
  });

  it("looks for groups from as many starts, in as many passes and as finely as asked", () => {
    const random = seededRandom(8);
    const ends = () => Uint32Array.from({ length: 500 }, () => random.below(200));
    const graph = graphFromEdges(200, ends(), ends());
    const found = (options: object) => measure(graph, ["modularity"], options).network.modularity;
    for (const options of [{}, { starts: 1, passes: 1 }, { starts: 1 }, { resolution: 2 }])
      expect(found(options)).toBe(leiden(graph, options).quality);
    expect(found({ starts: 1, passes: 1 })).toBeLessThan(found({ starts: 1 })!);
    expect(found({ starts: 1 })).toBeLessThan(found({})!);
  });

  it("answers for a graph without nodes and for a single node", () => {
    const none = measure(graphFromEdges(0, [], []), everything);
    expect(Object.values(none.nodes).every((values) => values.length === 0)).toBe(true);
    expect(none.network).toMatchObject({
      nodes: 0,
      edges: 0,
      density: null,
      components: 0,
      transitivity: null,
      reciprocity: null,
      diameter: null,
      assortativity: null,
      modularity: null,
      "cut-points": 0,
      bridges: 0,
    });
    const one = measure(graphFromEdges(1, [], []), everything);
    expect(one.network).toMatchObject({ nodes: 1, components: 1, diameter: 0, density: null });
    const values = Object.fromEntries(
      Object.entries(one.nodes).map(([name, [value]]) => [name, value]),
    );
    expect(values).toMatchObject({
      degree: 0,
      "in-degree": 0,
      "out-degree": 0,
      betweenness: 0,
      closeness: Number.NaN,
      harmonic: 0,
      eigenvector: Number.NaN,
      pagerank: 1,
      core: 0,
      clustering: Number.NaN,
      constraint: Number.NaN,
      "effective-size": Number.NaN,
      hierarchy: Number.NaN,
      component: 0,
      leiden: 0,
    });
  });

  it("never gives an infinite number, and the same for the same input", () => {
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true }), ({ graph }) => {
        const found = measure(graph, everything);
        for (const values of Object.values(found.nodes)) {
          expect(values.length).toBe(graph.n);
          for (const value of values) expect(Math.abs(value)).not.toBe(Number.POSITIVE_INFINITY);
        }
        for (const value of Object.values(found.network))
          expect(value === null || Number.isFinite(value)).toBe(true);
        expect(measure(graph, everything)).toEqual(found);
      }),
    );
  });

  it("reports the modularity of the very groups it lists", () => {
    const { nodes, network } = measure(karate, ["modularity", "leiden"], {
      random: seededRandom(9),
    });
    const groups = leiden(karate, { random: seededRandom(9) });
    expect(network.modularity).toBe(groups.quality);
    expect(nodes.leiden).toEqual(Float64Array.from(groups.membership));
    const once = { random: seededRandom(9), starts: 1, passes: 1 };
    expect(measure(karate, ["modularity"], once).network.modularity).toBe(
      leiden(karate, once).quality,
    );
  });

  it("says how long each measure took when given a clock", () => {
    let now = 0;
    const { seconds } = measure(karate, ["degree", "nodes"], { clock: () => now++ });
    expect(seconds).toEqual({ degree: 1, nodes: 1 });
    expect(measure(karate, ["degree"]).seconds).toEqual({});
  });
});

describe("readMeasureNames", () => {
  it("keeps what it knows and lists the known names for what it does not", () => {
    const { names, problems } = readMeasureNames(["degree", "betweeness", "bridges"]);
    expect(names).toEqual(["degree", "bridges"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toBe("There is no measure “betweeness”.");
    for (const { name } of MEASURES) expect(problems[0]!.remedy).toContain(name);
  });
});
