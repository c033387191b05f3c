import type { Progress, Random } from "@kith/model";
import { inOrder, shuffle } from "../chance/shuffle.ts";
import { knownPlaces, type Observations, pick, spreadOut, take } from "./observations.ts";
import { type Basis, orthonormalBasis, residual } from "./orthonormal-basis.ts";

/**
 * How chance is made for a regression on pairs:
 *
 * - `double-semi-partialling`: for one covariate at a time, what the others leave of it is
 *   permuted, nodes with all their pairs, and takes its place. It holds whatever the
 *   covariates have to do with each other (Dekker, Krackhardt and Snijders 2007,
 *   Psychometrika 72(4)).
 * - `permute-outcome`: the outcome is permuted. It asks whether all coefficients are 0 at
 *   once, and misleads about single ones where covariates go together.
 */
export const QAP_METHODS = ["double-semi-partialling", "permute-outcome"] as const;
export type QapMethod = (typeof QAP_METHODS)[number];

export interface QapRegressionOptions {
  /** Default `double-semi-partialling`. */
  readonly method?: QapMethod;
  /** Default 1000. */
  readonly permutations?: number;
  /** Default: the stream of seed 1. Each covariate has a stream of its own. */
  readonly random?: Random;
  readonly progress?: Progress;
}

/** A model fitted to columns: what tests need of it. */
export interface PairModel {
  /**
   * The t (or z) of a column that stands beside the others; NaN where it has none.
   * Called for each permutation with one `others`.
   */
  readonly beside: (others: Basis, y: Float64Array) => (column: Float64Array) => number;
  /** The t (or z) of every column of the basis. */
  readonly all: (basis: Basis, y: Float64Array) => Float64Array;
}

/** For each kept column of `basis`, its t (or z) in every permutation. O(permutations × pairs × columns). */
export function permuted(
  observed: Observations,
  basis: Basis,
  model: PairModel,
  options: Required<QapRegressionOptions>,
): readonly Float64Array[] {
  return options.method === "permute-outcome"
    ? withOutcomePermuted(observed, basis, model, options)
    : withResidualsPermuted(observed, basis, model, options);
}

function withOutcomePermuted(
  observed: Observations,
  basis: Basis,
  model: PairModel,
  { permutations, random, progress }: Required<QapRegressionOptions>,
): readonly Float64Array[] {
  const columns = basis.kept.map((at) => observed.columns[at]!);
  const table = spreadOut(observed.y, observed);
  const order = inOrder(observed.n);
  const stream = random.fork("outcome");
  const chance = columns.map(() => new Float64Array(permutations));
  for (let d = 0; d < permutations; d++) {
    shuffle(order, stream);
    const y = pick(table, observed.n, observed.pairs, order);
    const places = knownPlaces(y);
    const values =
      places === undefined
        ? model.all(basis, y)
        : fullRank(columns, places, (found) => model.all(found, take(y, places)));
    chance.forEach((row, k) => {
      row[d] = values?.[k] ?? Number.NaN;
    });
    progress("permuting", d + 1, permutations);
  }
  return chance;
}

function withResidualsPermuted(
  observed: Observations,
  basis: Basis,
  model: PairModel,
  { permutations, random, progress }: Required<QapRegressionOptions>,
): readonly Float64Array[] {
  const { n, pairs, y } = observed;
  return basis.kept.map((at, k) => {
    const columns = basis.kept.filter((one) => one !== at).map((one) => observed.columns[one]!);
    const others = orthonormalBasis(columns);
    const rest = residual(others.q, residual(others.q, observed.columns[at]!));
    const table = spreadOut(rest, observed);
    const value = model.beside(others, y);
    const order = inOrder(n);
    const stream = random.fork(`covariate ${observed.names[at]}`);
    const chance = new Float64Array(permutations);
    for (let d = 0; d < permutations; d++) {
      shuffle(order, stream);
      const column = pick(table, n, pairs, order);
      const places = knownPlaces(column);
      chance[d] =
        places === undefined
          ? value(column)
          : (fullRank(columns, places, (found) =>
              model.beside(found, take(y, places))(take(column, places)),
            ) ?? Number.NaN);
      progress("permuting", k * permutations + d + 1, basis.kept.length * permutations);
    }
    return chance;
  });
}

/** Calls `use` with the basis of some rows; `undefined` where the columns are not apart there. */
function fullRank<Result>(
  columns: readonly Float64Array[],
  places: Uint32Array,
  use: (basis: Basis) => Result,
): Result | undefined {
  if (places.length <= columns.length + 1) return undefined;
  const basis = orthonormalBasis(columns.map((column) => take(column, places)));
  return basis.dependent.length > 0 ? undefined : use(basis);
}
