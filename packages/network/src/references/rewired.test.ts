import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { rewired } from "./rewired.ts";

const ties = (graph: Graph): string =>
  Array.from(arcSources(graph), (v, k) => `${v}${graph.targets[k]}`).join(" ");

/** How often each graph comes up, in the order in which they first do. */
function tally(graph: Graph, repeats: number, steps: number): number[] {
  const times = new Map<string, number>();
  for (let seed = 0; seed < repeats; seed++) {
    const made = ties(rewired(graph, { random: seededRandom(seed), steps }));
    times.set(made, (times.get(made) ?? 0) + 1);
  }
  return [...times.values()];
}

/** Pearson's chi-squared for equal shares. */
function chiSquared(counts: readonly number[]): number {
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return counts.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0);
}

const edges = (n: number, pairs: readonly string[], directed = false) =>
  graphFromEdges(
    n,
    pairs.map((pair) => Number(pair[0])),
    pairs.map((pair) => Number(pair[1])),
    { directed },
  );

describe("rewiring", () => {
  it("leaves everybody as many ties, out and in, and makes no loops or repeated ties", () => {
    fc.assert(
      fc.property(arbitraryGraph({ weighted: true }), fc.nat(), ({ graph }, seed) => {
        const made = rewired(graph, { random: seededRandom(seed) });
        expect(made.offsets).toEqual(graph.offsets);
        expect(made.inOffsets).toEqual(graph.inOffsets);
        expect(made).toMatchObject({ n: graph.n, m: graph.m, loops: 0, parallel: 0 });
        expect(made.ids).toEqual(graph.ids);
        expect(made.directed).toBe(graph.directed);
        expect(made.weights?.toSorted()).toEqual(graph.weights?.toSorted());
        expect(rewired(graph, { random: seededRandom(seed) })).toEqual(made);
      }),
    );
  });

  it("keeps a directed tie's weight with who sends it", () => {
    const graph = graphFromEdges(6, [0, 1, 2], [3, 4, 5], { directed: true, weights: [7, 8, 9] });
    const made = rewired(graph, { random: seededRandom(3) });
    expect(ties(made)).not.toBe(ties(graph));
    expect(Array.from(made.weights!)).toEqual([7, 8, 9]);
  });

  it("makes every graph of these degrees as likely: a path of four ties", () => {
    // Degrees 1, 2, 2, 2, 1. Joined ends: a path with the inner three in 6 orders; ends tied to
    // each other and a triangle: 1. In all 7.
    const counts = tally(edges(5, ["01", "12", "23", "34"]), 3500, 60);
    expect(counts.length).toBe(7);
    expect(chiSquared(counts)).toBeLessThan(22.5); // 0.1% of chance, 6 degrees of freedom.
  });

  it("does so where most steps are refused, too", () => {
    // Degrees 3, 3, 3, 1, 2, beside all graphs that have them.
    const graph = edges(5, ["01", "02", "03", "12", "14", "24"]);
    const all = everyGraph(5, graph.m).filter((one) =>
      one.offsets.every((offset, v) => offset === graph.offsets[v]),
    );
    const counts = tally(graph, 600 * all.length, 80);
    expect(counts.length).toBe(all.length);
    expect(chiSquared(counts)).toBeLessThan(3 * all.length + 12);
  });

  it("turns a circle of three round, which exchanging ends cannot", () => {
    const counts = tally(edges(3, ["01", "12", "20"], true), 2000, 41);
    expect(counts.length).toBe(2);
    expect(chiSquared(counts)).toBeLessThan(10.8);
  });

  it("leaves a circle alone when one of its ties is answered", () => {
    const graph = edges(3, ["01", "12", "20", "10"], true);
    expect(tally(graph, 50, 60).length).toBe(1);
  });

  it("makes every directed graph of these degrees as likely", () => {
    // Two senders of two ties each, four receivers of one: 4 over 2.
    const counts = tally(edges(6, ["02", "03", "14", "15"], true), 3000, 60);
    expect(counts.length).toBe(6);
    expect(chiSquared(counts)).toBeLessThan(20.5);
  });

  it("takes no step when told so, nor without two ties", () => {
    const graph = edges(5, ["01", "12", "23", "34"]);
    for (let seed = 0; seed < 20; seed++)
      expect(ties(rewired(graph, { random: seededRandom(seed), steps: 0 }))).toBe(ties(graph));
    for (const few of [edges(0, []), edges(1, []), edges(2, ["01"]), edges(2, ["01"], true)])
      expect(ties(rewired(few, { random: seededRandom(1), steps: 9 }))).toBe(ties(few));
  });

  it("mixes by default: 10 steps for each tie", () => {
    const graph = edges(5, ["01", "12", "23", "34"]);
    const random = () => seededRandom(5);
    expect(rewired(graph, { random: random() })).toEqual(
      rewired(graph, { random: random(), steps: 40 }),
    );
  });
});

/** All undirected graphs of n nodes and m ties. */
function everyGraph(n: number, m: number): Graph[] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) pairs.push([i, j]);
  const graphs: Graph[] = [];
  for (let set = 0; set < 2 ** pairs.length; set++) {
    const tied = pairs.filter((_, k) => (set >> k) & 1);
    if (tied.length !== m) continue;
    graphs.push(
      graphFromEdges(
        n,
        tied.map(([a]) => a),
        tied.map(([, b]) => b),
      ),
    );
  }
  return graphs;
}
