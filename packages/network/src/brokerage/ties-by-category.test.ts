import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate, karateInstructor } from "../testing/known-networks.ts";
import { bondingAndBridging } from "./bonding.ts";
import { tiesByCategory, tieTotals } from "./ties-by-category.ts";

const faction = karate.ids.map((id) => (karateInstructor.includes(id) ? 0 : 1));
const categories = fc.infiniteStream(fc.integer({ min: -1, max: 2 }));

describe("tiesByCategory", () => {
  it("counts ties both ways where they have a direction, and leaves weights out", () => {
    const graph = graphFromEdges(3, [0, 1, 0], [1, 0, 2], { directed: true, weights: [5, 1, 1] });
    const { within, between, unknown } = tiesByCategory(graph, [0, 0, 1]);
    expect([[...within], [...between], [...unknown]]).toEqual([
      [2, 2, 0],
      [1, 0, 1],
      [0, 0, 0],
    ]);
  });

  it("keeps ties apart when the category of either end is not known", () => {
    const { within, between, unknown } = tiesByCategory(
      graphFromEdges(4, [0, 1, 2], [1, 2, 3]),
      [0, -1, -1, 0],
    );
    expect([...unknown]).toEqual([1, 2, 2, 1]);
    expect([...within, ...between]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("finds 67 ties within the two sides of the karate club and 11 between", () => {
    expect(tieTotals(tiesByCategory(karate, faction))).toEqual({
      within: 67,
      between: 11,
      unknown: 0,
    });
  });

  it("accounts for every tie", () => {
    fc.assert(
      fc.property(arbitraryGraph(), categories, ({ graph }, stream) => {
        const by = Array.from({ length: graph.n }, () => stream.next().value as number);
        const { within, between, unknown } = tieTotals(tiesByCategory(graph, by));
        expect(within + between + unknown).toBe(graph.m);
      }),
    );
  });

  it("refuses categories that do not fit", () => {
    expect(() => tiesByCategory(karate, [0])).toThrow("34 nodes but 1 categories.");
  });
});

describe("bondingAndBridging", () => {
  it("shares out ties within, between and unknown", () => {
    const star = graphFromEdges(5, [0, 0, 0, 0], [1, 2, 3, 4]);
    const { nodes, network } = bondingAndBridging(star, [0, 0, 1, 1, -1]);
    expect([nodes.bonding[0], nodes.bridging[0], nodes.unknown[0]]).toEqual([0.25, 0.5, 0.25]);
    expect([nodes.bonding[4], nodes.bridging[4], nodes.unknown[4]]).toEqual([0, 0, 1]);
    expect(network).toEqual({ bonding: 0.25, bridging: 0.5, unknown: 0.25 });
  });

  it("has no share for somebody without ties, nor for a network without them", () => {
    const { nodes, network } = bondingAndBridging(graphFromEdges(1, [], []), [0]);
    expect([nodes.bonding[0], nodes.bridging[0], nodes.unknown[0]]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect(network).toBeNull();
    expect(bondingAndBridging(graphFromEdges(0, [], []), []).network).toBeNull();
  });
});
