import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dyadCensus } from "../cohesion/dyad-census.ts";
import { arcSources } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { graphWithDensity, graphWithDyads, graphWithTies } from "./uniform-graphs.ts";

function tally(make: (seed: number) => Graph, repeats: number): Map<string, number> {
  const times = new Map<string, number>();
  for (let seed = 0; seed < repeats; seed++) {
    const graph = make(seed);
    const ties = Array.from(arcSources(graph), (v, k) => `${v}${graph.targets[k]}`).join(" ");
    times.set(ties, (times.get(ties) ?? 0) + 1);
  }
  return times;
}

function chiSquared(times: Map<string, number>): number {
  const counts = [...times.values()];
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return counts.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0);
}

describe("a graph of so many ties", () => {
  it("has them, for any number there can be", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.boolean(), fc.nat(), fc.nat(), (n, directed, ties, seed) => {
        const pairs = n < 2 ? 0 : directed ? n * (n - 1) : (n * (n - 1)) / 2;
        const m = ties % (pairs + 1);
        const graph = graphWithTies(n, m, { random: seededRandom(seed), directed });
        expect(graph).toMatchObject({ n, m, directed, loops: 0, parallel: 0 });
      }),
    );
  });

  it("is each of them as likely", () => {
    const few = tally((seed) => graphWithTies(4, 2, { random: seededRandom(seed) }), 3000);
    expect(few.size).toBe(15);
    expect(chiSquared(few)).toBeLessThan(36.1); // 0.1% of chance, 14 degrees of freedom.
    const many = tally(
      (seed) => graphWithTies(3, 4, { random: seededRandom(seed), directed: true }),
      3000,
    );
    expect(many.size).toBe(15);
    expect(chiSquared(many)).toBeLessThan(36.1);
  });

  it("keeps names, and refuses more ties than pairs", () => {
    const random = seededRandom(1);
    expect(graphWithTies(2, 1, { random, ids: ["x", "y"] }).ids).toEqual(["x", "y"]);
    expect(() => graphWithTies(3, 4, { random })).toThrow(
      new RangeError("4 of 3 pairs cannot be tied."),
    );
    expect(() => graphWithTies(3, 0.5, { random })).toThrow(RangeError);
    expect(() => graphWithTies(3, -1, { random })).toThrow(RangeError);
  });

  it("finds the ends of pairs in graphs too large to list", () => {
    const graph = graphWithTies(3_000_000, 50, { random: seededRandom(2) });
    expect(graph).toMatchObject({ m: 50, loops: 0, parallel: 0 });
  });

  it("lists pairs in the order of their higher ends, at the ends of rows too", () => {
    // All pairs of 400 nodes: each comes once only when every row ends where the next begins.
    const all = (400 * 399) / 2;
    expect(graphWithTies(400, all, { random: seededRandom(1) })).toMatchObject({
      m: all,
      loops: 0,
      parallel: 0,
    });
  });
});

describe("a graph of so much density", () => {
  it("has each pair tied with that probability, alone", () => {
    for (const directed of [false, true]) {
      const times = tally(
        (seed) => graphWithDensity(directed ? 2 : 3, 0.3, { random: seededRandom(seed), directed }),
        6000,
      );
      const pairs = directed ? 2 : 3;
      expect(times.size).toBe(2 ** pairs);
      let chi = 0;
      for (const [ties, n] of times) {
        const arcs = ties === "" ? 0 : ties.split(" ").length;
        const m = directed ? arcs : arcs / 2;
        const expected = 6000 * 0.3 ** m * 0.7 ** (pairs - m);
        chi += (n - expected) ** 2 / expected;
      }
      expect(chi).toBeLessThan(24.3); // 0.1% of chance, 7 degrees of freedom.
    }
  });

  it("has none or all at the ends, and refuses what is no probability", () => {
    const random = seededRandom(3);
    expect(graphWithDensity(5, 0, { random }).m).toBe(0);
    expect(graphWithDensity(5, 1, { random }).m).toBe(10);
    expect(graphWithDensity(5, 1, { random, directed: true }).m).toBe(20);
    for (const density of [-0.1, 1.1, Number.NaN])
      expect(() => graphWithDensity(5, density, { random })).toThrow(
        new RangeError(`Density is ${density}; it must be from 0 to 1.`),
      );
    for (const n of [0, 1]) expect(graphWithDensity(n, 0.5, { random }).m).toBe(0);
  });
});

describe("a graph of so many pairs tied both ways and one way", () => {
  it("has them", () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(), fc.nat(), fc.nat(), (n, a, b, seed) => {
        const pairs = n < 2 ? 0 : (n * (n - 1)) / 2;
        const mutual = a % (pairs + 1);
        const asymmetric = b % (pairs - mutual + 1);
        const graph = graphWithDyads(n, { mutual, asymmetric }, { random: seededRandom(seed) });
        expect(graph.directed).toBe(true);
        expect(dyadCensus(graph)).toEqual({
          mutual,
          asymmetric,
          null: pairs - mutual - asymmetric,
        });
      }),
    );
  });

  it("is each of them as likely", () => {
    // Of three pairs one is mutual (3 ways), one asymmetric (2 ways, 2 directions): 12.
    const random = (seed: number) => ({ random: seededRandom(seed), ids: ["a", "b", "c"] });
    const times = tally(
      (seed) => graphWithDyads(3, { mutual: 1, asymmetric: 1 }, random(seed)),
      3000,
    );
    expect(times.size).toBe(12);
    expect(chiSquared(times)).toBeLessThan(31.3); // 0.1% of chance, 11 degrees of freedom.
    expect(graphWithDyads(3, { mutual: 0, asymmetric: 0 }, random(1)).ids).toEqual(["a", "b", "c"]);
    expect(() => graphWithDyads(3, { mutual: 2, asymmetric: 2 }, random(1))).toThrow(
      new RangeError("4 of 3 pairs cannot be tied."),
    );
  });
});
