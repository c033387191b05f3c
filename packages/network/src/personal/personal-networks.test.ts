import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { measure } from "../measures/measure.ts";
import { managersAdvice, managersDepartments } from "../testing/known-networks.ts";
import { personalNetworks } from "./personal-networks.ts";

/** 0 names 1 and 2, is named by 3; 2 names 1; 4 is named by nobody and names nobody. */
const graph = graphFromEdges(5, [0, 0, 3, 2], [1, 2, 0, 1], { directed: true });

describe("personalNetworks", () => {
  it("has one number per ego, of contacts in either direction", () => {
    const found = personalNetworks(graph, { egos: [0, 4, 1] });
    expect([...found.size]).toEqual([3, 0, 2]);
    expect([...found.density]).toEqual([expect.closeTo(1 / 3, 12), Number.NaN, 1]);
    expect([...found.components]).toEqual([2, 0, 1]);
    expect([...found.isolates]).toEqual([1, 0, 0]);
    expect([...found.unknownPairs]).toEqual([0, 0, 0]);
    expect([...found.componentRatio]).toEqual([0.5, Number.NaN, 0]);
    expect([...found.meanDegree]).toEqual([expect.closeTo(2 / 3, 12), Number.NaN, 1]);
    expect([...found.effectiveSize]).toEqual([expect.closeTo(7 / 3, 12), Number.NaN, 1]);
    expect(found.constraint[2]).toBeCloseTo(2 * 0.75 ** 2, 12);
    expect(found).not.toHaveProperty("composition");
    expect(found).not.toHaveProperty("numbers");
    expect(found).not.toHaveProperty("multiplexity");
  });

  it("is of everybody unless some are named", () => {
    expect([...personalNetworks(graph).size]).toEqual([3, 2, 2, 1, 0]);
  });

  it("does not know of ties between people who were not asked", () => {
    const found = personalNetworks(graph, { egos: [0], asked: [1, 0, 0, 0, 0] });
    expect([found.unknownPairs[0], found.density[0]]).toEqual([2, 1]);
  });

  it("has the mixture of the alters", () => {
    const { composition } = personalNetworks(graph, { egos: [0, 1], by: [0, 0, 1, -1, 2] });
    expect(composition).toEqual({
      categories: 3,
      shares: Float64Array.of(0.5, 0.5, 0, 0.5, 0.5, 0),
      unknown: Float64Array.of(1, 0),
      blau: Float64Array.of(0.5, 0.5),
      iqv: Float64Array.of(0.75, 0.75),
      same: Float64Array.of(0.5, 0.5),
      ei: Float64Array.of(0, 0),
    });
  });

  it("has mean and spread of a number of the alters", () => {
    const { numbers } = personalNetworks(graph, {
      egos: [0, 3],
      numbers: [50, 20, 40, Number.NaN, 1],
    });
    expect(numbers).toEqual({
      mean: Float64Array.of(30, 50),
      sd: Float64Array.of(Math.sqrt(200), Number.NaN),
      known: Float64Array.of(2, 1),
    });
  });

  it("counts the kinds of tie with each alter, and no ties to others", () => {
    const help = graphFromEdges(5, [0, 3], [1, 0], { directed: true });
    const chat = graphFromEdges(5, [0, 1, 0], [1, 0, 4], { directed: true });
    const { multiplexity } = personalNetworks(graph, { egos: [0, 2, 4], kinds: [help, chat] });
    expect([...multiplexity!]).toEqual([1, 0, Number.NaN]);
  });

  it("refuses lists that do not fit and egos that are no nodes", () => {
    for (const ego of [5, -1, 0.5])
      expect(() => personalNetworks(graph, { egos: [ego] })).toThrow(
        `There is no node ${ego} among 5.`,
      );
    expect(() => personalNetworks(graph, { asked: [1] })).toThrow(
      "5 nodes but 1 entries of asked.",
    );
    expect(() => personalNetworks(graph, { numbers: [1, 2] })).toThrow(
      "5 nodes but 2 entries of numbers.",
    );
    expect(() => personalNetworks(graph, { by: [1] })).toThrow("5 nodes but 1 categories.");
    expect(() => personalNetworks(graph, { kinds: [graphFromEdges(2, [], [])] })).toThrow(
      "5 nodes but 2 in one kind of tie.",
    );
  });
});

describe("measures of personal networks", () => {
  it("are each what its function says", () => {
    const by = Int32Array.from(managersDepartments);
    const names = [
      "ego-constraint",
      "ego-components",
      "ego-component-ratio",
      "ego-isolates",
      "ego-same",
      "ego-blau",
      "ego-iqv",
    ] as const;
    const expected = personalNetworks(managersAdvice, { by });
    const { same, blau, iqv } = expected.composition!;
    expect(measure(managersAdvice, names, { by }).nodes).toEqual({
      "ego-constraint": expected.constraint,
      "ego-components": expected.components,
      "ego-component-ratio": expected.componentRatio,
      "ego-isolates": expected.isolates,
      "ego-same": same,
      "ego-blau": blau,
      "ego-iqv": iqv,
    });
    for (const name of names.slice(4))
      expect(() => measure(managersAdvice, [name])).toThrow(`“${name}” needs “by” to be chosen.`);
  });
});
