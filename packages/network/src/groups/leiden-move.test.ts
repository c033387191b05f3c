import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asUndirected } from "../graph/as-undirected.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { outDegree } from "../position/degree.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { drawnOrder, type LeidenSetting, type Level } from "./leiden-level.ts";
import { moveNodes } from "./leiden-move.ts";

/** A level of single nodes, and the setting for a resolution. */
function levelOf(graph: ReturnType<typeof asUndirected>, resolution: number, seed: number) {
  const strength = outDegree(graph);
  const whole = strength.reduce((sum, x) => sum + x, 0);
  const level: Level = { ...graph, strength };
  const setting: LeidenSetting = {
    random: seededRandom(seed),
    price: resolution / whole,
    freedom: 1,
  };
  return { level, setting };
}

/**
 * The same with every sum taken anew: nodes wait in a list, the first moves to where it gains
 * most (its own group if that is no worse, the first met along its ties among equals), and its
 * contacts in other groups wait again.
 */
function naive(a: number[][], level: Level, groups: number[], price: number, order: number[]) {
  const { n, strength } = level;
  const waiting = [...order];
  let moved = false;
  while (waiting.length > 0) {
    const v = waiting.shift()!;
    const gain = (group: number) => {
      let sum = 0;
      for (let w = 0; w < n; w++)
        if (w !== v && groups[w] === group) sum += a[v]![w]! - price * strength[v]! * strength[w]!;
      return sum;
    };
    const contacts = [...a[v]!.keys()].filter((w) => a[v]![w]! > 0);
    let best = groups[v]!;
    for (const w of contacts) if (gain(groups[w]!) > gain(best) + 1e-12) best = groups[w]!;
    // Better alone than with others that cost more than they give.
    if (gain(best) < -1e-12) best = [...groups.keys()].find((group) => !groups.includes(group))!;
    if (best === groups[v]) continue;
    moved = true;
    groups[v] = best;
    for (const w of contacts) if (groups[w] !== best && !waiting.includes(w)) waiting.push(w);
  }
  return moved;
}

/** Groups renamed by the order of their first nodes. */
function named(groups: ArrayLike<number>): number[] {
  const first = [...new Set(Array.from(groups))];
  return Array.from(groups, (group) => first.indexOf(group));
}

describe("moveNodes", () => {
  it("moves one waiting node after another to the group that gains most", () => {
    fc.assert(
      fc.property(
        arbitraryGraph({ weighted: true, most: 12 }),
        fc.infiniteStream(fc.nat(11)),
        fc.nat(1000),
        fc.constantFrom(0.3, 1, 2.5),
        ({ graph }, stream, seed, resolution) => {
          const flat = asUndirected(graph);
          if (flat.m === 0) return;
          const { level, setting } = levelOf(flat, resolution, seed);
          const groups = Uint32Array.from({ length: flat.n }, () => stream.next().value % flat.n);
          const expected = Array.from(groups);
          const order = Array.from(drawnOrder(flat.n, seededRandom(seed)));
          const moved = naive(matrix(flat), level, expected, setting.price, order);
          expect(moveNodes(level, groups, setting)).toBe(moved);
          expect(named(groups)).toEqual(named(expected));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("ends where no node gains by moving, and then moves none", () => {
    const { level, setting } = levelOf(karate, 1, 4);
    const groups = Uint32Array.from({ length: 34 }, (_, v) => v);
    expect(moveNodes(level, groups, setting)).toBe(true);
    const before = groups.slice();
    expect(moveNodes(level, groups, setting)).toBe(false);
    expect(groups).toEqual(before);
  });

  it("counts a tie without a weight as 1", () => {
    const start = Uint32Array.from({ length: 34 }, (_, v) => v);
    const [plain, weighted] = [start.slice(), start.slice()];
    const one = levelOf(karate, 1, 9);
    moveNodes(one.level, plain, one.setting);
    const other = levelOf(karate, 1, 9);
    const weights = new Float64Array(karate.targets.length).fill(1);
    moveNodes({ ...other.level, weights }, weighted, other.setting);
    expect(weighted).toEqual(plain);
  });

  it("lets somebody leave a group that costs more than it gives", () => {
    // Two pairs that were put together, at a price at which each stands alone.
    const { level, setting } = levelOf(graphFromEdges(4, [0, 2], [1, 3]), 10, 1);
    const groups = Uint32Array.of(0, 0, 0, 0);
    expect(moveNodes(level, groups, setting)).toBe(true);
    expect(new Set(groups).size).toBe(4);
  });
});
