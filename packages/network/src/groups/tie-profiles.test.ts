import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { matrix } from "../testing/naive.ts";
import { profileCorrelations, profileDistances, type SelfCells } from "./tie-profiles.ts";

const WAYS: readonly SelfCells[] = ["leave-out", "zero", "swap"];

/** The cells of two profiles that stand against each other. */
function cells(relations: readonly Graph[], i: number, j: number, selfCells: SelfCells) {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const graph of relations) {
    const a = matrix(graph);
    for (const turned of [false, true]) {
      const at = (v: number, w: number) => (turned ? a[w]![v]! : a[v]![w]!);
      for (let k = 0; k < graph.n; k++) {
        const own = k === i || k === j;
        if (own && selfCells === "leave-out") continue;
        const other = own && selfCells === "swap" ? (k === i ? j : i) : k;
        xs.push(at(i, k));
        ys.push(at(j, other));
      }
    }
  }
  return { xs, ys };
}

function correlation(xs: number[], ys: number[]): number {
  const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const sum = (f: (x: number, y: number) => number) =>
    xs.reduce((total, x, i) => total + f(x - mx, ys[i]! - my), 0);
  const scale = Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
  return scale > 1e-9 ? sum((x, y) => x * y) / scale : 0;
}

describe("tie profiles", () => {
  it("are compared cell by cell, in both directions and every relation", () => {
    for (const selfCells of WAYS)
      fc.assert(
        fc.property(
          arbitraryGraph({ weighted: true, most: 7 }),
          fc.boolean(),
          ({ graph }, twice) => {
            const relations =
              twice && graph.n > 2
                ? [graph, graphFromEdges(graph.n, [0, 1], [1, 2], { directed: true })]
                : [graph];
            const far = profileDistances(relations, selfCells);
            const like = profileCorrelations(relations, selfCells);
            const tied = (v: number) =>
              relations.some((one) =>
                matrix(one).some((row, w) => row[v]! + matrix(one)[v]![w]! > 0),
              );
            for (let i = 0; i < graph.n; i++)
              for (let j = 0; j < graph.n; j++) {
                const { xs, ys } = cells(relations, i, j, selfCells);
                const squares = xs.reduce((sum, x, k) => sum + (x - ys[k]!) ** 2, 0);
                expect(far[i * graph.n + j]).toBeCloseTo(i === j ? 0 : Math.sqrt(squares), 9);
                const alike = i === j || (!tied(i) && !tied(j));
                expect(like[i * graph.n + j]).toBeCloseTo(alike ? 1 : correlation(xs, ys), 9);
              }
          },
        ),
        { numRuns: 100 },
      );
  });

  it("leave own ties out unless told otherwise", () => {
    const pair = [graphFromEdges(3, [0], [1])];
    expect([...profileDistances(pair)]).toEqual([...profileDistances(pair, "leave-out")]);
    expect(profileDistances(pair)[1]).toBe(0);
    expect(profileDistances(pair, "zero")[1]).toBe(2);
    expect(profileDistances(pair, "swap")[1]).toBe(0);
    expect(profileCorrelations(pair, "zero")[1]).toBeCloseTo(-0.5, 12);
    expect(profileCorrelations(pair, "swap")[1]).toBeCloseTo(1, 12);
  });

  it("need relations among the same nodes", () => {
    const two = graphFromEdges(2, [], []);
    expect(() => profileDistances([])).toThrow(
      new RangeError("There is no relation to compare ties in."),
    );
    expect(() => profileCorrelations([two, graphFromEdges(3, [], [])])).toThrow(
      new RangeError("Relations of 2 and of 3 nodes."),
    );
    expect(profileDistances([graphFromEdges(0, [], [])]).length).toBe(0);
  });
});
