import { type Random, seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reciprocity } from "../cohesion/reciprocity.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { hasTie } from "../graph/has-tie.ts";
import { arbitraryPartlyKnown, unknownTies } from "../testing/arbitrary-partly-known.ts";
import { filledInAtRandom, overFilledIn, reconstructed, tieRates } from "./impute.ts";

const namings = (n: number, ...pairs: readonly (readonly [number, number])[]): Graph =>
  graphFromEdges(
    n,
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
    { directed: true },
  );
const pairsOf = (graph: Graph) =>
  Array.from({ length: graph.n }, (_, v) =>
    Array.from(graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1]), (w) => `${v}>${w}`),
  ).flat();
const always = (chance: number): Random => {
  const random: Random = { next: () => chance, below: () => 0, fork: () => random };
  return random;
};

// 0, 1, 2 were asked: 0 and 1 name each other, 0 names 2, nobody else among them. 3 and 4 were not.
const village = {
  graph: namings(5, [0, 1], [1, 0], [0, 2], [0, 3], [1, 4]),
  asked: [1, 1, 1, 0, 0],
};

describe("reconstructed", () => {
  it("takes who did not answer to name whoever named them", () => {
    const { graph, added } = reconstructed(village);
    expect(pairsOf(graph)).toEqual(["0>1", "0>2", "0>3", "1>0", "1>4", "3>0", "4>1"]);
    expect(added).toBe(2);
  });

  it("also where one answer is missing, but not where it was a no", () => {
    const graph = namings(3, [0, 1], [0, 2]);
    const found = reconstructed({
      graph,
      asked: [1, 1, 0],
      unanswered: { sources: [1], targets: [0] },
      denied: { sources: [2], targets: [0] },
    });
    expect(pairsOf(found.graph)).toEqual(["0>1", "0>2", "1>0"]);
    expect(found.added).toBe(1);
  });

  it("adds the returned namings that are unknown and nothing else", () => {
    fc.assert(
      fc.property(arbitraryPartlyKnown({ most: 7, directed: true }), (ties) => {
        const { graph, added } = reconstructed(ties);
        const expected = unknownTies(ties).filter(([v, w]) => hasTie(ties.graph, w, v));
        expect(added).toBe(expected.length);
        expect(pairsOf(graph).sort()).toEqual(
          [...pairsOf(ties.graph), ...expected.map(([v, w]) => `${v}>${w}`)].sort(),
        );
      }),
    );
  });

  it("leaves ties without direction as they are", () => {
    const graph = graphFromEdges(2, [0], [1]);
    const weighted = graphFromEdges(2, [0], [1], { weights: [3] });
    expect(reconstructed({ graph: weighted, asked: [0, 0] }).graph.weights).toEqual(
      Float64Array.of(3, 3),
    );
    expect(reconstructed({ graph, asked: [0, 0] })).toEqual({ graph, added: 0 });
  });
});

describe("tieRates", () => {
  it("counts pairs who both answered", () => {
    expect(tieRates(village)).toEqual({
      pairs: 3,
      mutual: 1 / 3,
      oneWay: 1 / 3,
      none: 1 / 3,
      returned: 2 / 3,
      unreturned: 1 / 3,
    });
    // Without the answer of 2 about 0, and of 1 and 2 about each other.
    const { pairs, mutual, returned, unreturned } = tieRates({
      ...village,
      unanswered: { sources: [2, 1, 2, 3], targets: [0, 2, 1, 0] },
    });
    expect([pairs, mutual, returned, unreturned]).toEqual([1, 1, 1, Number.NaN]);
  });

  it("is the density of ties without direction", () => {
    const { mutual, oneWay } = tieRates({
      graph: graphFromEdges(4, [0, 1, 3], [1, 2, 0]),
      asked: [1, 1, 1, 0],
    });
    expect([mutual, oneWay]).toEqual([2 / 3, 0]);
  });
});

