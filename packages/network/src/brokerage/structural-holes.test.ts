import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { burtEdges, fromTies, karate } from "../testing/known-networks.ts";
import { constraint, effectiveSize, hierarchy } from "./structural-holes.ts";

const plain = fromTies(burtEdges);
const weighted = fromTies(burtEdges, [], { weighted: true });
const at = (id: string): number => plain.ids.indexOf(id);

/** Two answer each other, a third is named by one and names the other. */
const directed = graphFromEdges(3, [0, 0, 1, 2], [1, 2, 0, 1], { directed: true });
const directedWeighted = graphFromEdges(3, [0, 0, 1, 2], [1, 2, 0, 1], {
  directed: true,
  weights: [2, 2, 1, 1],
});

/**
 * Values of UCINET and igraph, checked by hand, as the tests of networkx
 * (`test_structuralholes.py`) state them.
 */
describe("constraint", () => {
  it("gives the published values of Borgatti's example", () => {
    const values = constraint(plain);
    expect(values[at("G")]).toBeCloseTo(0.4, 3);
    expect(values[at("A")]).toBeCloseTo(0.595, 3);
    expect(values[at("C")]).toBeCloseTo(1, 12);
  });

  it("gives the published values with weights", () => {
    const values = constraint(weighted);
    expect(values[at("G")]).toBeCloseTo(0.299, 3);
    expect(values[at("A")]).toBeCloseTo(0.795, 3);
  });

  it("gives the published values of directed ties", () => {
    for (const [v, expected] of [1.003, 1.003, 1.389].entries())
      expect(constraint(directed)[v]).toBeCloseTo(expected, 3);
    for (const [v, expected] of [0.84, 1.143, 1.378].entries())
      expect(constraint(directedWeighted)[v]).toBeCloseTo(expected, 3);
  });

  it("is 0.155423 for member 1 of the karate club (igraph)", () => {
    expect(constraint(karate)[0]).toBeCloseTo(0.155423, 6);
  });

  it("has no value for a node without ties", () => {
    expect(constraint(graphFromEdges(1, [], []))[0]).toBeNaN();
  });
});

describe("effectiveSize", () => {
  it("gives the published values of Borgatti's example", () => {
    const values = effectiveSize(plain);
    expect(values[at("G")]).toBeCloseTo(4.67, 2);
    expect(values[at("A")]).toBeCloseTo(2.5, 2);
    expect(values[at("C")]).toBeCloseTo(1, 12);
    expect(effectiveSize(weighted)[at("G")]).toBeCloseTo(5.47, 2);
    expect(effectiveSize(weighted)[at("A")]).toBeCloseTo(2.47, 2);
  });

  it("gives the published values of directed ties", () => {
    for (const [v, expected] of [1.167, 1.167, 1].entries())
      expect(effectiveSize(directed)[v]).toBeCloseTo(expected, 3);
    for (const [v, expected] of [1.567, 1.083, 1].entries())
      expect(effectiveSize(directedWeighted)[v]).toBeCloseTo(expected, 3);
  });

  it("has no value for a node without ties", () => {
    expect(effectiveSize(graphFromEdges(1, [], []))[0]).toBeNaN();
  });
});

describe("hierarchy", () => {
  it("is 0 when every contact constrains alike and 1 when one contact is all", () => {
    const star = graphFromEdges(4, [0, 0, 0], [1, 2, 3]);
    expect(hierarchy(star)[0]).toBeCloseTo(0, 12);
    expect(hierarchy(star)[1]).toBe(1);
    expect(hierarchy(graphFromEdges(1, [], []))[0]).toBeNaN();
  });

  it("rises with the share of constraint that one contact holds", () => {
    // By hand for A of a triangle A, B, C with a pendant D on A: p = 1/3 each, B and C
    // add 1/3 × 1/2 through one another. c = 1/4, 1/4, 1/9, mean 11/54.
    const kiteTail = graphFromEdges(4, [0, 0, 0, 1], [1, 2, 3, 2]);
    const ratios = [1 / 4, 1 / 4, 1 / 9].map((c) => c / (11 / 54));
    const expected = ratios.reduce((sum, r) => sum + r * Math.log(r), 0) / (3 * Math.log(3));
    expect(hierarchy(kiteTail)[0]).toBeCloseTo(expected, 12);
  });
});
