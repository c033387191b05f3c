import { noProgress, seededRandom } from "@kith/model";
import { magnitudeP, type PermutationP, permutationP } from "../chance/permutation-p.ts";
import { type Observations, observe } from "./observations.ts";
import {
  type Basis,
  backSubstitute,
  dot,
  inverseRows,
  orthonormalBasis,
  residual,
} from "./orthonormal-basis.ts";
import { type PairModel, permuted, type QapRegressionOptions } from "./qap-permutations.ts";
import type { NamedRelation, Relation } from "./relation.ts";

/** One coefficient. All numbers are NaN for a covariate that is made of others. */
export interface QapTerm {
  /** Name of the covariate; `(intercept)` first. */
  readonly name: string;
  readonly coefficient: number;
  /**
   * Coefficient over its ordinary standard error. Pairs of one node are not independent, so it
   * is no t-test: only how it stands among permutations counts.
   */
  readonly t: number;
  /** Where t stands among permutations; `magnitude` compares distances from 0. */
  readonly p: PermutationP & { readonly magnitude: number };
}

/** A covariate without a coefficient, and the terms it is made of. */
export interface Collinear {
  readonly name: string;
  /** None for a covariate that is 0 for all pairs. */
  readonly on: readonly string[];
}

export interface QapRegression {
  /** Pairs known in every relation. */
  readonly dyads: number;
  readonly terms: readonly QapTerm[];
  readonly collinear: readonly Collinear[];
  readonly permutations: number;
  /** Pairs less coefficients. */
  readonly degreesOfFreedom: number;
  /** Share of the outcome's variance accounted for; NaN for an outcome without any. */
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  readonly f: number;
  /** Standard deviation of what is left. */
  readonly residualError: number;
}

/**
 * Linear regression of one relation on others (MRQAP): coefficients are exactly those of least
 * squares over pairs; how sure they are comes from permuting nodes, because pairs that share a
 * node are not independent. `QAP_METHODS` says how; t is the number that is compared, as
 * Dekker, Krackhardt and Snijders (2007) advise.
 *
 * Pairs are ordered when the outcome is directed; then covariates may be either. Pairs unknown
 * in any relation are left out; where unknown pairs move with a permutation, it is fitted to
 * those known in it. An intercept is always part of the model. Covariates that are made of
 * earlier ones get no coefficient and are named.
 *
 * O(permutations × pairs × covariates²), with unknown pairs times another number of covariates.
 *
 * Throws a RangeError for relations that cannot be compared, an undirected outcome with a
 * covariate that has direction, two covariates of one name, and too few known pairs.
 */
export function qapRegression(
  outcome: Relation,
  covariates: readonly NamedRelation[],
  options: QapRegressionOptions = {},
): QapRegression {
  const observed = observe(outcome, covariates);
  const basis = orthonormalBasis(observed.columns);
  const fit = leastSquares(basis, observed.y);
  const chance = permuted(observed, basis, LINEAR, withDefaults(options));
  const total = variation(observed.y);
  const slopes = basis.kept.length - 1;
  const rSquared = total === 0 ? Number.NaN : 1 - fit.left / total;
  return {
    dyads: observed.y.length,
    ...termsOf(observed, basis, fit, chance),
    permutations: withDefaults(options).permutations,
    degreesOfFreedom: fit.freedom,
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (fit.freedom + slopes)) / fit.freedom,
    f: (rSquared / slopes / (1 - rSquared)) * fit.freedom,
    residualError: Math.sqrt(fit.left / fit.freedom),
  };
}

export function withDefaults(options: QapRegressionOptions): Required<QapRegressionOptions> {
  return {
    method: options.method ?? "double-semi-partialling",
    permutations: options.permutations ?? 1000,
    random: options.random ?? seededRandom(1),
    progress: options.progress ?? noProgress,
  };
}

/** Terms in the order of the covariates, with NaN for those without a coefficient. */
export function termsOf(
  { names }: Observations,
  { kept, dependent }: Basis,
  fit: { readonly coefficients: Float64Array; readonly t: Float64Array },
  chance: readonly Float64Array[],
): { readonly terms: readonly QapTerm[]; readonly collinear: readonly Collinear[] } {
  const terms = names.map((name, at) => {
    const k = kept.indexOf(at);
    const t = k < 0 ? Number.NaN : fit.t[k]!;
    const values = chance[k] ?? new Float64Array(0);
    return {
      name,
      coefficient: k < 0 ? Number.NaN : fit.coefficients[k]!,
      t,
      p: {
        ...permutationP(t, values),
        magnitude: Number.isNaN(t) ? Number.NaN : magnitudeP(t, values),
      },
    };
  });
  const collinear = dependent.map(({ column, on }) => ({
    name: names[column]!,
    on: on.map((one) => names[one]!),
  }));
  return { terms, collinear };
}

interface Fit {
  readonly coefficients: Float64Array;
  readonly t: Float64Array;
  /** Sum of squared residuals. */
  readonly left: number;
  readonly freedom: number;
}

function leastSquares(basis: Basis, y: Float64Array): Fit {
  const { q, r } = basis;
  const along = q.map((direction) => dot(direction, y));
  const coefficients = backSubstitute(r, along);
  const rest = residual(q, y);
  const left = dot(rest, rest);
  const freedom = y.length - q.length;
  const variance = left / freedom;
  const t = coefficients.map((b, k) => b / Math.sqrt(variance * squaredLength(inverseRows(r)[k]!)));
  return { coefficients, t, left, freedom };
}

/** The t-statistic of ordinary least squares, made from what `others` leave of y and the column. */
const LINEAR: PairModel = {
  all: (basis, y) => leastSquares(basis, y).t,
  beside: (others, y) => {
    const restOfY = residual(others.q, y);
    const whole = squaredLength(restOfY);
    const freedom = y.length - others.q.length - 1;
    return (column) => {
      const rest = residual(others.q, column);
      const length = squaredLength(rest);
      if (length <= 1e-14 * squaredLength(column)) return Number.NaN;
      const both = dot(rest, restOfY);
      const left = Math.max(0, whole - (both * both) / length);
      return both / Math.sqrt((left / freedom) * length);
    };
  },
};

function squaredLength(column: Float64Array): number {
  return dot(column, column);
}

/** Squared distances from the mean; exactly 0 for a constant. */
function variation(y: Float64Array): number {
  let mean = 0;
  let sum = 0;
  for (let k = 0; k < y.length; k++) {
    const off = y[k]! - mean;
    mean += off / (k + 1);
    sum += off * (y[k]! - mean);
  }
  return sum;
}
