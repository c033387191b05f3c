import { seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import { florentine, florentineBusiness, florentineWealth } from "../testing/known-networks.ts";
import { absoluteDifference } from "./covariates.ts";
import { qapLogistic } from "./qap-logistic.ts";
import { type Relation, relationOf } from "./relation.ts";

const marriage = relationOf(florentine);
const business = { name: "business", relation: relationOf(florentineBusiness) };
const wealth = { name: "wealth", relation: absoluteDifference(florentineWealth) };

/** A relation of four nodes with direction, from its twelve pairs row by row. */
function four(values: readonly number[]): Relation {
  const table = new Float64Array(16);
  let at = 0;
  for (let i = 0; i < 4; i++)
    for (let j = 0; j < 4; j++) if (i !== j) table[i * 4 + j] = values[at++]!;
  return { n: 4, directed: true, values: table };
}

describe("logistic regression on pairs", () => {
  it("is that of glm: Florentine marriage on business and difference in wealth", () => {
    // R 4.2 glm(family = binomial, epsilon = 1e-15) on the 120 pairs; sna netlogit agrees to 1e-7.
    const fit = qapLogistic(marriage, [business, wealth], { permutations: 400 });
    const expected = [
      ["(intercept)", -3.0417761907243777, -5.757224238699586],
      ["business", 2.496622760826954, 3.834277743396075],
      ["wealth", 0.01994757773444455, 2.905329110445781],
    ] as const;
    fit.terms.forEach(({ name, coefficient, t }, k) => {
      expect(name).toBe(expected[k]![0]);
      expect(coefficient).toBeCloseTo(expected[k]![1], 10);
      expect(t).toBeCloseTo(expected[k]![2], 8);
    });
    expect(fit.deviance).toBeCloseTo(86.96187034914168, 10);
    expect(fit.nullDeviance).toBeCloseTo(108.13469012791312, 10);
    expect(fit.aic).toBeCloseTo(92.96187034914168, 10);
    expect(fit.pseudoRSquared).toBeCloseTo(1 - 86.96187034914168 / 108.13469012791312, 12);
    expect(fit).toMatchObject({
      dyads: 120,
      degreesOfFreedom: 117,
      permutations: 400,
      converged: true,
      separated: [],
      collinear: [],
    });
    // sna netlogit, 500 permutations: p (z >= observed) 1, 0, 0.
    expect(fit.terms[0]!.p.atLeast).toBe(1);
    expect(fit.terms[1]!.p.atLeast).toBeLessThan(0.02);
    expect(fit.terms[2]!.p.atLeast).toBeLessThan(0.02);
    expect(fit.terms[2]!.p.magnitude).toBeLessThan(0.02);
  });

  it("gives the log odds of a table of two by two", () => {
    // Of 6 pairs with x, 4 are tied; of 6 without, 1.
    const x = four([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
    const y = four([1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0]);
    const { terms, deviance } = qapLogistic(y, [{ name: "x", relation: x }], { permutations: 19 });
    expect(terms[0]!.coefficient).toBeCloseTo(Math.log(1 / 5), 12);
    expect(terms[1]!.coefficient).toBeCloseTo(Math.log(2 * 5), 12);
    expect(terms[1]!.t).toBeCloseTo(Math.log(10) / Math.sqrt(1 / 4 + 1 / 2 + 1 + 1 / 5), 10);
    const likelihood =
      4 * Math.log(2 / 3) + 2 * Math.log(1 / 3) + Math.log(1 / 6) + 5 * Math.log(5 / 6);
    expect(deviance).toBeCloseTo(-2 * likelihood, 11);
  });

  it("says when covariates tell the tied from the untied completely", () => {
    const x = four([3, 4, 5, 6, 7, 8, 1, 2, 1, 2, 0, 1]);
    const y = four([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
    const fit = qapLogistic(y, [{ name: "x", relation: x }]);
    expect(fit.separated).toEqual(["(intercept)", "x"]);
    expect(fit.converged).toBe(false);
    expect(fit.permutations).toBe(0);
    for (const { coefficient, t, p } of fit.terms) {
      expect([coefficient, t]).toEqual([Number.NaN, Number.NaN]);
      expect(p.atLeast).toBe(Number.NaN);
      expect(p.magnitude).toBe(Number.NaN);
    }
  });

  it("says which covariates do it when only some pairs are told apart", () => {
    // Every pair with x is tied; without x, z does not decide.
    const x = four([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const z = four([1, 0, 2, 1, 3, 0, 2, 1, 0, 4, 1, 2]);
    const y = four([1, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1]);
    const fit = qapLogistic(y, [
      { name: "z", relation: z },
      { name: "x", relation: x },
    ]);
    expect(fit.separated).toEqual(["x"]);
    expect(fit.terms[2]!.coefficient).toBe(Number.NaN);
    // The others have the values they have without those pairs.
    const hidden = { ...y, values: y.values.map((v, k) => (x.values[k] === 1 ? Number.NaN : v)) };
    const rest = qapLogistic(hidden, [{ name: "z", relation: z }], { permutations: 1 });
    expect(fit.terms[1]!.coefficient).toBeCloseTo(rest.terms[1]!.coefficient, 6);
    expect(rest.separated).toEqual([]);
  });

  it("needs every pair on its side: one that is not makes all coefficients finite", () => {
    const ties = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0];
    const x = [3, 4, 5, 6, 7, 8, 1, 2, 1, 2, 0, 1];
    for (let odd = 0; odd < 12; odd++) {
      const y = ties.map((tie, k) => (k === odd ? 1 - tie : tie));
      // The odd pair stands in the middle of the other side.
      const moved = x.map((value, k) => (k === odd ? (ties[k] === 1 ? 5.5 : 1.2) : value));
      const fit = qapLogistic(four(y), [{ name: "x", relation: four(moved) }], { permutations: 0 });
      expect(fit.separated).toEqual([]);
      expect(fit.converged).toBe(true);
    }
  });

  it("does not take a steep but finite fit for separation", () => {
    const x = four([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 5.5, 3.5]);
    const y = four([1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1]);
    const fit = qapLogistic(y, [{ name: "x", relation: x }], { permutations: 5 });
    expect(fit.separated).toEqual([]);
    expect(fit.converged).toBe(true);
    expect(fit.terms[1]!.coefficient).toBeGreaterThan(0);
  });

  it("ranks a coefficient without end in a permutation beyond all others on its side", () => {
    // Two tied pairs (0→1, 0→2), two with x (0→1, 1→0). A permutation of x has both ties with
    // probability 0 (the tied share a sender, those with x are two ways of one pair), one of them
    // with 2/6 and none with 4/6; then the coefficient of x goes to minus infinity.
    const x = four([1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    const y = four([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const { terms } = qapLogistic(y, [{ name: "x", relation: x }], {
      permutations: 3000,
      method: "permute-outcome",
    });
    expect(terms[1]!.p.atLeast).toBeCloseTo(1 / 3, 1);
    expect(terms[1]!.p.atMost).toBe(1);
    expect(terms[1]!.p.magnitude).toBe(1);
  });

  it("permutes the outcome when asked, and repeats itself with a seed", () => {
    const once = () =>
      qapLogistic(marriage, [business, wealth], {
        method: "permute-outcome",
        permutations: 200,
        random: seededRandom(8),
      });
    const [, first] = once().terms;
    expect(first!.p.atLeast).toBeLessThan(0.03);
    expect(first!.p.atMost).toBeGreaterThan(0.97);
    expect(once()).toEqual(once());
  });

  it("does not mind covariates of very different size", () => {
    const large = {
      name: "wealth",
      relation: { ...wealth.relation, values: wealth.relation.values.map((x) => 1e7 * x + 1e9) },
    };
    const { terms } = qapLogistic(marriage, [business, large], { permutations: 1 });
    expect(terms[1]!.coefficient).toBeCloseTo(2.496622760826954, 9);
    expect(terms[2]!.coefficient * 1e7).toBeCloseTo(0.01994757773444455, 10);
  });

  it("names covariates that are made of others", () => {
    const again = { name: "again", relation: wealth.relation };
    const fit = qapLogistic(marriage, [wealth, again], { permutations: 1 });
    expect(fit.collinear).toEqual([{ name: "again", on: ["wealth"] }]);
    expect(fit.terms[2]!.coefficient).toBe(Number.NaN);
    expect(fit.degreesOfFreedom).toBe(118);
  });

  it("refuses an outcome that is not there or not, or that never varies", () => {
    expect(() => qapLogistic(wealth.relation, [business])).toThrow(
      new RangeError("The outcome is 26 for a pair; it must be 1 (a tie) or 0."),
    );
    for (const value of [0, 1]) {
      const same = { ...marriage, values: marriage.values.map(() => value) };
      expect(() => qapLogistic(same, [business])).toThrow(
        new RangeError(`The outcome is ${value} for all pairs; there is nothing to account for.`),
      );
    }
  });
});
