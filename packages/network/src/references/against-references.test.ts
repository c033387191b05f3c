import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { dyadCensus } from "../cohesion/dyad-census.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { karate, karateInstructor, kite } from "../testing/known-networks.ts";
import { againstReferences } from "./against-references.ts";
import { chanceCounts } from "./chance-counts.ts";
import {
  ABOUT_REFERENCES,
  REFERENCE_KINDS,
  type ReferenceKind,
  referenceGraph,
} from "./reference-graph.ts";

const named = graphFromEdges(5, [0, 1, 1, 2, 3], [1, 0, 2, 3, 1], {
  directed: true,
  ids: ["a", "b", "c", "d", "e"],
  weights: [1, 2, 3, 4, 5],
});
const degrees = (offsets: Uint32Array) =>
  Array.from(offsets.subarray(1), (end, v) => end - offsets[v]!);

describe("a reference graph", () => {
  it.each(REFERENCE_KINDS)("of kind “%s” keeps names, direction and kinds of weight", (kind) => {
    for (const graph of [named, karate]) {
      const made = referenceGraph(graph, kind, seededRandom(4));
      expect(made).toMatchObject({ n: graph.n, directed: graph.directed });
      expect(made.ids).toEqual(graph.ids);
      expect(made.weights === undefined).toBe(graph.weights === undefined);
      for (const weight of made.weights ?? []) expect(graph.weights).toContain(weight);
      expect(ABOUT_REFERENCES[kind]).toMatch(/^[A-Z].*\.$/);
      expect(made).toEqual(referenceGraph(graph, kind, seededRandom(4)));
      expect(made.targets).not.toEqual(graph.targets);
    }
  });

  it("has in common what its kind says", () => {
    const of = (graph: Graph, kind: ReferenceKind) => referenceGraph(graph, kind, seededRandom(9));
    expect(of(named, "ties").m).toBe(5);
    expect(of(named, "ties").weights!.toSorted()).toEqual(Float64Array.of(1, 2, 3, 4, 5));
    expect(dyadCensus(of(named, "dyads"))).toEqual(dyadCensus(named));
    expect(of(karate, "dyads").m).toBe(78);
    expect(of(karate, "degrees").offsets).toEqual(karate.offsets);
    const turned = of(named, "labels");
    expect(degrees(turned.offsets).toSorted()).toEqual(degrees(named.offsets).toSorted());
    expect(turned.weights!.toSorted()).toEqual(named.weights!.toSorted());
    expect(of(karate, "labels").m).toBe(78);
    const sizes = Array.from(
      { length: 200 },
      (_, k) => referenceGraph(karate, "density", seededRandom(k)).m,
    );
    const mean = sizes.reduce((sum, m) => sum + m, 0) / 200;
    expect(Math.abs(mean - 78)).toBeLessThan(2.5);
    expect(new Set(sizes).size).toBeGreaterThan(10);
  });

  it("deals the weights of ties without direction, each once", () => {
    const graph = graphFromEdges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5], { weights: [1, 2, 3, 4, 5] });
    for (const kind of ["ties", "dyads", "labels"] as const) {
      const made = referenceGraph(graph, kind, seededRandom(2));
      expect(made.m).toBe(5);
      // Both ends of a tie hold its weight.
      expect(made.weights!.toSorted()).toEqual(Float64Array.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5));
    }
    // The path of weights 1 to 5 keeps its ends and its order, whoever stands on it.
    const turned = referenceGraph(graph, "labels", seededRandom(2));
    const strength = degrees(turned.offsets).map((_, v) =>
      turned
        .weights!.subarray(turned.offsets[v]!, turned.offsets[v + 1]!)
        .reduce((a, b) => a + b, 0),
    );
    expect(strength.toSorted((a, b) => a - b)).toEqual([1, 3, 5, 5, 7, 9]);
    const drawn = referenceGraph(graph, "density", seededRandom(3));
    expect(drawn.weights!.length).toBe(2 * drawn.m);
    expect(drawn.weights!.every((weight) => [1, 2, 3, 4, 5].includes(weight))).toBe(true);
  });

  it("of a graph without ties has none", () => {
    for (const kind of REFERENCE_KINDS)
      for (const n of [0, 1, 3])
        expect(referenceGraph(graphFromEdges(n, [], []), kind, seededRandom(1)).m).toBe(0);
  });
});

