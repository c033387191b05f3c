import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asUndirected } from "../graph/as-undirected.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { connectedGroups, leiden } from "./leiden.ts";
import { modularity } from "./modularity.ts";

/** Two rings of five people who all know each other, joined by one tie. */
function twoRings() {
  const sources: number[] = [];
  const targets: number[] = [];
  for (const base of [0, 5])
    for (let a = 0; a < 5; a++)
      for (let b = a + 1; b < 5; b++) {
        sources.push(base + a);
        targets.push(base + b);
      }
  return graphFromEdges(10, [...sources, 0], [...targets, 5]);
}

describe("leiden", () => {
  it("finds the best division of the karate club there is, 0.419790, whatever the seed", () => {
    // Brandes et al. 2008, IEEE TKDE 20(2): proven to be the maximum.
    for (let seed = 0; seed < 20; seed++)
      expect(leiden(karate, { random: seededRandom(seed) }).quality).toBeCloseTo(0.41979, 6);
  });

  it("answers the same for the same seed, and without one", () => {
    const once = leiden(karate, { random: seededRandom(3) });
    expect(leiden(karate, { random: seededRandom(3) })).toEqual(once);
    expect(leiden(karate)).toEqual(leiden(karate));
  });

  it("numbers groups by their first nodes", () => {
    const { membership, count } = leiden(twoRings());
    expect([...membership]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(count).toBe(2);
  });

  it("gives more groups at a higher resolution", () => {
    const low = leiden(karate, { resolution: 0.3 }).count;
    const high = leiden(karate, { resolution: 3 }).count;
    expect(low).toBeLessThan(4);
    expect(high).toBeGreaterThan(4);
  });

  it("follows the weights of ties", () => {
    const square = (heavy: number) =>
      graphFromEdges(4, [0, 1, 2, 3], [1, 2, 3, 0], { weights: [heavy, 1, heavy, 1] });
    expect([...leiden(square(5)).membership]).toEqual([0, 0, 1, 1]);
    expect([...leiden(square(0.2)).membership]).toEqual([0, 1, 1, 0]);
  });

  it("leaves everybody alone where there are no ties", () => {
    expect(leiden(graphFromEdges(3, [], []))).toEqual({
      membership: Uint32Array.of(0, 1, 2),
      count: 3,
      quality: 0,
    });
    expect(leiden(graphFromEdges(0, [], [])).count).toBe(0);
  });

  it("refuses a resolution that is not above 0", () => {
    expect(() => leiden(karate, { resolution: 0 })).toThrow("must be above 0");
  });

  it("refuses less than one pass", () => {
    expect(() => leiden(karate, { passes: 0 })).toThrow("Passes are 0; one is the least.");
  });

  it("gains with every pass, and stops where nothing moves", () => {
    const random = seededRandom(8);
    const ends = () => Uint32Array.from({ length: 1_500 }, () => random.below(600));
    const graph = graphFromEdges(600, ends(), ends());
    const after = (passes: number) =>
      leiden(graph, { random: seededRandom(1), starts: 1, passes }).quality;
    expect(after(2)).toBeGreaterThan(after(1));
    expect(after(20)).toBeGreaterThan(after(2));
    expect(after(1_000)).toBe(after(2_000));
    expect(leiden(graph, { starts: 1 }).quality).toBe(
      leiden(graph, { starts: 1, passes: 20 }).quality,
    );
  });

  it("makes three passes where ties are many", () => {
    const random = seededRandom(8);
    const ends = () => Uint32Array.from({ length: 20_200 }, () => random.below(5_000));
    const graph = graphFromEdges(5_000, ends(), ends());
    expect(leiden(graph)).toEqual(leiden(graph, { starts: 1, passes: 3 }));
    expect(leiden(graph).quality).toBeLessThan(leiden(graph, { passes: 20 }).quality);
  });

  it("makes connected groups that no single move, merger or splitting up betters", () => {
    fc.assert(
      fc.property(
        arbitraryGraph({ weighted: true, most: 12 }),
        fc.nat(1000),
        fc.constantFrom(0.5, 1, 1.7),
        ({ graph }, seed, resolution) => {
          const flat = asUndirected(graph);
          const found = leiden(graph, { random: seededRandom(seed), resolution });
          const groups = Array.from(found.membership);
          expect(connectedGroups(flat, found.membership)).toEqual(found.membership);
          if (flat.m === 0) return;
          const quality = (membership: readonly number[]) =>
            modularity(flat, membership, resolution) ?? 0;
          expect(found.quality).toBeCloseTo(quality(groups), 12);
          const alone = groups.map((_, v) => v);
          expect(found.quality).toBeGreaterThanOrEqual(quality(alone) - 1e-9);
          for (let v = 0; v < flat.n; v++)
            for (let c = 0; c <= found.count; c++)
              expect(quality(groups.with(v, c))).toBeLessThanOrEqual(found.quality + 1e-9);
          for (let a = 0; a < found.count; a++)
            for (let b = 0; b < a; b++)
              expect(quality(groups.map((c) => (c === a ? b : c)))).toBeLessThanOrEqual(
                found.quality + 1e-9,
              );
        },
      ),
    );
  });
});

describe("connectedGroups", () => {
  it("splits a group whose members do not hang together", () => {
    const graph = graphFromEdges(4, [0, 2], [1, 3]);
    expect([...connectedGroups(graph, new Uint32Array(4))]).toEqual([0, 0, 1, 1]);
    expect(matrix(graph)[0]![2]).toBe(0);
  });
});
