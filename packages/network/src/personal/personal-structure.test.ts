import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constraint, effectiveSize } from "../brokerage/structural-holes.ts";
import { asUndirected } from "../graph/as-undirected.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { clustering } from "../position/clustering.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { burtEdges, fromTies } from "../testing/known-networks.ts";
import { countParts } from "../testing/naive.ts";
import { personalNetworkFromAnswers, personalNetworkOf } from "./personal-network.ts";
import { personalStructure } from "./personal-structure.ts";

const burt = fromTies(burtEdges);
const yes = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map((alters) => ({ alters, state: "yes" as const }));

describe("personalStructure", () => {
  it("describes G of Borgatti's example: six alters, four ties among them", () => {
    // A–B, A–F, A–E, B–D among A B C D E F; C is tied to nobody else.
    const found = personalStructure(personalNetworkOf(burt, burt.ids.indexOf("G")));
    expect(found).toMatchObject({ size: 6, unknownPairs: 0, components: 2, isolates: 1 });
    expect(found.density).toBeCloseTo(4 / 15, 12);
    expect(found.effectiveSize).toBeCloseTo(14 / 3, 12);
    expect(found.componentRatio).toBeCloseTo(1 / 5, 12);
    expect(found.meanDegree).toBeCloseTo(8 / 6, 12);
    expect(found.constraint).toBeCloseTo(0.4, 3);
  });

  it("leaves unknown pairs out of density and takes them to be as dense", () => {
    const answers = [
      ...yes([0, 1]),
      { alters: [0, 2] as const, state: "no" as const },
      { alters: [1, 2] as const, state: "refused" as const },
    ];
    const found = personalStructure(personalNetworkFromAnswers(3, answers));
    expect(found).toMatchObject({ unknownPairs: 1, density: 0.5, effectiveSize: 2 });
    expect(found).toMatchObject({ components: 2, isolates: 1, componentRatio: 0.5 });
    expect(found.meanDegree).toBeCloseTo(2 / 3, 12);
    // Two alters at 1/3 + 1/3 × 1/2, one at 1/3.
    expect(found.constraint).toBeCloseTo(2 * 0.25 + 1 / 9, 12);
  });

  it("has no density where no pair is known, and no shape without alters", () => {
    const { NaN: none } = Number;
    expect(personalStructure(personalNetworkFromAnswers(3, []))).toEqual({
      size: 3,
      unknownPairs: 3,
      density: none,
      effectiveSize: none,
      constraint: expect.closeTo(1 / 3, 12),
      components: 3,
      componentRatio: 1,
      isolates: 3,
      meanDegree: 0,
    });
    expect(personalStructure(personalNetworkFromAnswers(1, []))).toEqual({
      size: 1,
      unknownPairs: 0,
      density: none,
      effectiveSize: 1,
      constraint: 1,
      components: 1,
      componentRatio: none,
      isolates: 1,
      meanDegree: 0,
    });
    expect(personalStructure(personalNetworkFromAnswers(0, []))).toEqual({
      size: 0,
      unknownPairs: 0,
      density: none,
      effectiveSize: none,
      constraint: none,
      components: 0,
      componentRatio: none,
      isolates: 0,
      meanDegree: none,
    });
  });

  it("finds parts through long chains", () => {
    const chain = yes([3, 4], [0, 1], [1, 2], [2, 3], [0, 4], [5, 6]);
    const found = personalStructure(personalNetworkFromAnswers(8, chain, { unlisted: "no" }));
    expect(found).toMatchObject({ components: 3, isolates: 1, componentRatio: 2 / 7 });
  });

  it("agrees with the measures of the whole graph, and constraint with those of its part", () => {
    fc.assert(
      fc.property(arbitraryGraph(), ({ graph }) => {
        const flat = asUndirected(graph);
        const dense = clustering(flat);
        const sizes = effectiveSize(flat);
        for (let ego = 0; ego < flat.n; ego++) {
          const network = personalNetworkOf(flat, ego);
          const found = personalStructure(network);
          if (network.size === 0) continue;
          if (network.size > 1) expect(found.density).toBeCloseTo(dense[ego]!, 12);
          expect(found.effectiveSize).toBeCloseTo(sizes[ego]!, 12);
          const { size, first, second } = network;
          const among = graphFromEdges(size, first, second);
          expect(found.components).toBe(countParts(among));
          const withEgo = graphFromEdges(
            size + 1,
            [...first, ...Array.from({ length: size }, (_, i) => i)],
            [...second, ...Array.from({ length: size }, () => size)],
          );
          expect(found.constraint).toBeCloseTo(constraint(withEgo)[size]!, 12);
        }
      }),
    );
  });
});