describe("measures against references", () => {
  it("finds the karate club more closed than chance, even with its degrees", () => {
    const names = ["transitivity", "edges"] as const;
    for (const kind of ["ties", "degrees"] as const) {
      const { network } = againstReferences(karate, names, { kind, references: 300 });
      const { observed, mean, z, percentile, atLeast, atMost } = network.transitivity!;
      expect(observed).toBeCloseTo(0.2556818181818182, 12);
      if (kind === "ties") {
        // R sna 2.7-1, cug.test(gtrans, cmode = "edges"), 1000 graphs: mean 0.135, sd 0.0299, p 0.
        expect(Math.abs(mean - 0.136)).toBeLessThan(0.007);
        expect(Math.abs(network.transitivity!.sd - 0.03)).toBeLessThan(0.006);
        expect(z).toBeGreaterThan(3);
        expect(percentile).toBe(100);
        expect(atLeast).toBe(1 / 301);
        expect(atMost).toBe(1);
      } else expect(percentile).toBeGreaterThan(20);
      expect(network.edges).toEqual({
        observed: 78,
        mean: 78,
        sd: 0,
        z: Number.NaN,
        percentile: 50,
        atLeast: 1,
        atMost: 1,
        twoSided: 1,
      });
    }
  });

  it("holds each node against itself", () => {
    const { nodes } = againstReferences(kite, ["degree", "betweenness"], {
      kind: "degrees",
      references: 100,
    });
    expect(Array.from(nodes.degree!.mean)).toEqual(Array.from(nodes.degree!.observed));
    expect(nodes.degree!.sd.every((sd) => sd === 0)).toBe(true);
    const heather = kite.ids.indexOf("Heather");
    expect(nodes.betweenness!.observed[heather]).toBe(14);
    expect(nodes.betweenness!.percentile[heather]).toBeGreaterThan(90);
    expect(nodes.betweenness!.twoSided[heather]).toBe(
      Math.min(1, 2 * nodes.betweenness!.atLeast[heather]!),
    );
  });

  it("tests by labels what depends on a category: the karate club's factions", () => {
    // E-I by faction -0.71795 (11 ties out, 67 in).
    const by = Int32Array.from(karate.ids, (id) => Number(karateInstructor.includes(id)));
    const options = { kind: "labels", references: 200, by } as const;
    const { network } = againstReferences(karate, ["ei-index-of-all", "transitivity"], options);
    expect(network["ei-index-of-all"]!.observed).toBeCloseTo(-0.71795, 5);
    expect(network["ei-index-of-all"]!.atMost).toBe(1 / 201);
    expect(network["ei-index-of-all"]!.percentile).toBe(0);
    expect(network.transitivity!.sd).toBeLessThan(1e-12);
    expect(network.transitivity!.percentile).toBe(50);
  });

  it("repeats itself with a seed, reference by reference", () => {
    const run = (references: number, seed?: number) =>
      againstReferences(karate, ["modularity", "betweenness"], {
        kind: "ties",
        references,
        ...(seed === undefined ? {} : { random: seededRandom(seed) }),
      });
    expect(run(5, 3)).toEqual(run(5, 3));
    expect(run(5)).toEqual(run(5, 1));
    expect(run(5, 3).network.modularity!.mean).not.toBe(run(5, 4).network.modularity!.mean);
    expect(run(0)).toMatchObject({
      references: 0,
      network: { modularity: { mean: Number.NaN, atLeast: 1, percentile: Number.NaN } },
    });
  });

  it("has nothing to say of what has no value", () => {
    const { network, nodes } = againstReferences(
      graphFromEdges(3, [0], [1]),
      ["transitivity", "clustering"],
      { kind: "ties", references: 3 },
    );
    expect(Object.values(network.transitivity!)).toEqual(new Array(8).fill(Number.NaN));
    expect(Array.from(nodes.clustering!.atLeast)).toEqual(new Array(3).fill(Number.NaN));
  });

  it("refuses numbers that are names of groups, and tells its progress", () => {
    expect(() => againstReferences(karate, ["leiden"], { kind: "ties" })).toThrow(
      new RangeError("“leiden” numbers groups; a number means another group in another network."),
    );
    const steps: [number, number][] = [];
    againstReferences(karate, ["edges"], {
      kind: "labels",
      references: 2,
      progress: (_, done, of) => steps.push([done, of]),
    });
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe("counts of chance", () => {
  it("give what keeping every value would", () => {
    const counts = chanceCounts(Float64Array.of(3, Number.NaN, 0));
    for (const [a, c] of [
      [1, 0],
      [3, 1e-15],
      [8, Number.NaN],
      [5, Number.NaN],
    ] as const)
      counts.add(Float64Array.of(a, 2, c));
    const { mean, sd, z, percentile, atLeast, atMost, twoSided, observed } = counts.against();
    expect(Array.from(observed)).toEqual([3, Number.NaN, 0]);
    expect(mean[0]).toBe(4.25);
    expect(mean[1]).toBe(2);
    expect(sd[0]).toBeCloseTo(Math.sqrt(26.75 / 3), 12);
    expect(sd[1]).toBe(0);
    expect(z[0]).toBeCloseTo(-1.25 / Math.sqrt(26.75 / 3), 12);
    expect(Array.from(z.subarray(1))).toEqual([Number.NaN, Number.NaN]);
    // One below, one level, two above; of the third two level, two without a value.
    expect(Array.from(percentile)).toEqual([37.5, Number.NaN, 50]);
    expect(Array.from(atLeast)).toEqual([0.8, Number.NaN, 1]);
    expect(Array.from(atMost)).toEqual([0.6, Number.NaN, 1]);
    expect(Array.from(twoSided)).toEqual([1, Number.NaN, 1]);
  });

  it("know no spread of fewer than two", () => {
    const counts = chanceCounts(Float64Array.of(1));
    counts.add(Float64Array.of(0));
    const { sd, z, percentile, atLeast, atMost, twoSided } = counts.against();
    expect([sd[0], z[0], percentile[0]]).toEqual([Number.NaN, Number.NaN, 100]);
    expect([atLeast[0], atMost[0], twoSided[0]]).toEqual([0.5, 1, 1]);
  });
});
