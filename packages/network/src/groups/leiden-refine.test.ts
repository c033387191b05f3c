import { type Random, seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asUndirected } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { outDegree } from "../position/degree.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { drawnOrder, type Level } from "./leiden-level.ts";
import { refinedParts } from "./leiden-refine.ts";

function levelOf(graph: Graph): { readonly level: Level; readonly whole: number } {
  const strength = outDegree(graph);
  return { level: { ...graph, strength }, whole: strength.reduce((sum, x) => sum + x, 0) };
}

/**
 * Algorithm A.2 of Traag, Waltman and van Eck 2019 with every sum taken anew, where the choice
 * is as good as certain: each node that is still alone and well tied to its group joins the
 * well-tied part that gains most.
 */
function naive(
  a: number[][],
  strength: ArrayLike<number>,
  groups: number[],
  price: number,
  order: number[],
) {
  const nodes = [...a.keys()];
  const parts = nodes.slice();
  const members = (part: number) => nodes.filter((v) => parts[v] === part);
  const mass = (set: readonly number[]) => set.reduce((sum, v) => sum + strength[v]!, 0);
  const ties = (from: readonly number[], to: readonly number[]) =>
    from.flatMap((v) => to.map((w) => a[v]![w]!)).reduce((sum, x) => sum + x, 0);
  const isWellTied = (set: readonly number[]) => {
    const rest = nodes.filter((w) => groups[w] === groups[set[0]!] && !set.includes(w));
    return ties(set, rest) >= price * mass(set) * mass(rest) - 1e-12;
  };
  for (const v of order) {
    if (members(parts[v]!).length > 1 || parts[v] !== v || !isWellTied([v])) continue;
    let best = -1;
    let most = 0;
    for (const part of new Set(nodes.map((w) => parts[w]!))) {
      const set = members(part);
      if (part === v || groups[set[0]!] !== groups[v] || ties([v], set) === 0) continue;
      const gain = ties([v], set) - price * strength[v]! * mass(set);
      if (isWellTied(set) && gain > most) {
        most = gain;
        best = part;
      }
    }
    if (best >= 0) parts[v] = best;
  }
  return parts;
}

describe("refinedParts", () => {
  it("lets single, well-tied nodes join the part of their group that gains most", () => {
    let joined = 0;
    fc.assert(
      fc.property(
        arbitraryGraph({ weighted: true, most: 12 }),
        fc.infiniteStream(fc.nat(2)),
        fc.infiniteStream(fc.double({ min: 0.5, max: 2, noNaN: true })),
        fc.nat(1000),
        fc.constantFrom(0.4, 1, 1.9),
        ({ graph }, stream, sizes, seed, resolution) => {
          // Weights without equal sums, so that one part gains most.
          const { n, offsets, targets } = asUndirected(graph);
          const ties: (readonly [number, number])[] = [];
          for (let v = 0; v < n; v++)
            for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
              if (v < targets[k]!) ties.push([v, targets[k]!]);
          if (ties.length === 0) return;
          const flat = graphFromEdges(
            n,
            ties.map(([v]) => v),
            ties.map(([, w]) => w),
            { weights: ties.map((_, i) => sizes.next().value + Math.sqrt(i + 2) * 1e-3) },
          );
          const { level, whole } = levelOf(flat);
          const groups = Uint32Array.from({ length: n }, () => stream.next().value);
          const price = resolution / whole;
          const setting = { random: seededRandom(seed), price, freedom: 1e-9 };
          const order = Array.from(drawnOrder(n, seededRandom(seed)));
          const expected = naive(matrix(flat), level.strength, Array.from(groups), price, order);
          const parts = refinedParts(level, groups, 3, setting);
          expect(Array.from(parts)).toEqual(expected);
          if (new Set(expected).size < n) joined++;
        },
      ),
      // A seed of its own: of all weights there are, some leave two gains too near to tell apart.
      { numRuns: 300, seed: 1 },
    );
    expect(joined).toBeGreaterThan(50);
  });

  it("chooses among parts at random, in favour of the larger gain", () => {
    // 0 is tied to 1 by 5 and to 2 by 4, each with as much elsewhere in the group.
    const star = graphFromEdges(5, [0, 0, 1, 2], [1, 2, 3, 4], { weights: [5, 4, 4, 5] });
    const { level, whole } = levelOf(star);
    const price = 1 / whole;
    // Strengths are 9 each: the gains differ by 1, and the choice by e^(1 / freedom).
    const share = (freedom: number) => {
      let tried = 0;
      let larger = 0;
      for (let seed = 0; seed < 6_000; seed++) {
        if (drawnOrder(5, seededRandom(seed))[0] !== 0) continue;
        const random: Random = seededRandom(seed);
        const parts = refinedParts(level, new Uint32Array(5), 1, { random, price, freedom });
        tried++;
        if (parts[0] === 1) larger++;
        else expect(parts[0]).toBe(2);
      }
      return larger / tried;
    };
    expect(Math.abs(share(1) - Math.E / (Math.E + 1))).toBeLessThan(0.04);
    expect(Math.abs(share(0.5) - Math.E ** 2 / (Math.E ** 2 + 1))).toBeLessThan(0.04);
    expect(Math.abs(share(1e6) - 0.5)).toBeLessThan(0.05);
    expect(share(1e-3)).toBe(1);
  });

  it("splits a group in parts that hang together, and counts a tie without a weight as 1", () => {
    const { level, whole } = levelOf(karate);
    const refine = (weights?: Float64Array) =>
      refinedParts(weights === undefined ? level : { ...level, weights }, new Uint32Array(34), 1, {
        random: seededRandom(3),
        price: 1 / whole,
        freedom: 0.01,
      });
    const parts = refine();
    expect(new Set(parts).size).toBeLessThan(25);
    expect(refine(new Float64Array(karate.targets.length).fill(1))).toEqual(parts);
  });

  it("leaves alone who has nobody in their group, or too few ties to it", () => {
    const pairs = graphFromEdges(4, [0, 2], [1, 3]);
    const { level } = levelOf(pairs);
    const parts = (price: number, groups: number[]) =>
      Array.from(
        refinedParts(level, Uint32Array.from(groups), 4, {
          random: seededRandom(1),
          price,
          freedom: 1e-9,
        }),
      );
    expect(parts(0.25, [0, 1, 2, 3])).toEqual([0, 1, 2, 3]);
    // A tie of 1 to a rest of 3 is worth 3 × price.
    expect(parts(1 / 3 + 1e-9, [0, 0, 0, 0])).toEqual([0, 1, 2, 3]);
    expect(new Set(parts(1 / 3, [0, 0, 0, 0])).size).toBe(2);
  });
});
