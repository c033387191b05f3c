import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { measure } from "../measures/measure.ts";
import { florentine, kite } from "../testing/known-networks.ts";
import { closenessCentralisation } from "./centralisation.ts";
import { corePeriphery } from "./core-periphery.ts";
import { coreness } from "./coreness.ts";
import { COHESION_MEASURES } from "./measures.ts";

const names = COHESION_MEASURES.map(({ name }) => name);
const ofNetwork = COHESION_MEASURES.filter((entry) => entry.of === "network").map((e) => e.name);

describe("measures of cohesion in the catalogue", () => {
  it("are those of the Florentine marriages", () => {
    const { nodes, network } = measure(florentine, names);
    const pucci = florentine.ids.indexOf("Pucci");
    const medici = florentine.ids.indexOf("Medici");
    expect(nodes.component![pucci]).toBe(1);
    expect([nodes["component-size"]![medici], nodes["component-size"]![pucci]]).toEqual([15, 1]);
    expect(nodes["strong-component"]).toEqual(nodes.component);
    expect([nodes["cut-point"]![medici], nodes["cut-point"]![pucci]]).toEqual([1, 0]);
    expect(network).toMatchObject({
      nodes: 16,
      edges: 20,
      components: 2,
      "strong-components": 2,
      "largest-component": 15,
      isolates: 1,
      reciprocity: 1,
      bridges: 5,
      "closeness-centralisation": null,
    });
    expect(network["mean-distance"]).toBeCloseTo(2.4857142857142858, 12);
    expect(network["reachable-pairs"]).toBe(0.875);
    expect(network["mean-clustering"]).toBeCloseTo(0.21818181818181817, 12);
    expect(network["degree-centralisation"]).toBeCloseTo(0.26667, 5);
    expect(network["betweenness-centralisation"]).toBeCloseTo(0.38349, 5);
  });

  it("follow direction where it matters", () => {
    const arrows = graphFromEdges(4, [0, 1, 1], [1, 0, 2], { directed: true });
    const { network } = measure(arrows, names);
    expect(network).toMatchObject({
      components: 2,
      "strong-components": 3,
      isolates: 1,
      "in-degree-centralisation": 1 / 9,
      "out-degree-centralisation": 5 / 9,
      "reachable-pairs": 4 / 12,
    });
  });

  it("take closeness centralisation without direction and weights in any graph", () => {
    const all = { sources: [0, 1, 2], targets: [1, 2, 3] };
    const line = graphFromEdges(4, all.sources, all.targets);
    const directed = graphFromEdges(4, all.sources, all.targets, { directed: true });
    const weighted = graphFromEdges(4, all.sources, all.targets, { weights: [5, 1, 2] });
    for (const graph of [line, directed, weighted, kite])
      expect(measure(graph, ["closeness-centralisation"]).network).toEqual({
        "closeness-centralisation": closenessCentralisation(graph === kite ? kite : line),
      });
  });

  it("are those of the kite", () => {
    const { nodes, network } = measure(kite, names);
    expect(network).toMatchObject({ "clique-number": 4, cliques: 7 });
    expect([...nodes["clique-count"]!]).toEqual([2, 2, 1, 4, 1, 3, 3, 2, 2, 1]);
    // Ike: Jane from eight; Heather: those two from seven.
    expect([...nodes["pairs-lost"]!]).toEqual([0, 0, 0, 0, 0, 0, 0, 14, 8, 0]);
    expect(nodes.coreness).toEqual(coreness(kite).coreness);
    const inCore = corePeriphery(kite, { random: seededRandom(1) });
    expect([...nodes["core-periphery"]!]).toEqual([...inCore.core]);
    expect(network["core-periphery-fit"]).toBe(inCore.fit);
  });

  it("have no coreness around a star", () => {
    const star = graphFromEdges(4, [0, 0, 0], [1, 2, 3]);
    expect(measure(star, ["coreness"]).nodes.coreness!.every(Number.isNaN)).toBe(true);
  });

  it("have no number of cliques where there are too many", () => {
    // Everybody tied to all but one: 2^20 cliques.
    const pairs: [number, number][] = [];
    for (let a = 0; a < 40; a++)
      for (let b = a + 1; b < 40; b++) if (b !== (a ^ 1)) pairs.push([a, b]);
    const party = graphFromEdges(
      40,
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
    );
    const { nodes, network } = measure(party, ["clique-count", "clique-number", "cliques"]);
    expect(network).toEqual({ "clique-number": null, cliques: null });
    expect(nodes["clique-count"]!.every(Number.isNaN)).toBe(true);
  });

  it("are nothing or unknown in a graph without nodes", () => {
    const { network } = measure(graphFromEdges(0, [], []), names);
    const counts = Object.keys(network).filter((name) => network[name] === 0);
    expect(counts).toEqual([
      "nodes",
      "edges",
      "components",
      "strong-components",
      "largest-component",
      "isolates",
      "cut-points",
      "bridges",
      "clique-number",
      "cliques",
    ]);
    expect(ofNetwork.filter((name) => network[name] !== 0 && network[name] !== null)).toEqual([]);
  });
});