describe("filledInAtRandom", () => {
  it("only ever adds unknown ties, and all of them can come", () => {
    fc.assert(
      fc.property(arbitraryPartlyKnown({ most: 7 }), fc.nat(), (ties, seed) => {
        fc.pre(tieRates(ties).pairs > 0);
        const { graph, added } = filledInAtRandom(ties, seededRandom(seed));
        const unknown = new Set(
          unknownTies(ties).flatMap(([v, w]) =>
            ties.graph.directed ? [`${v}>${w}`] : [`${v}>${w}`, `${w}>${v}`],
          ),
        );
        const before = new Set(pairsOf(ties.graph));
        const after = pairsOf(graph);
        for (const pair of after) expect(before.has(pair) || unknown.has(pair)).toBe(true);
        for (const pair of before) expect(after).toContain(pair);
        expect(added).toBe(graph.m - ties.graph.m);
      }),
    );
  });

  it("goes along the scale of what a pair can be", () => {
    const fresh = (chance: number) =>
      pairsOf(filledInAtRandom(village, always(chance)).graph).filter(
        (pair) => !pairsOf(village.graph).includes(pair),
      );
    // Rates are 1/3 each; returned 2/3, unreturned 1/3. Of 3 and 4 nothing is known.
    expect(fresh(0.1)).toEqual(["3>0", "3>1", "3>2", "3>4", "4>0", "4>1", "4>2", "4>3"]);
    expect(fresh(0.4)).toEqual(["3>0", "3>4", "4>1"]);
    expect(fresh(0.6)).toEqual(["3>0", "4>1", "4>3"]);
    expect(fresh(0.67)).toEqual([]);
  });

  it("fills in as often as ties are among those who answered", () => {
    let returned = 0;
    let both = 0;
    const times = 3000;
    const random = seededRandom(11);
    for (let i = 0; i < times; i++) {
      const { graph } = filledInAtRandom(village, random.fork(`${i}`));
      returned += Number(hasTie(graph, 3, 0));
      both += Number(hasTie(graph, 3, 4) && hasTie(graph, 4, 3));
    }
    expect(Math.abs(returned / times - 2 / 3)).toBeLessThan(0.03);
    expect(Math.abs(both / times - 1 / 3)).toBeLessThan(0.03);
  });

  it("fills in ties without direction by their density", () => {
    const ties = { graph: graphFromEdges(5, [0], [1]), asked: [1, 1, 1, 0, 0] };
    // One tie in three pairs of respondents; only 3-4 is unknown.
    expect(filledInAtRandom(ties, always(0.33)).added).toBe(1);
    expect(filledInAtRandom(ties, always(0.34)).added).toBe(0);
  });

  it("looks at single answers when everybody was asked", () => {
    const ties = {
      graph: namings(4, [0, 1], [1, 0], [2, 3]),
      asked: [1, 1, 1, 1],
      unanswered: { sources: [3, 2], targets: [2, 0] },
    };
    // The one naming of a pair who both answered is returned; of 3 and 0, 1 and 2 nobody is named.
    expect(tieRates(ties)).toMatchObject({ pairs: 4, returned: 1, unreturned: 0 });
    expect(pairsOf(filledInAtRandom(ties, always(0)).graph)).toEqual(["0>1", "1>0", "2>3", "3>2"]);
    expect(filledInAtRandom(ties, always(0.999)).added).toBe(1);
  });

  it("keeps ids and refuses to learn from nobody", () => {
    const graph = graphFromEdges(2, [0], [1], { ids: ["a", "b"] });
    expect(filledInAtRandom({ graph, asked: [1, 1] }, always(0)).graph.ids).toEqual(["a", "b"]);
    expect(() => filledInAtRandom({ graph, asked: [1, 0] }, always(0))).toThrow(
      new RangeError("No two people answered about each other: there are no rates to fill in by."),
    );
  });
});

describe("overFilledIn", () => {
  const edges = (graph: Graph) => graph.m;

  it("spreads measures over the same networks that could be", () => {
    const options = { times: 50, random: seededRandom(3) };
    const found = overFilledIn(village, { reciprocity, edges }, options);
    expect(found.reciprocity.values).toHaveLength(50);
    expect(new Set(found.reciprocity.values).size).toBeGreaterThan(5);
    expect(found.reciprocity.spread!.low).toBeLessThan(found.reciprocity.spread!.high);
    expect(overFilledIn(village, { reciprocity, edges }, options)).toEqual(found);
    const each = Array.from(
      { length: 50 },
      (_, i) => filledInAtRandom(village, seededRandom(3).fork(`filled in ${i}`)).graph,
    );
    expect(found.edges.values).toEqual(each.map(edges));
    expect(found.reciprocity.values).toEqual(each.map(reciprocity));
  });

  it("leaves out networks in which the measure has no value", () => {
    const none = () => null;
    const not = () => Number.NaN;
    expect(
      overFilledIn(village, { none, not, edges }, { times: 3, random: seededRandom(3) }),
    ).toEqual({
      none: { values: [] },
      not: { values: [] },
      edges: { values: expect.arrayContaining([expect.any(Number)]), spread: expect.anything() },
    });
  });

  it("says how far it is", () => {
    const told: string[] = [];
    const progress = (what: string, done: number, all: number) =>
      void told.push(`${what} ${done}/${all}`);
    overFilledIn(village, { edges }, { times: 2, random: seededRandom(1), progress });
    expect(told).toEqual(["filling in 1/2", "filling in 2/2"]);
  });
});
