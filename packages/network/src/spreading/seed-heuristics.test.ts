import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { karate } from "../testing/known-networks.ts";
import { SEED_HEURISTICS, seedsBy } from "./seed-heuristics.ts";

// A clique of 0 to 3; 4 with leaves 5, 6, 7, 8; a bridge 3 - 9 - 4.
const town = graphFromEdges(
  10,
  [0, 0, 0, 1, 1, 2, 4, 4, 4, 4, 3, 9],
  [1, 2, 3, 2, 3, 3, 5, 6, 7, 8, 9, 4],
);

describe("seedsBy", () => {
  it("takes the most tied, or those most in between, or deepest in", () => {
    expect([...seedsBy("degree", town, 3)]).toEqual([4, 3, 0]);
    // 4 lies between 4 leaves and all else: 6 + 4 × 5 pairs; 9 between 4 and 5: 20; 3: 3 × 6.
    expect([...seedsBy("betweenness", town, 3)]).toEqual([4, 9, 3]);
    expect([...seedsBy("core", town, 4)]).toEqual([3, 0, 1, 2]);
  });

  it("takes one of each group in turn, the largest group first", () => {
    const groups = [0, 0, 0, 0, 1, 1, 1, 1, 1, 2];
    expect([...seedsBy("groups", town, 5, { groups })]).toEqual([4, 3, 9, 5, 0]);
    const found = seedsBy("groups", karate, 4);
    expect([...found]).toEqual(expect.arrayContaining([0, 33]));
  });

  it("counts ties to people near a seed for less", () => {
    // 4 first (5 ties), then 3 (4), after which 0, 1, 2 have 3 − 2 − 2 × 0.1.
    expect([...seedsBy("degree-discount", town, 3)]).toEqual([4, 3, 0]);
    // Two hubs that share all contacts against a lone pair of ties.
    const hubs = graphFromEdges(8, [0, 0, 0, 0, 1, 1, 1, 5, 5], [1, 2, 3, 4, 2, 3, 4, 6, 7]);
    expect([...seedsBy("degree", hubs, 2)]).toEqual([0, 1]);
    expect([...seedsBy("degree-discount", hubs, 2, { probability: 0.5 })]).toEqual([0, 5]);
    // 1 has 4 − 2 − 3 p: 2 at p = 0, as many as 5, and the first wins.
    expect([...seedsBy("degree-discount", hubs, 2, { probability: 0 })]).toEqual([0, 1]);
    expect([...seedsBy("degree-discount", hubs, 2)]).toEqual([0, 5]);
  });

  it("takes somebody and their contacts, so that seeds know each other", () => {
    expect([...seedsBy("circle", town, 4)]).toEqual([4, 9, 5, 6]);
    expect([...seedsBy("circle", graphFromEdges(4, [2], [3]), 4)]).toEqual([2, 3, 0, 1]);
    expect([...seedsBy("circle", town, 3, { candidates: [0, 3, 4] })]).toEqual([4, 3, 0]);
  });

  it("draws anybody, the same for the same seed", () => {
    const draw = (seed: number) => [...seedsBy("random", town, 10, { random: seededRandom(seed) })];
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(3).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const first = Array.from({ length: 400 }, (_, seed) => draw(seed)[0]);
    for (let v = 0; v < 10; v++) expect(first.filter((w) => w === v).length).toBeGreaterThan(15);
  });

  it.each(SEED_HEURISTICS)("by %s chooses among candidates, each once, and no more", (by) => {
    const found = [...seedsBy(by, town, 9, { candidates: [8, 2, 2, 0] })];
    expect(found.sort()).toEqual([0, 2, 8]);
    expect([...seedsBy(by, graphFromEdges(0, [], []), 2)]).toEqual([]);
  });
});
