import { noProgress, seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { karate } from "../testing/known-networks.ts";
import { betweenness } from "./betweenness.ts";
import { batchRoom } from "./betweenness-batched.ts";
import {
  betweennessBlock,
  betweennessBlocks,
  betweennessPlan,
  betweennessTotal,
} from "./betweenness-blocks.ts";
import { weightedBetweenness } from "./betweenness-weighted.ts";

function randomGraph(n: number, ties: number, options: { directed?: boolean } = {}): Graph {
  const random = seededRandom(n + ties);
  const ends = () => Uint32Array.from({ length: ties }, () => random.below(n));
  return graphFromEdges(n, ends(), ends(), options);
}

/** The same graph with every length 1, one source at a time. */
function oneByOne(graph: Graph): Float64Array {
  const weights = new Float64Array(graph.targets.length).fill(1);
  const sums = weightedBetweenness(
    { ...graph, weights, inWeights: weights },
    0,
    graph.n,
    noProgress,
  );
  return graph.directed ? sums : sums.map((x) => x / 2);
}

describe("blocks of betweenness", () => {
  it("add up to the whole to the last bit, whoever computes which and in what order", () => {
    for (const graph of [
      randomGraph(400, 900),
      randomGraph(400, 900, { directed: true }),
      { ...randomGraph(90, 200), weights: new Float64Array(400).fill(2) },
    ]) {
      const plan = betweennessPlan(graph);
      const blocks = betweennessBlocks(plan);
      expect(blocks).toBeGreaterThan(2);
      const backwards = Array.from({ length: blocks }, (_, b) =>
        betweennessBlock(plan, blocks - 1 - b, batchRoom()),
      ).reverse();
      const total = betweennessTotal(plan);
      for (const block of backwards) total.add(block);
      expect(total.values()).toEqual(betweenness(graph));
    }
  });

  it("are 32 sources each, more where that would make more than 64", () => {
    expect(betweennessBlocks(betweennessPlan(karate))).toBe(2);
    const ring = (n: number) =>
      betweennessPlan(
        graphFromEdges(
          n,
          Uint32Array.from({ length: n }, (_, v) => v),
          Uint32Array.from({ length: n }, (_, v) => (v + 1) % n),
        ),
      );
    expect(betweennessBlocks(ring(2_048))).toBe(64);
    expect(betweennessBlocks(ring(2_049))).toBe(33);
    expect(betweennessBlocks(ring(3))).toBe(1);
    expect(betweennessBlocks(betweennessPlan(graphFromEdges(4, [0], [1])))).toBe(0);
  });

  it("need no search where there is no cycle", () => {
    const line = graphFromEdges(4, [0, 1, 2], [1, 2, 3]);
    expect(betweennessBlocks(betweennessPlan(line))).toBe(0);
    expect([...betweenness(line)]).toEqual([0, 2, 2, 0]);
  });

  it("are those of single searches, dense and sparse, with leaves and in parts", () => {
    for (const graph of [
      randomGraph(40, 700),
      randomGraph(200, 180),
      randomGraph(200, 260),
      randomGraph(150, 400, { directed: true }),
      randomGraph(70, 2_000, { directed: true }),
    ]) {
      const expected = oneByOne(graph);
      for (const [v, value] of betweenness(graph).entries())
        expect(Math.abs(value - expected[v]!)).toBeLessThan(1e-11 * (1 + expected[v]!));
    }
  });

  it("reuse their room for graphs of any size in any order", () => {
    const graphs = [randomGraph(60, 300), randomGraph(300, 500), karate, randomGraph(60, 900)];
    const room = batchRoom();
    for (const graph of [...graphs, ...graphs.toReversed()]) {
      const plan = betweennessPlan(graph);
      for (let block = 0; block < betweennessBlocks(plan); block++)
        expect(betweennessBlock(plan, block, room)).toEqual(
          betweennessBlock(plan, block, batchRoom()),
        );
    }
  });

  it("are exact on a ring with a path to everybody twice", () => {
    const n = 100;
    const ring = graphFromEdges(
      n,
      Uint32Array.from({ length: n }, (_, v) => v),
      Uint32Array.from({ length: n }, (_, v) => (v + 1) % n),
    );
    // Pairs at distance d < 50 pass d − 1 others, those at 50 half of all 98 each way.
    const expected = Array.from({ length: 49 }, (_, d) => d).reduce((a, b) => a + b, 0) + 49 / 2;
    for (const value of betweenness(ring)) expect(value).toBeCloseTo(expected, 10);
  });
});
