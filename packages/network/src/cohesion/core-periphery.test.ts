import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { florentine, karate } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { type BetweenCoreAndPeriphery, corePeriphery } from "./core-periphery.ts";

const WAYS: readonly BetweenCoreAndPeriphery[] = ["tied", "apart", "either"];

/** The correlation with the ideal pattern, cell by cell. */
function naiveFit(
  graph: Graph,
  core: ArrayLike<number>,
  between: BetweenCoreAndPeriphery,
): number | null {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [v, row] of matrix(graph).entries())
    for (const [w, x] of row.entries()) {
      const inside = core[v]! + core[w]!;
      if (v === w || (inside === 1 && between === "either")) continue;
      xs.push(x);
      ys.push(inside === 2 || (inside === 1 && between === "tied") ? 1 : 0);
    }
  const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const spread = (values: number[], m: number) => values.reduce((sum, x) => sum + (x - m) ** 2, 0);
  const scale = Math.sqrt(spread(xs, mx) * spread(ys, my));
  return scale > 1e-9 ? xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0) / scale : null;
}

/** The best fit of all divisions. */
function bestFit(graph: Graph, between: BetweenCoreAndPeriphery): number | null {
  let best: number | null = null;
  for (let set = 0; set < 1 << graph.n; set++) {
    const core = Array.from({ length: graph.n }, (_, v) => (set >> v) & 1);
    const fit = naiveFit(graph, core, between);
    if (fit !== null && (best === null || fit > best)) best = fit;
  }
  return best;
}

describe("corePeriphery", () => {
  it("finds the core of a graph made of one", () => {
    // 0, 1 and 2 all tied; each of the others tied to all three.
    const sources = [0, 0, 1, ...[3, 4, 5, 6].flatMap((v) => [v, v, v])];
    const targets = [1, 2, 2, ...[3, 4, 5, 6].flatMap(() => [0, 1, 2])];
    const found = corePeriphery(graphFromEdges(7, sources, targets));
    expect([...found.core]).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(found.size).toBe(3);
    expect(found.fit).toBeCloseTo(1, 12);
  });

  it("is members 1, 2, 3, 33 and 34 in the karate club when both sides should be tied", () => {
    const found = corePeriphery(karate);
    expect(karate.ids.filter((_, v) => found.core[v] === 1).sort()).toEqual(
      ["1", "2", "3", "33", "34"].sort(),
    );
    expect(found.fit).toBeCloseTo(0.431475010984, 10);
    expect(corePeriphery(karate, { between: "apart" })).toMatchObject({
      size: 6,
      fit: expect.closeTo(0.3805166140585, 10),
    });
    expect(corePeriphery(karate, { between: "either" })).toMatchObject({
      size: 9,
      fit: expect.closeTo(0.5432197707173826, 10),
    });
  });

  it("has the fit its pattern has, and is the best there is in small graphs", () => {
    for (const between of WAYS)
      fc.assert(
        fc.property(arbitraryGraph({ weighted: true, most: 7 }), ({ graph }) => {
          const found = corePeriphery(graph, { between });
          const best = graph.n < 3 ? null : bestFit(graph, between);
          if (best === null) {
            expect(found).toEqual({ core: new Uint8Array(graph.n), size: 0, fit: null });
            return;
          }
          expect(found.fit).toBeCloseTo(naiveFit(graph, found.core, between)!, 9);
          expect(found.fit).toBeCloseTo(best, 9);
          expect(found.size).toBe(found.core.reduce((sum, x) => sum + x, 0));
        }),
        { numRuns: 60, seed: 11 },
      );
  });

  it("starts from those with most ties, which random starts can better", () => {
    const plain = corePeriphery(karate, { between: "apart", restarts: 0 });
    expect(plain.fit).toBeCloseTo(0.3555144869, 9);
    expect(plain.size).toBe(10);
    const { core } = corePeriphery(florentine, { restarts: 0 });
    expect(florentine.ids.filter((_, v) => core[v] === 1).sort()).toEqual([
      "Guadagni",
      "Medici",
      "Strozzi",
    ]);
  });

  it("is the same for the same seed, and tells seeds apart no worse than one start", () => {
    const of = (seed: number) => corePeriphery(karate, { random: seededRandom(seed) });
    expect(of(4)).toEqual(of(4));
    expect(of(5).fit).toBeCloseTo(of(4).fit!, 12);
    const plain = corePeriphery(karate, { restarts: 0 });
    expect(plain.fit!).toBeLessThanOrEqual(of(4).fit!);
    expect(plain.fit).toBeCloseTo(naiveFit(karate, plain.core, "tied")!, 12);
  });

  it("is nothing where all are alike", () => {
    const triangle = graphFromEdges(3, [0, 0, 1], [1, 2, 2]);
    for (const graph of [triangle, graphFromEdges(4, [], []), graphFromEdges(2, [0], [1])])
      for (const between of WAYS)
        expect(corePeriphery(graph, { between })).toEqual({
          core: new Uint8Array(graph.n),
          size: 0,
          fit: null,
        });
  });
});
