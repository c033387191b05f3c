import type { Graph } from "../graph/graph.ts";

/** An estimate with its standard error. */
export interface WeightedSum {
  readonly total: number;
  /** NaN without values: nothing was sampled, so nothing is known of the error. */
  readonly error: number;
}

/**
 * What the sum over everybody would be, from those who were sampled: each counts for one over
 * the probability with which they were (Horvitz and Thompson 1952, JASA 47(260)). Unbiased for
 * any design with these probabilities. The error is that of a Poisson design, in which each is
 * sampled by their own chance: too large for a sample of fixed size.
 *
 * Throws a RangeError for lists of different lengths or a probability that is not above 0 and
 * at most 1. O(sampled).
 */
export function weightedSum(values: ArrayLike<number>, inclusion: ArrayLike<number>): WeightedSum {
  if (values.length !== inclusion.length)
    throw new RangeError(`${values.length} values but ${inclusion.length} probabilities.`);
  let total = 0;
  let variance = 0;
  for (let i = 0; i < values.length; i++) {
    const p = inclusion[i]!;
    if (!(p > 0 && p <= 1))
      throw new RangeError(`Probability ${i} is ${p}; it must be above 0 and at most 1.`);
    total += values[i]! / p;
    variance += ((1 - p) / p ** 2) * values[i]! ** 2;
  }
  return { total, error: values.length === 0 ? Number.NaN : Math.sqrt(variance) };
}

/** Degrees estimated from sampled ties, per node. */
export interface WeightedDegrees {
  /** Of each row: ties going out when directed. */
  readonly degree: Float64Array;
  readonly error: Float64Array;
}

/**
 * The number of ties of each person when only a sample of those they could have told of was
 * asked about: each tie found counts for one over its probability of being asked about, in the
 * order of `graph.targets`. 0 with error 0 for a row without ties, though there may have been
 * some that were not sampled. Errors as `weightedSum`. O(n + m).
 */
export function weightedDegrees(graph: Graph, inclusion: ArrayLike<number>): WeightedDegrees {
  const { n, offsets, targets } = graph;
  if (inclusion.length !== targets.length)
    throw new RangeError(`${targets.length} ties but ${inclusion.length} probabilities.`);
  const degree = new Float64Array(n);
  const error = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const row = Array.from(targets.subarray(offsets[v], offsets[v + 1]), (_, i) => offsets[v]! + i);
    if (row.length === 0) continue;
    const sum = weightedSum(
      row.map(() => 1),
      row.map((k) => inclusion[k]!),
    );
    degree[v] = sum.total;
    error[v] = sum.error;
  }
  return { degree, error };
}

/** Density and mean degree of a population of which some were interviewed. */
export interface WeightedDensity {
  readonly meanDegree: number;
  readonly meanDegreeError: number;
  /** Mean degree over the others there are; NaN below two people. */
  readonly density: number;
  readonly densityError: number;
}

/**
 * Mean degree and density of `people` from the degrees of respondents, each with the
 * probability of having been interviewed. Every tie of a respondent counts, to whomever. Errors
 * as `weightedSum`. Throws a RangeError as it does, or without people.
 */
export function weightedDensity(
  degrees: ArrayLike<number>,
  inclusion: ArrayLike<number>,
  people: number,
): WeightedDensity {
  if (!(people >= 1)) throw new RangeError(`${people} people: there must be 1 or more.`);
  const { total, error } = weightedSum(degrees, inclusion);
  const others = people < 2 ? Number.NaN : people - 1;
  return {
    meanDegree: total / people,
    meanDegreeError: error / people,
    density: total / people / others,
    densityError: error / people / others,
  };
}

/**
 * The probability that a certain pair was asked about when `sampled` of `named` people were
 * drawn by equal chance and asked about two by two. NaN for fewer than two named.
 */
export function pairInclusion(sampled: number, named: number): number {
  if (!(Number.isInteger(sampled) && sampled >= 0 && sampled <= named))
    throw new RangeError(`${sampled} sampled of ${named} named.`);
  return named < 2 ? Number.NaN : (sampled * (sampled - 1)) / (named * (named - 1));
}
