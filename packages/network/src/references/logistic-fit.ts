import { cholesky, choleskySolve, forward } from "./cholesky.ts";
import { type Basis, backSubstitute, dot, inverseRows } from "./orthonormal-basis.ts";

export interface LogisticFit {
  /** Of the kept columns: log odds. Not finite in truth for those in `separating`. */
  readonly coefficients: Float64Array;
  /** The same as multiples of the orthonormal columns. */
  readonly multiples: Float64Array;
  /** Coefficient over its standard error; ±Infinity for those in `separating`. */
  readonly z: Float64Array;
  /** Minus twice the log likelihood. */
  readonly deviance: number;
  /**
   * Places of columns whose coefficients grow for ever, because a sum of multiples of them
   * tells pairs with a tie from pairs without, but for pairs where it is 0 (Albert and
   * Anderson 1984, Biometrika 71(1)). Empty when every coefficient has a value.
   */
  readonly separating: readonly number[];
  /** Whether the likelihood had stopped rising. */
  readonly converged: boolean;
}

const MOST_STEPS = 60;
/** Relative change of deviance at which a fit is done. */
const DONE = 1e-13;
const SHORTEST_STEP = 1e-6;

/**
 * Logistic regression by iteratively reweighted least squares (McCullagh and Nelder 1989,
 * "Generalized Linear Models"), a step halved where the likelihood would fall. It works on
 * the orthonormal columns of `basis`, so covariates of very different size do no harm.
 *
 * Separation is found by its proof: when a step raises the fit of some pairs and lowers that
 * of none, going on in its direction never ends. O(steps × pairs × columns²), a handful of steps.
 *
 * @param y 0 or 1 for each pair
 * @param start multiples of the orthonormal columns to begin from; default 0
 */
export function logisticFit({ q, r }: Basis, y: Float64Array, start?: Float64Array): LogisticFit {
  const p = q.length;
  const multiples = start?.slice() ?? new Float64Array(p);
  let now = standing(combine(q, multiples, y.length), y);
  let endless: ReadonlyMap<number, number> = new Map();
  let converged = false;
  let information: readonly Float64Array[] | undefined;
  for (let step = 0; step < MOST_STEPS && !converged; step++) {
    const lower = cholesky(informationOf(q, now.weight));
    if (lower === undefined) break;
    information = lower;
    const slope = Float64Array.from(q, (column) => dot(column, now.left));
    const direction = choleskySolve(lower, slope);
    const change = combine(q, direction, y.length);
    endless = separatedBy(change, y) ? growing(r, direction) : new Map();
    let times = 1;
    let next = standing(along(now.linear, change, times), y);
    while (next.deviance > now.deviance + DONE * (now.deviance + 1) && times > SHORTEST_STEP) {
      times /= 2;
      next = standing(along(now.linear, change, times), y);
    }
    for (let k = 0; k < p; k++) multiples[k]! += times * direction[k]!;
    converged = Math.abs(now.deviance - next.deviance) <= DONE * (now.deviance + y.length);
    now = next;
  }
  if (endless.size === 0) information = cholesky(informationOf(q, now.weight)) ?? information;
  const coefficients = backSubstitute(r, multiples);
  const z = coefficients.map((value, k) => {
    const way = endless.get(k);
    if (way !== undefined) return way * Number.POSITIVE_INFINITY;
    if (information === undefined) return Number.NaN;
    const part = forward(information, inverseRows(r)[k]!);
    return value / Math.sqrt(dot(part, part));
  });
  const separating = [...endless.keys()];
  return { coefficients, multiples, z, deviance: now.deviance, separating, converged };
}

/** Where a fit stands: a linear predictor and what follows from it for each pair. */
interface Standing {
  readonly linear: Float64Array;
  /** y less the probability of a tie. */
  readonly left: Float64Array;
  /** Variance of a tie. */
  readonly weight: Float64Array;
  readonly deviance: number;
}

function standing(linear: Float64Array, y: Float64Array): Standing {
  const left = new Float64Array(y.length);
  const weight = new Float64Array(y.length);
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    // How far the pair is on its right side: minus its log likelihood is log(1 + e^−side).
    const tied = y[i] === 1;
    const side = tied ? linear[i]! : -linear[i]!;
    const e = Math.exp(-Math.abs(side));
    const wrong = side > 0 ? e / (1 + e) : 1 / (1 + e);
    sum += side > 0 ? Math.log1p(e) : Math.log1p(e) - side;
    left[i] = tied ? wrong : -wrong;
    weight[i] = e / ((1 + e) * (1 + e));
  }
  return { linear, left, weight, deviance: 2 * sum };
}

/** XᵀWX, its lower triangle. */
function informationOf(q: readonly Float64Array[], weight: Float64Array): Float64Array[] {
  const weighted = new Float64Array(weight.length);
  return q.map((a, i) => {
    for (let row = 0; row < weighted.length; row++) weighted[row] = a[row]! * weight[row]!;
    return Float64Array.from({ length: i + 1 }, (_, j) => dot(weighted, q[j]!));
  });
}

function along(linear: Float64Array, change: Float64Array, times: number): Float64Array {
  const moved = new Float64Array(linear.length);
  for (let i = 0; i < moved.length; i++) moved[i] = linear[i]! + times * change[i]!;
  return moved;
}

function combine(q: readonly Float64Array[], multiples: Float64Array, rows: number): Float64Array {
  const sum = new Float64Array(rows);
  q.forEach((column, k) => {
    const times = multiples[k]!;
    for (let i = 0; i < rows; i++) sum[i]! += times * column[i]!;
  });
  return sum;
}

/** Whether a change takes some pairs further to their right side and none back. */
function separatedBy(change: Float64Array, y: Float64Array): boolean {
  let most = 0;
  let least = 0;
  for (let i = 0; i < y.length; i++) {
    const right = y[i] === 1 ? change[i]! : -change[i]!;
    if (right > most) most = right;
    if (right < least) least = right;
  }
  return most > 1e-2 && least >= -1e-6 * most;
}

/** Columns that take part in a direction, each by what it does at its own length, and which way. */
function growing(r: readonly Float64Array[], direction: Float64Array): ReadonlyMap<number, number> {
  const step = backSubstitute(r, direction);
  const effect = step.map((value, k) => Math.abs(value) * Math.sqrt(dot(r[k]!, r[k]!)));
  const most = Math.max(...effect);
  return new Map(
    Array.from(step, (value, k) => [k, Math.sign(value)] as const).filter(
      ([k]) => effect[k]! > 1e-4 * most,
    ),
  );
}
