import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { absoluteDifference, receiverNumber, sameCategory, senderNumber } from "./covariates.ts";
import { dyads, relationOf } from "./relation.ts";

const ages = [20, Number.NaN, 50];

describe("relations made from attributes", () => {
  it("says whether two are of one category, if both are known", () => {
    const { directed, n, values } = sameCategory(Int32Array.of(0, 0, 1, -1));
    expect({ directed, n }).toEqual({ directed: false, n: 4 });
    const unknown = Number.NaN;
    expect(Array.from(values)).toEqual([
      ...[0, 1, 0, unknown],
      ...[1, 0, 0, unknown],
      ...[0, 0, 0, unknown],
      ...[unknown, unknown, unknown, 0],
    ]);
  });

  it("says how far apart two numbers are", () => {
    const { directed, values } = absoluteDifference(ages);
    expect(directed).toBe(false);
    expect(Array.from(values)).toEqual([
      0,
      Number.NaN,
      30,
      Number.NaN,
      0,
      Number.NaN,
      30,
      Number.NaN,
      0,
    ]);
  });

  it("gives the number of who a tie comes from, or goes to", () => {
    const from = senderNumber(ages);
    const to = receiverNumber(ages);
    expect(from.directed && to.directed).toBe(true);
    expect(Array.from(from.values)).toEqual([0, 20, 20, Number.NaN, 0, Number.NaN, 50, 50, 0]);
    expect(Array.from(to.values)).toEqual([0, Number.NaN, 50, 20, 0, 50, 20, Number.NaN, 0]);
  });
});

describe("a graph as a relation", () => {
  it("holds weights, 0 for no tie, and what nobody asked as unknown", () => {
    const graph = graphFromEdges(3, [0, 1], [1, 2], { directed: true, weights: [2, 5] });
    expect(Array.from(relationOf(graph, [[2, 0]]).values)).toEqual([
      0,
      2,
      0,
      0,
      0,
      5,
      Number.NaN,
      0,
      0,
    ]);
    const flat = relationOf(graphFromEdges(3, [0], [1]), [[2, 0]]);
    expect(Array.from(flat.values)).toEqual([0, 1, Number.NaN, 1, 0, 0, Number.NaN, 0, 0]);
    expect(flat).toMatchObject({ n: 3, directed: false });
  });

  it("has each pair once without direction, both ways with it", () => {
    expect(dyads(3, false)).toEqual({ from: Uint32Array.of(0, 0, 1), to: Uint32Array.of(1, 2, 2) });
    expect(dyads(3, true)).toEqual({
      from: Uint32Array.of(0, 0, 1, 1, 2, 2),
      to: Uint32Array.of(1, 2, 0, 2, 0, 1),
    });
    for (const n of [0, 1]) expect(dyads(n, true).from.length).toBe(0);
  });
});
