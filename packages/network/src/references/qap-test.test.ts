import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { florentine, florentineBusiness } from "../testing/known-networks.ts";
import { qapTest } from "./qap-test.ts";
import { type Relation, relationOf } from "./relation.ts";

const marriage = relationOf(florentine);
const business = relationOf(florentineBusiness);
const ofTies = (n: number, ties: readonly (readonly [number, number])[], directed = false) =>
  relationOf(
    graphFromEdges(
      n,
      ties.map(([a]) => a),
      ties.map(([, b]) => b),
      { directed },
    ),
  );

/** Pearson's correlation as its definition says, over the known ordered pairs. */
function correlationByDefinition(a: Relation, b: Relation): number {
  const pairs: [number, number][] = [];
  for (let i = 0; i < a.n; i++)
    for (let j = 0; j < a.n; j++) {
      const x = a.values[i * a.n + j]!;
      const y = b.values[i * a.n + j]!;
      if (i !== j && !Number.isNaN(x) && !Number.isNaN(y)) pairs.push([x, y]);
    }
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / pairs.length;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length;
  const of = (f: (x: number, y: number) => number) =>
    pairs.reduce((sum, [x, y]) => sum + f(x - meanX, y - meanY), 0);
  return of((x, y) => x * y) / Math.sqrt(of((x) => x * x) * of((_, y) => y * y));
}

