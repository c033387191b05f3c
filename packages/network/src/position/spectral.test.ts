import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { karate } from "../testing/known-networks.ts";
import { matrix } from "../testing/naive.ts";
import { eigenvector } from "./eigenvector.ts";
import { pagerank } from "./pagerank.ts";

describe("pagerank", () => {
  it("adds up to 1 and is its own next step", () => {
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true }), ({ graph }) => {
        fc.pre(graph.n > 0);
        const rank = pagerank(graph);
        const rows = matrix(graph);
        const stay = rows.map((row) => row.reduce((sum, x) => sum + x, 0));
        for (let v = 0; v < graph.n; v++) {
          let next = 0.15 / graph.n;
          for (let u = 0; u < graph.n; u++)
            next += 0.85 * rank[u]! * (stay[u] === 0 ? 1 / graph.n : rows[u]![v]! / stay[u]!);
          expect(rank[v]).toBeCloseTo(next, 12);
        }
        expect(rank.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("gives member 34 of the karate club 0.100919 and member 1 0.096997 (igraph)", () => {
    const rank = pagerank(karate);
    expect(rank[karate.ids.indexOf("34")]).toBeCloseTo(0.100919, 5);
    expect(rank[karate.ids.indexOf("1")]).toBeCloseTo(0.096997, 5);
  });

  it("is the same solved for an undirected graph and for its ties as arcs both ways", () => {
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true, directed: false }), ({ graph }) => {
        const arcs = pagerank({ ...graph, directed: true });
        for (const [v, value] of pagerank(graph).entries()) expect(value).toBeCloseTo(arcs[v]!, 13);
      }),
    );
  });

  it("is alike for everybody at a damping of 0, and refuses one of 1", () => {
    for (const value of pagerank(karate, { damping: 0 })) expect(value).toBeCloseTo(1 / 34, 15);
    expect(() => pagerank(karate, { damping: 1 })).toThrow(
      new RangeError("Damping is 1; it must be from 0 to below 1."),
    );
    expect(() => pagerank(karate, { damping: -0.1 })).toThrow("Damping is -0.1");
  });

  it("has nothing to say without nodes", () => {
    expect(pagerank(graphFromEdges(0, [], [])).length).toBe(0);
  });
});

describe("eigenvector", () => {
  it("is proportional to the sum over neighbours, with 1 at the top", () => {
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true, directed: false }), ({ graph }) => {
        fc.pre(graph.m > 0);
        const score = eigenvector(graph);
        const rows = matrix(graph);
        const image = rows.map((row) => row.reduce((sum, x, v) => sum + x * score[v]!, 0));
        const top = score.indexOf(1);
        expect(Math.max(...score)).toBeCloseTo(1, 12);
        for (let v = 0; v < graph.n; v++) expect(image[v]).toBeCloseTo(image[top]! * score[v]!, 9);
      }),
    );
  });

  it("puts member 34 of the karate club first, member 1 at 0.952 of it (igraph)", () => {
    const score = eigenvector(karate);
    expect(score[karate.ids.indexOf("34")]).toBeCloseTo(1, 12);
    expect(score[karate.ids.indexOf("1")]).toBeCloseTo(0.95213, 5);
  });

  it("scores the part with the largest eigenvalue alone, by weights where there are some", () => {
    // A triangle has 2, a pair 1; but the pair has 5 when its tie weighs so much.
    const parts = (weights?: number[]) =>
      Array.from(
        eigenvector(
          graphFromEdges(
            7,
            [0, 1, 2, 0, 4],
            [1, 5, 3, 5, 6],
            weights === undefined ? {} : { weights },
          ),
        ),
        (x) => Math.round(x * 1e9) / 1e9,
      );
    expect(parts()).toEqual([1, 1, 0, 0, 0, 1, 0]);
    expect(parts([1, 1, 5, 1, 1])).toEqual([0, 0, 1, 1, 0, 0, 0]);
    expect(parts([1, 1, 1, 1, 5])).toEqual([0, 0, 0, 0, 1, 0, 1]);
    // As much as the triangle: both score.
    expect(parts([1, 1, 2, 1, 1])).toEqual([1, 1, 1, 1, 0, 1, 0]);
  });

  it("settles on a long line, where neighbouring eigenvalues nearly meet", () => {
    const n = 200;
    const line = graphFromEdges(
      n,
      Uint32Array.from({ length: n - 1 }, (_, i) => i),
      Uint32Array.from({ length: n - 1 }, (_, i) => i + 1),
    );
    const wave = (i: number) => Math.sin(((i + 1) * Math.PI) / (n + 1));
    const score = eigenvector(line);
    for (let v = 0; v < n; v++) expect(score[v]).toBeCloseTo(wave(v) / wave(n / 2), 8);
  });

  it("follows namings: who is named by those who are named scores", () => {
    // A directed triangle with a follower: the follower is named by nobody.
    const graph = graphFromEdges(4, [0, 1, 2, 3], [1, 2, 0, 0], { directed: true });
    expect(Array.from(eigenvector(graph), (x) => Math.round(x * 1e9) / 1e9)).toEqual([1, 1, 1, 0]);
  });

  it("has no value without ties or without a directed cycle", () => {
    expect([...eigenvector(graphFromEdges(2, [], []))]).toEqual([Number.NaN, Number.NaN]);
    const longer = graphFromEdges(3, [2, 1], [1, 0], { directed: true });
    expect([...eigenvector(longer)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    const line = graphFromEdges(2, [0], [1], { directed: true });
    expect([...eigenvector(line)]).toEqual([Number.NaN, Number.NaN]);
  });
});
