import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { florentine, florentineBusiness, florentineWealth } from "../testing/known-networks.ts";
import { absoluteDifference, receiverNumber, senderNumber } from "./covariates.ts";
import { QAP_METHODS, type QapMethod } from "./qap-permutations.ts";
import { qapRegression } from "./qap-regression.ts";
import { type Relation, relationOf } from "./relation.ts";

const marriage = relationOf(florentine);
const business = { name: "business", relation: relationOf(florentineBusiness) };
const wealth = { name: "wealth", relation: absoluteDifference(florentineWealth) };

/** A relation of whole numbers, as chance has it. */
function made(n: number, seed: number, directed = true, most = 5): Relation {
  const random = seededRandom(seed);
  const values = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      values[i * n + j] = directed || i < j ? random.below(most) : values[j * n + i]!;
  return { n, directed, values };
}

describe("regression on pairs", () => {
  it("is ordinary least squares: Florentine marriage on business and difference in wealth", () => {
    // R sna 2.7-1, netlm(mode = "graph"), and R 4.2 lm on the 120 pairs.
    const fit = qapRegression(marriage, [business, wealth], { permutations: 2000 });
    expect(fit.dyads).toBe(120);
    expect(fit.degreesOfFreedom).toBe(117);
    const expected = [
      ["(intercept)", 0.011556790971494899, 0.2469658004154624],
      ["business", 0.4292240761249415, 4.6124554993962281],
      ["wealth", 0.002664658336954802, 3.0852487650084677],
    ] as const;
    expect(fit.terms.map(({ name }) => name)).toEqual(expected.map(([name]) => name));
    fit.terms.forEach(({ coefficient, t }, k) => {
      expect(coefficient).toBeCloseTo(expected[k]![1], 12);
      expect(t).toBeCloseTo(expected[k]![2], 11);
    });
    expect(fit.rSquared).toBeCloseTo(0.2031176129547781, 12);
    expect(fit.adjustedRSquared).toBeCloseTo(0.189495691808706, 12);
    expect(fit.f).toBeCloseTo(14.91108418384482, 10);
    expect(fit.residualError).toBeCloseTo(0.3369213699820797, 12);
    expect(fit.collinear).toEqual([]);
    // sna, 2000 permutations: p (t >= observed) 0.447, 0.000, 0.0015; both sides 0.808, 0, 0.0015.
    const [intercept, ...slopes] = fit.terms.map(({ p }) => p);
    expect(intercept!.atLeast).toBeCloseTo(0.447, 1);
    expect(intercept!.magnitude).toBeCloseTo(0.808, 1);
    for (const p of slopes) {
      expect(p.atLeast).toBeLessThan(0.006);
      expect(p.atMost).toBeGreaterThan(0.995);
      expect(p.magnitude).toBeLessThan(0.008);
    }
  });

  it("can permute the outcome in place of what is left of a covariate", () => {
    const fit = qapRegression(marriage, [business, wealth], {
      method: "permute-outcome",
      permutations: 2000,
    });
    // sna, nullhyp = "qapy", 2000 permutations: 1.000, 0.000, 0.0075.
    const [intercept, first, second] = fit.terms.map(({ p }) => p.atLeast);
    expect(intercept).toBeGreaterThan(0.995);
    expect(first).toBeLessThan(0.004);
    expect(second).toBeGreaterThan(0.003);
    expect(second).toBeLessThan(0.014);
    expect(fit.terms[1]!.coefficient).toBeCloseTo(0.4292240761249415, 12);
  });

  it("finds the exact coefficients of an outcome that is made of covariates", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 8 }), fc.nat(), fc.boolean(), (n, seed, directed) => {
        const a = made(n, seed, directed);
        const b = made(n, seed + 1, directed);
        const values = a.values.map((value, k) => 3 + 2 * value - 0.5 * b.values[k]!);
        const fit = qapRegression(
          { n, directed, values },
          [
            { name: "a", relation: a },
            { name: "b", relation: b },
          ],
          { permutations: 3 },
        );
        if (fit.collinear.length > 0) return;
        [3, 2, -0.5].forEach((expected, k) => {
          expect(fit.terms[k]!.coefficient).toBeCloseTo(expected, 9);
        });
        expect(fit.rSquared).toBeCloseTo(1, 9);
        expect(fit.dyads).toBe(directed ? n * (n - 1) : (n * (n - 1)) / 2);
      }),
    );
  });

  it("leaves unknown pairs out, of outcome and covariates, and of every permutation", () => {
    const holed = relationOf(florentineBusiness, [
      [0, 8],
      [1, 2],
    ]);
    const married = {
      name: "marriage",
      relation: relationOf(florentine, [
        [1, 2],
        [3, 4],
        [14, 15],
      ]),
    };
    for (const method of ["double-semi-partialling", "permute-outcome"] as const) {
      const fit = qapRegression(holed, [married, wealth], { permutations: 300, method });
      expect(fit.dyads).toBe(116);
      expect(fit.terms[1]!.p.atLeast).toBeLessThan(0.02);
      expect(fit.terms[1]!.p.atMost).toBeGreaterThan(0.98);
      expect(fit.terms.map(({ coefficient }) => coefficient)).toEqual(
        qapRegression(holed, [married, wealth], { permutations: 1 }).terms.map(
          ({ coefficient }) => coefficient,
        ),
      );
    }
  });

  it("does not hold what unknown pairs hide", () => {
    const a = made(6, 1);
    const b = made(6, 2);
    const hide = (relation: Relation, value: number): Relation => ({
      ...relation,
      values: relation.values.map((x, k) => (k === 8 || k === 15 ? value : x)),
    });
    const covariates = [{ name: "b", relation: hide(b, Number.NaN) }];
    const options = { permutations: 9 };
    expect(qapRegression(hide(a, 99), covariates, options)).toEqual(
      qapRegression(hide(a, -5), covariates, options),
    );
  });

  it("keeps direction: who sends and who receives are two covariates", () => {
    const numbers = [1, 5, 2, 9, 4];
    const n = numbers.length;
    const values = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) values[i * n + j] = 10 + 3 * numbers[i]! - numbers[j]!;
    const covariates = [
      { name: "sender", relation: senderNumber(numbers) },
      { name: "receiver", relation: receiverNumber(numbers) },
    ];
    const { terms, dyads } = qapRegression({ n, directed: true, values }, covariates, {
      permutations: 1,
    });
    expect(dyads).toBe(20);
    [10, 3, -1].forEach((expected, k) => {
      expect(terms[k]!.coefficient).toBeCloseTo(expected, 10);
    });
    expect(() =>
      qapRegression(marriage, [{ name: "sender", relation: senderNumber(florentineWealth) }]),
    ).toThrow("“sender” is 10 from 0 to 1 but 36 from 1 to 0; “outcome” has no direction.");
  });

  it("names covariates that are made of others, and fits the rest", () => {
    const twice = {
      name: "twice",
      relation: { ...wealth.relation, values: wealth.relation.values.map((x) => 2 * x + 1) },
    };
    const zero = {
      name: "zero",
      relation: { ...wealth.relation, values: new Float64Array(256) },
    };
    const options = { permutations: 20 };
    const fit = qapRegression(marriage, [business, wealth, twice, zero], options);
    expect(fit.collinear).toEqual([
      { name: "twice", on: ["(intercept)", "wealth"] },
      { name: "zero", on: [] },
    ]);
    const nothing = Number.NaN;
    expect(fit.terms[3]).toEqual({
      name: "twice",
      coefficient: nothing,
      t: nothing,
      p: { atLeast: nothing, atMost: nothing, twoSided: nothing, magnitude: nothing },
    });
    expect(fit.terms.slice(0, 3)).toEqual(
      qapRegression(marriage, [business, wealth], options).terms,
    );
    expect(fit.degreesOfFreedom).toBe(117);
  });

  it("repeats itself with a seed, and only then", () => {
    const fit = (seed: number, method: QapMethod) =>
      qapRegression(marriage, [business, wealth], {
        permutations: 200,
        random: seededRandom(seed),
        method,
      });
    for (const method of QAP_METHODS) {
      expect(fit(4, method)).toEqual(fit(4, method));
      expect(fit(4, method)).not.toEqual(fit(5, method));
    }
  });

  it("is uniform in p when the covariate has nothing to do with the outcome", () => {
    // 80 made-up pairs of relations; about 20 p in each quarter.
    const counts = new Array<number>(4).fill(0);
    for (let seed = 0; seed < 80; seed++) {
      const fit = qapRegression(made(8, 1000 + seed), [{ name: "x", relation: made(8, seed) }], {
        permutations: 79,
      });
      counts[Math.min(3, Math.floor(4 * (fit.terms[1]!.p.atLeast - 1e-9)))]!++;
    }
    for (const count of counts) expect(Math.abs(count - 20)).toBeLessThan(13);
  });

  it("has a constant outcome explained by the intercept alone", () => {
    const { terms, rSquared } = qapRegression(
      { n: 5, directed: true, values: new Float64Array(25).fill(4) },
      [{ name: "x", relation: made(5, 3) }],
      { permutations: 5 },
    );
    expect(terms[0]!.coefficient).toBeCloseTo(4, 12);
    expect(terms[1]!.coefficient).toBeCloseTo(0, 12);
    expect(rSquared).toBe(Number.NaN);
  });

  it("refuses what cannot be fitted", () => {
    expect(() => qapRegression(made(2, 1), [{ name: "x", relation: made(2, 2) }])).toThrow(
      new RangeError("2 known pairs are too few for 2 coefficients."),
    );
    expect(() => qapRegression(marriage, [wealth, wealth])).toThrow(
      new RangeError("Two covariates are called “wealth”."),
    );
    expect(() => qapRegression(marriage, [{ name: "x", relation: made(3, 2) }])).toThrow(
      new RangeError("“x” has 3 nodes, “outcome” has 16."),
    );
  });

  it("tells its progress over all covariates", () => {
    for (const [method, total] of [
      ["double-semi-partialling", 6],
      ["permute-outcome", 2],
    ] as const) {
      const steps: number[] = [];
      qapRegression(marriage, [business, wealth], {
        method,
        permutations: 2,
        progress: (_, done, of) => {
          expect(of).toBe(total);
          steps.push(done);
        },
      });
      expect(steps).toEqual(Array.from({ length: total }, (_, k) => k + 1));
    }
  });
});
