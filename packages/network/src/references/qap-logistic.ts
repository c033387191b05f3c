import { type LogisticFit, logisticFit } from "./logistic-fit.ts";
import { observe } from "./observations.ts";
import { type Basis, orthonormalBasis, residual } from "./orthonormal-basis.ts";
import { type PairModel, permuted, type QapRegressionOptions } from "./qap-permutations.ts";
import { type Collinear, type QapTerm, termsOf, withDefaults } from "./qap-regression.ts";
import type { NamedRelation, Relation } from "./relation.ts";

export interface QapLogistic {
  /** Pairs known in every relation. */
  readonly dyads: number;
  /** Coefficients are log odds ratios, `t` is coefficient over standard error (Wald's z). */
  readonly terms: readonly QapTerm[];
  readonly collinear: readonly Collinear[];
  /**
   * Terms that together tell pairs with a tie from pairs without. Their coefficients have no
   * finite value (NaN), and no term has a p. Empty when all is well.
   */
  readonly separated: readonly string[];
  readonly converged: boolean;
  readonly permutations: number;
  readonly degreesOfFreedom: number;
  /** Minus twice the log likelihood, of this model and of one with an intercept alone. */
  readonly deviance: number;
  readonly nullDeviance: number;
  /** Deviance plus twice the number of coefficients. */
  readonly aic: number;
  /** McFadden's: 1 − deviance / null deviance. */
  readonly pseudoRSquared: number;
}

/**
 * Logistic regression of a 0/1 relation on others: the odds of a tie. As `qapRegression` in
 * everything else; with double semi-partialling, what is permuted is what least squares on the
 * other covariates leaves of one, as sna's `netlogit` does.
 *
 * In a permutation that is separated, a coefficient that grows without end counts as further out
 * on its side than any other.
 *
 * Throws as `qapRegression` does, and a RangeError for an outcome other than 0 and 1, or the
 * same for all pairs.
 */
export function qapLogistic(
  outcome: Relation,
  covariates: readonly NamedRelation[],
  options: QapRegressionOptions = {},
): QapLogistic {
  const observed = observe(outcome, covariates);
  checkOutcome(observed.y);
  const basis = orthonormalBasis(observed.columns);
  const fit = logisticFit(basis, observed.y);
  const stuck = fit.separating.length > 0;
  const chance = stuck
    ? basis.kept.map(() => new Float64Array(0))
    : permuted(observed, basis, LOGISTIC, withDefaults(options));
  const { terms, collinear } = termsOf(
    observed,
    basis,
    stuck ? withoutEndless(fit) : { coefficients: fit.coefficients, t: fit.z },
    chance,
  );
  const intercept = orthonormalBasis([observed.columns[0]!]);
  const nullDeviance = logisticFit(intercept, observed.y).deviance;
  return {
    dyads: observed.y.length,
    terms,
    collinear,
    separated: fit.separating.map((k) => observed.names[basis.kept[k]!]!),
    converged: fit.converged && !stuck,
    permutations: stuck ? 0 : withDefaults(options).permutations,
    degreesOfFreedom: observed.y.length - basis.q.length,
    deviance: fit.deviance,
    nullDeviance,
    aic: fit.deviance + 2 * basis.q.length,
    pseudoRSquared: 1 - fit.deviance / nullDeviance,
  };
}

const LOGISTIC: PairModel = {
  all: (basis, y) => logisticFit(basis, y).z,
  beside: (others, y) => {
    // A permuted column seldom changes much: the fit without it is where to begin.
    const start = new Float64Array(others.q.length + 1);
    start.set(logisticFit(others, y).multiples);
    return (column) => logisticFit(extended(others, column), y, start).z[others.q.length]!;
  },
};

/** A basis with one more column; what the column shares with the others does not change its z. */
function extended(others: Basis, column: Float64Array): Basis {
  const rest = residual(others.q, column);
  const length = Math.sqrt(rest.reduce((sum, value) => sum + value * value, 0));
  const last = new Float64Array(others.q.length + 1);
  last[others.q.length] = length;
  return {
    ...others,
    q: [...others.q, rest.map((value) => value / length)],
    r: [...others.r, last],
  };
}

function withoutEndless(fit: LogisticFit): Pick<LogisticFit, "coefficients"> & { t: Float64Array } {
  return {
    coefficients: fit.coefficients.map((b, k) => (fit.separating.includes(k) ? Number.NaN : b)),
    t: fit.z.map(() => Number.NaN),
  };
}

function checkOutcome(y: Float64Array): void {
  let ties = 0;
  for (const value of y) {
    if (value !== 0 && value !== 1)
      throw new RangeError(`The outcome is ${value} for a pair; it must be 1 (a tie) or 0.`);
    ties += value;
  }
  if (ties === 0 || ties === y.length)
    throw new RangeError(`The outcome is ${y[0]} for all pairs; there is nothing to account for.`);
}
