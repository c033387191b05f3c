import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { betweennessByPairs, matrix } from "../testing/naive.ts";
import { betweenness } from "./betweenness.ts";
import { betweennessBlocks, betweennessPlan } from "./betweenness-blocks.ts";
import { peelCliques } from "./clique-peeling.ts";

const of = (n: number, ties: readonly string[]) =>
  graphFromEdges(
    n,
    ties.map((tie) => Number(tie[0])),
    ties.map((tie) => Number(tie[1])),
  );
const all = (graph: Graph) => new Uint8Array(graph.n).fill(1);
const rounds = (graph: Graph, kept = all(graph)) => Array.from(peelCliques(graph, kept, 1));

describe("peeling cliques", () => {
  it("takes those whose contacts are all tied to each other, round after round", () => {
    // A square 0 1 2 3, 4 on the side 0 1, and 5 on 0 and 4.
    const graph = of(6, ["01", "12", "23", "30", "40", "41", "50", "54"]);
    expect(rounds(graph)).toEqual([0, 0, 0, 0, 2, 1]);
  });

  it("takes whole cliques at once, single ties, and those without ties", () => {
    expect(rounds(of(4, ["01", "12", "20"]))).toEqual([1, 1, 1, 1]);
    expect(rounds(of(3, ["01"]))).toEqual([1, 1, 1]);
    expect(rounds(of(4, ["01", "12", "23"]))).toEqual([1, 2, 2, 1]);
    expect(rounds(of(0, []))).toEqual([]);
  });

  it("looks only at those who are kept", () => {
    // Without 3 the square is a path, whose ends have one contact each.
    const square = of(4, ["01", "12", "23", "30"]);
    expect(rounds(square)).toEqual([0, 0, 0, 0]);
    expect(rounds(square, Uint8Array.of(1, 1, 1, 0))).toEqual([1, 2, 1, 0]);
  });

  it("begins no round of fewer than asked, 64 by default", () => {
    const graph = of(6, ["01", "12", "23", "30", "40", "41", "50", "54"]);
    expect(Array.from(peelCliques(graph, all(graph), 2))).toEqual([0, 0, 0, 0, 0, 0]);
    const isolates = (n: number) => graphFromEdges(n, [], []);
    expect(peelCliques(isolates(63), all(isolates(63)))[0]).toBe(0);
    expect(peelCliques(isolates(64), all(isolates(64)))[0]).toBe(1);
  });

  it("leaves those with more than 24 ties, whatever their contacts", () => {
    const clique = (n: number) => {
      const pairs: [number, number][] = [];
      for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) pairs.push([i, j]);
      return graphFromEdges(
        n,
        pairs.map(([a]) => a),
        pairs.map(([, b]) => b),
      );
    };
    expect(new Set(rounds(clique(25)))).toEqual(new Set([1]));
    expect(new Set(rounds(clique(26)))).toEqual(new Set([0]));
  });

  it("is what looking at every pair of contacts says", () => {
    fc.assert(
      fc.property(arbitraryGraph({ directed: false }), ({ graph }) => {
        const a = matrix(graph);
        const gone = new Set<number>();
        const expected = new Array<number>(graph.n).fill(0);
        for (let r = 1; r <= graph.n; r++) {
          const now = expected.flatMap((_, v) => {
            if (gone.has(v)) return [];
            const near = a[v]!.flatMap((x, w) => (x > 0 && !gone.has(w) ? [w] : []));
            const closed = near.every((w) => near.every((u) => u === w || a[w]![u]! > 0));
            return closed ? [v] : [];
          });
          for (const v of now) {
            gone.add(v);
            expected[v] = r;
          }
        }
        expect(rounds(graph)).toEqual(expected);
      }),
    );
  });
});

describe("betweenness of a graph with many nodes inside cliques", () => {
  /** A ring of chance with so many nodes hung on its ties, and leaves on those. */
  function hung(seed: number): Graph {
    const random = seededRandom(seed);
    const ties: [number, number][] = Array.from({ length: 14 }, (_, v) => [v, (v + 1) % 14]);
    for (let k = 0; k < 6; k++) ties.push([random.below(14), random.below(14)]);
    let n = 14;
    const ring = [...ties];
    for (let k = 0; k < 90; k++) {
      const [a, b] = ring[random.below(ring.length)]!;
      if (a !== b) ties.push([n, a], [n, b]);
      n++;
    }
    for (let k = 0; k < 10; k++) ties.push([n++, random.below(n - 1)]);
    return graphFromEdges(
      n,
      ties.map(([a]) => a),
      ties.map(([, b]) => b),
    );
  }

  it("is what the definition says", () => {
    for (let seed = 0; seed < 8; seed++) {
      const graph = hung(seed);
      const plan = betweennessPlan(graph);
      if (plan.kind !== "hops") throw new Error("expected hops");
      betweennessByPairs(graph).forEach((value, v) => {
        expect(betweenness(graph)[v]).toBeCloseTo(value, 8);
      });
    }
  });

  it("cuts each round into blocks of its own", () => {
    const graphs = Array.from({ length: 8 }, (_, seed) => hung(seed));
    const peeled = graphs.map((graph) => {
      const plan = betweennessPlan(graph);
      if (plan.kind !== "hops") throw new Error("expected hops");
      const { searches, order } = plan;
      expect(searches[0]!.from).toBe(0);
      expect(searches.at(-1)!.to).toBe(order.length);
      searches.forEach(({ from, to, offsets }, i) => {
        expect(offsets.length).toBe(to + 1);
        if (i > 0) expect(from).toBe(searches[i - 1]!.to);
      });
      expect(betweennessBlocks(plan)).toBe(
        searches.reduce((sum, { from, to }) => sum + Math.ceil((to - from) / 32), 0),
      );
      return searches.length > 1;
    });
    expect(peeled).toEqual(graphs.map(() => true));
  });
});
