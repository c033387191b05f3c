import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate, karateInstructor } from "../testing/known-networks.ts";
import { eiIndex, eiTest } from "./ei-index.ts";

const faction = karate.ids.map((id) => (karateInstructor.includes(id) ? 0 : 1));

describe("eiIndex", () => {
  it("is −0.71795 for the two sides of the karate club: 11 ties out, 67 in", () => {
    expect(eiIndex(karate, faction).network).toBeCloseTo((11 - 67) / 78, 12);
  });

  it("is of each person and each category too", () => {
    // 0 and 1 are of one category, 2 of another, 3 of a third; the category of 4 is unknown.
    const graph = graphFromEdges(5, [0, 0, 1, 0], [1, 2, 2, 4]);
    const found = eiIndex(graph, [0, 0, 1, 2, -1]);
    expect([...found.nodes]).toEqual([0, 0, 1, Number.NaN, Number.NaN]);
    expect(found.categories[0]).toBeCloseTo(1 / 3, 12);
    expect(found.categories[1]).toBe(1);
    expect(found.categories[2]).toBeNaN();
    expect(found.network).toBeCloseTo(1 / 3, 12);
  });

  it("counts each direction of a directed tie", () => {
    const graph = graphFromEdges(3, [0, 1, 0], [1, 0, 2], { directed: true });
    const found = eiIndex(graph, [0, 0, 1]);
    expect(found.nodes[0]).toBeCloseTo(-1 / 3, 12);
    expect(found.categories[0]).toBeCloseTo(-1 / 3, 12);
    expect(found.categories[1]).toBe(1);
    expect(found.network).toBeCloseTo(-1 / 3, 12);
  });

  it("has no value without ties between people of known category", () => {
    expect(eiIndex(graphFromEdges(2, [0], [1]), [0, -1]).network).toBeNull();
    expect(eiIndex(graphFromEdges(0, [], []), []).network).toBeNull();
  });
});

describe("eiTest", () => {
  const test = (permutations = 999, seed = 1) =>
    eiTest(karate, faction, { random: seededRandom(seed), permutations })!;

  it("finds the sides of the karate club further apart than chance puts them", () => {
    const found = test();
    expect(found.observed).toBeCloseTo(-56 / 78, 12);
    // 17 people on each side: 17 × 16 × 2 of 34 × 33 pairs are within.
    expect(found.expected).toBeCloseTo(1 - (2 * 544) / 1122, 12);
    expect(found.p).toBe(1 / 1000);
    expect(found.permutations).toBe(999);
  });

  it("is the same for the same seed, and its sd settles", () => {
    expect(test()).toEqual(test());
    expect(test(999, 2).sd).not.toBe(test().sd);
    expect(Math.abs(test(20_000).sd / test(20_000, 2).sd - 1)).toBeLessThan(0.03);
  });

  it("counts permutations as far away on either side", () => {
    // A path of two ties, one person of another category: in the middle (E-I 1, one way of
    // three) or at an end (0, two ways). Expected 1/3, so the middle is further away.
    const path = graphFromEdges(3, [0, 1], [1, 2]);
    const middle = eiTest(path, [0, 1, 0], { random: seededRandom(3), permutations: 3000 })!;
    expect([middle.observed, middle.expected]).toEqual(
      [1, 1 / 3].map((x) => expect.closeTo(x, 12)),
    );
    expect(Math.abs(middle.p - 1 / 3)).toBeLessThan(0.04);
    expect(Math.abs(middle.sd - Math.sqrt(2) / 3)).toBeLessThan(0.02);
    const end = eiTest(path, [1, 0, 0], { random: seededRandom(3), permutations: 3000 })!;
    expect([end.observed, end.p]).toEqual([0, 1]);
  });

  it("measures how far permutations are from what is expected", () => {
    // Four leaves of a star, one of the five people of another category: in the middle (E-I 1,
    // one way of five) or at a leaf (−1/2, four ways). Expected −1/5.
    const star = graphFromEdges(5, [0, 0, 0, 0], [1, 2, 3, 4]);
    const options = { random: seededRandom(3), permutations: 3000 };
    const middle = eiTest(star, [1, 0, 0, 0, 0], options)!;
    expect([middle.observed, middle.expected]).toEqual(
      [1, -1 / 5].map((x) => expect.closeTo(x, 12)),
    );
    expect(Math.abs(middle.p - 1 / 5)).toBeLessThan(0.03);
  });

  it("hands categories out among the known only, by direction where there is one", () => {
    const graph = graphFromEdges(4, [0, 1, 2], [1, 0, 3], { directed: true });
    const found = eiTest(graph, [0, 0, 1, -1], { random: seededRandom(1), permutations: 50 })!;
    expect(found.observed).toBe(-1);
    expect(found.expected).toBeCloseTo(1 / 3, 12);
  });

  it("says nothing with one category, and has no answer without ties", () => {
    const alike = eiTest(karate, new Array(34).fill(0), { random: seededRandom(1) })!;
    expect(alike).toEqual({ observed: -1, expected: -1, sd: 0, p: 1, permutations: 999 });
    const none = graphFromEdges(2, [0], [1]);
    expect(eiTest(none, [0, -1], { random: seededRandom(1) })).toBeNull();
    expect(eiTest(graphFromEdges(0, [], []), [], { random: seededRandom(1) })).toBeNull();
  });

  it("observes what eiIndex says, in every graph", () => {
    fc.assert(
      fc.property(arbitraryGraph(), ({ graph }) => {
        const by = Array.from({ length: graph.n }, (_, v) => (v % 4) - 1);
        const found = eiTest(graph, by, { random: seededRandom(1), permutations: 5 });
        const { network } = eiIndex(graph, by);
        if (network === null) expect(found).toBeNull();
        else expect(found!.observed).toBeCloseTo(network, 12);
      }),
    );
  });

  it("refuses a number of permutations that is none", () => {
    for (const permutations of [0, -1, 1.5, Number.NaN])
      expect(() => test(permutations)).toThrow(
        `permutations is ${permutations}; it must be a whole number above 0.`,
      );
  });
});
