import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { measure } from "../measures/measure.ts";
import { karate } from "../testing/known-networks.ts";
import { distanceFragmentation, fragmentation, fragmentationOfEach } from "./fragmentation.ts";
import { type KeyPlayerAim, keyPlayers } from "./key-players.ts";
import { distanceReach, reachOfEach, reachWithin } from "./reach.ts";

const search = (aim: KeyPlayerAim, size: number, graph: Graph = karate) =>
  keyPlayers(graph, { aim, size, random: seededRandom(1) });
const names = (set: readonly number[]) => [...set].sort((a, b) => a - b).map((v) => karate.ids[v]);

/** The highest value over all sets. */
function bestOf(size: number, value: (set: readonly number[]) => number | null): number {
  const extend = (set: readonly number[], from: number): number => {
    if (set.length === size) return value(set)!;
    let best = 0;
    for (let v = from; v < karate.n; v++) best = Math.max(best, extend([...set, v], v + 1));
    return best;
  };
  return extend([], 0);
}

describe("keyPlayers", () => {
  it("finds the sets of the karate club that brute force finds", () => {
    const fragments = { kind: "fragmentation" } as const;
    expect([1, 2, 3].map((size) => names(search(fragments, size).set))).toEqual([
      ["1"],
      ["1", "2"],
      ["1", "33", "34"],
    ]);
    const reached = search({ kind: "distance-reach" }, 2);
    expect([names(reached.set), reached.value]).toEqual([["1", "34"], expect.closeTo(0.95588, 5)]);
  });

  it("gives the best value there is, for each aim", () => {
    const aims = [
      [{ kind: "fragmentation" }, 3, (set) => fragmentation(karate, set)],
      [{ kind: "distance-fragmentation" }, 2, (set) => distanceFragmentation(karate, set)],
      [{ kind: "reach", steps: 1 }, 3, (set) => reachWithin(karate, set, 1)],
      [{ kind: "distance-reach" }, 3, (set) => distanceReach(karate, set)],
    ] as const satisfies readonly (readonly [
      KeyPlayerAim,
      number,
      (set: readonly number[]) => number | null,
    ])[];
    for (const [aim, size, value] of aims) {
      const found = search(aim, size);
      expect(found.value).toBeCloseTo(bestOf(size, value), 12);
      expect(value(found.set)).toBeCloseTo(found.value, 12);
    }
  });

  it("chooses among the candidates only, and the same for the same seed", () => {
    const options = {
      aim: { kind: "reach", steps: 2 },
      size: 2,
      candidates: [16, 4, 11],
      random: seededRandom(7),
    } as const;
    const found = keyPlayers(karate, options);
    for (const v of found.set) expect(options.candidates).toContain(v);
    expect(keyPlayers(karate, { ...options, random: seededRandom(7) })).toEqual(found);
    expect(keyPlayers(karate, { ...options, candidates: [11, 16, 4] })).toEqual(found);
  });

  it("looks at the hundred with the highest betweenness only where it takes long", () => {
    // A path of a hundred people, and thirty without ties, who part nobody.
    const n = 130;
    const path = graphFromEdges(
      n,
      Array.from({ length: 99 }, (_, i) => i),
      Array.from({ length: 99 }, (_, i) => i + 1),
    );
    const found = search({ kind: "distance-fragmentation" }, 1, path);
    expect(found.value).toBeCloseTo(
      Math.max(...Array.from({ length: n }, (_, v) => distanceFragmentation(path, [v])!)),
      12,
    );
    expect(() => search({ kind: "distance-fragmentation" }, 101, path)).toThrow(
      "A set of 101 cannot be chosen from 100 candidates.",
    );
    expect(search({ kind: "fragmentation" }, 101, path).set).toHaveLength(101);
  });

  it("refuses candidates that are no nodes or named twice", () => {
    const choose = (candidates: number[]) => () =>
      keyPlayers(karate, {
        aim: { kind: "fragmentation" },
        size: 1,
        candidates,
        random: seededRandom(1),
      });
    expect(choose([34])).toThrow("There is no node 34 among 34.");
    expect(choose([-1])).toThrow("There is no node -1 among 34.");
    expect(choose([0.5])).toThrow("There is no node 0.5 among 34.");
    expect(choose([3, 5, 3])).toThrow("Node 3 is a candidate twice.");
  });
});

describe("measures of key players", () => {
  it("are each what its function says", () => {
    expect(measure(karate, ["reach", "fragmentation"]).nodes).toEqual({
      reach: reachOfEach(karate, 2),
      fragmentation: fragmentationOfEach(karate),
    });
    expect(fragmentationOfEach(karate)[0]).toBeCloseTo(0.3162878787878788, 12);
  });
});