describe("the QAP test", () => {
  it("finds marriage and business of Florentine families to go together", () => {
    // R sna 2.7-1: gcor 0.37186787208, qaptest p (r >= observed) about 0.001.
    const test = qapTest(marriage, business, { permutations: 4000 });
    expect(test.observed).toBeCloseTo(0.371867872080547, 12);
    expect(test.dyads).toBe(120);
    expect(test.permutations).toBe(4000);
    expect(test.p.atLeast).toBeLessThan(0.003);
    expect(test.p.atLeast).toBeGreaterThanOrEqual(1 / 4001);
    expect(test.p.atMost).toBeGreaterThan(0.99);
    expect(test.p.twoSided).toBe(2 * test.p.atLeast);
    expect(Math.abs(test.mean)).toBeLessThan(0.01);
    expect(test.sd).toBeGreaterThan(0.08);
    expect(test.sd).toBeLessThan(0.11);
  });

  it("counts pairs tied in both (8), in either (27), and in one alone (19)", () => {
    expect(qapTest(marriage, business, { statistic: "jaccard" }).observed).toBe(8 / 27);
    const hamming = qapTest(marriage, business, { statistic: "hamming" });
    expect(hamming.observed).toBe(19);
    // Fewer differences than by chance: the low side is the rare one.
    expect(hamming.p.atMost).toBeLessThan(0.01);
    expect(hamming.p.atLeast).toBeGreaterThan(0.99);
  });

  it("gives the exact share where chance has few cases: a tie among three nodes", () => {
    // Of the 3 places a single tie can have, one is that of the other relation.
    const one = ofTies(3, [[0, 1]]);
    const test = qapTest(one, one, { permutations: 20_000 });
    expect(test.observed).toBeCloseTo(1, 12);
    expect(test.p.atLeast).toBeCloseTo(1 / 3, 1);
    expect(test.p.atMost).toBe(1);
    expect(test.mean).toBeCloseTo(0, 1);
  });

  it("keeps direction where the first has one", () => {
    const there = ofTies(4, [[0, 1]], true);
    const back = ofTies(4, [[1, 0]], true);
    expect(qapTest(there, back).observed).toBeCloseTo(-1 / 11, 12);
    expect(qapTest(there, back).dyads).toBe(12);
    expect(qapTest(there, ofTies(4, [[0, 1]])).observed).toBeCloseTo(Math.sqrt(5 / 11), 12);
    expect(() => qapTest(ofTies(4, [[0, 1]]), there)).toThrow(
      new RangeError("“second” is 1 from 0 to 1 but 0 from 1 to 0; “first” has no direction."),
    );
  });

  it("agrees with the definition, with weights, with and without unknown pairs", () => {
    fc.assert(
      fc.property(
        arbitraryGraph({ directed: true, weighted: true, most: 7 }),
        fc.infiniteStream(fc.integer({ min: -3, max: 9 })),
        fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 4 }),
        ({ graph }, numbers, holes, others) => {
          const { n } = graph;
          const first = relationOf(
            graph,
            holes.filter(([a, b]) => a < n && b < n),
          );
          const values = Float64Array.from({ length: n * n }, () => numbers.next().value);
          for (const [a, b] of others) if (a < n && b < n) values[a * n + b] = Number.NaN;
          const second = { n, directed: true, values };
          const expected = correlationByDefinition(first, second);
          const { observed } = qapTest(first, second, { permutations: 1 });
          if (Number.isNaN(expected)) expect(observed).toBeNull();
          else if (observed !== null) expect(observed).toBeCloseTo(expected, 9);
          // No value only where one of them is the same for all pairs but for rounding.
          else expect(Math.abs(expected)).toBeLessThan(1 + 1e-9);
        },
      ),
    );
  });

  it("has all relations agree with themselves, and the same answer for the same seed", () => {
    fc.assert(
      fc.property(arbitraryGraph({ most: 6 }), fc.nat(), ({ graph }, seed) => {
        const relation = relationOf(graph);
        const again = () =>
          qapTest(relation, relation, { permutations: 9, random: seededRandom(seed) });
        const { observed, p } = again();
        const pairs = graph.n * (graph.n - 1) * (graph.directed ? 1 : 0.5);
        if (graph.m === 0 || graph.m === pairs) expect(observed).toBeNull();
        else {
          expect(observed).toBeCloseTo(1, 12);
          expect(p.atMost).toBe(1);
        }
        expect(again()).toEqual(again());
      }),
    );
  });

  it("leaves unknown pairs out, wherever a permutation takes them", () => {
    const holed = relationOf(florentine, [
      [0, 1],
      [4, 7],
      [2, 3],
    ]);
    const test = qapTest(holed, business, { permutations: 500 });
    expect(test.dyads).toBe(117);
    expect(test.observed).toBeCloseTo(correlationByDefinition(holed, business), 12);
    expect(test.p.atLeast).toBeLessThan(0.01);
    const jaccard = qapTest(holed, business, { statistic: "jaccard", permutations: 200 });
    const hamming = qapTest(business, holed, { statistic: "hamming", permutations: 200 });
    expect(jaccard.observed).toBe(8 / jaccardEither(holed, business));
    expect(hamming.observed).toBe(jaccardEither(holed, business) - 8);
    expect(hamming.p.atMost).toBeLessThan(0.02);
  });

  it("has no value where one of them is the same for all pairs known in both", () => {
    const unknown = Number.NaN;
    // First is 1 but for 0 → 1, which is not known in second; and the other way round.
    const first = { n: 3, directed: true, values: Float64Array.of(0, 0, 1, 1, 0, 1, 1, 1, 0) };
    const second = { ...first, values: Float64Array.of(0, unknown, 2, 5, 0, 3, 4, 4, 0) };
    expect(qapTest(first, second, { permutations: 1 }).observed).toBeNull();
    expect(qapTest(second, first, { permutations: 1 }).observed).toBeNull();
    // Known pairs whose means differ from those of each relation alone.
    const third = { ...first, values: Float64Array.of(0, 9, 1, 0, 0, 7, 2, unknown, 0) };
    const { observed, dyads } = qapTest(second, third, { permutations: 1 });
    expect(dyads).toBe(4);
    expect(observed).toBeCloseTo(correlationByDefinition(second, third), 12);
  });

  it("has no value where nothing varies", () => {
    const none = ofTies(3, []);
    const empty = qapTest(none, ofTies(3, [[0, 1]]), { permutations: 5 });
    expect(empty).toMatchObject({ observed: null, mean: Number.NaN, sd: Number.NaN });
    expect(empty.p).toEqual({ atLeast: Number.NaN, atMost: Number.NaN, twoSided: Number.NaN });
    expect(qapTest(none, none, { statistic: "jaccard" }).observed).toBeNull();
    expect(qapTest(none, none, { statistic: "hamming" }).observed).toBe(0);
    for (const n of [0, 1]) expect(qapTest(ofTies(n, []), ofTies(n, [])).observed).toBeNull();
    const unknown = { n: 2, directed: true, values: new Float64Array(4).fill(Number.NaN) };
    expect(qapTest(unknown, unknown)).toMatchObject({ observed: null, dyads: 0 });
    expect(qapTest(unknown, unknown, { statistic: "hamming" }).observed).toBeNull();
  });

  it("refuses relations that do not fit", () => {
    expect(() => qapTest(marriage, ofTies(3, []))).toThrow(
      new RangeError("“second” has 3 nodes, “first” has 16."),
    );
    const short = { n: 16, directed: false, values: new Float64Array(4) };
    expect(() => qapTest(marriage, short)).toThrow(
      new RangeError("“second” has 4 values, not 16 × 16."),
    );
    const weighted = { n: 2, directed: true, values: Float64Array.of(0, 2, 1, 0) };
    for (const statistic of ["jaccard", "hamming"] as const)
      expect(() => qapTest(ofTies(2, []), { ...weighted, directed: true }, { statistic })).toThrow(
        RangeError,
      );
    expect(() => qapTest(weighted, weighted, { statistic: "jaccard" })).toThrow(
      new RangeError("“jaccard” compares ties that are there or not (1 or 0); 0 to 1 has 2."),
    );
  });

  it("tells its progress", () => {
    const steps: [number, number][] = [];
    const progress = (_: string, done: number, of: number) => steps.push([done, of]);
    qapTest(marriage, business, { permutations: 3, progress });
    expect(steps).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});

function jaccardEither(a: Relation, b: Relation): number {
  let either = 0;
  for (let i = 0; i < a.n; i++)
    for (let j = i + 1; j < a.n; j++) {
      const x = a.values[i * a.n + j]!;
      const y = b.values[i * a.n + j]!;
      if (!Number.isNaN(x) && !Number.isNaN(y)) either += Number(x + y > 0);
    }
  return either;
}
