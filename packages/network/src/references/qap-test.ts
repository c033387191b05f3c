import { noProgress, type Progress, type Random, seededRandom } from "@kith/model";
import { moments, type PermutationP, permutationP } from "../chance/permutation-p.ts";
import { inOrder, shuffle } from "../chance/shuffle.ts";
import { checkComparable, type Dyads, dyads, type Relation } from "./relation.ts";

/** How two relations are compared, pair by pair. */
export const QAP_STATISTICS = ["correlation", "jaccard", "hamming"] as const;
export type QapStatistic = (typeof QAP_STATISTICS)[number];

export interface QapTestOptions {
  /**
   * - `correlation` (default): Pearson's, over pairs;
   * - `jaccard`: pairs tied in both, of those tied in either (0/1 relations only);
   * - `hamming`: pairs tied in one but not in the other (0/1 relations only).
   */
  readonly statistic?: QapStatistic;
  /** Default 1000. */
  readonly permutations?: number;
  /** Default: the stream of seed 1. */
  readonly random?: Random;
  readonly progress?: Progress;
}

export interface QapTest {
  readonly statistic: QapStatistic;
  /** `null` where it has no value: a relation that is the same for all pairs, no tie at all. */
  readonly observed: number | null;
  /** Pairs known in both relations. */
  readonly dyads: number;
  readonly permutations: number;
  /** Of the statistic under permutation; NaN without enough values. */
  readonly mean: number;
  readonly sd: number;
  readonly p: PermutationP;
}

/**
 * Whether two relations on the same nodes agree more (or less) than if it were a matter of
 * chance which node is which: the quadratic assignment procedure (Hubert 1987, "Assignment
 * Methods in Combinatorial Data Analysis"; Krackhardt 1988, Social Networks 10(4)). Rows and
 * columns of the second are permuted together, so that everything that pairs of one node share
 * stays as it is.
 *
 * Pairs are ordered when `first` is directed; then `second` may be either. Pairs not known in
 * one of the two are left out, of each permutation anew, as the unknown move with their nodes.
 *
 * O(n² + permutations × ties of the first), with unknown pairs O(permutations × n²).
 *
 * Throws a RangeError for relations of different size, a `second` with direction where `first`
 * has none, and values other than 0 and 1 for `jaccard` and `hamming`.
 */
export function qapTest(first: Relation, second: Relation, options: QapTestOptions = {}): QapTest {
  const { statistic = "correlation", permutations = 1000 } = options;
  const { random = seededRandom(1), progress = noProgress } = options;
  checkComparable({ name: "first", relation: first }, [{ name: "second", relation: second }]);
  const pairs = dyads(first.n, first.directed);
  if (statistic !== "correlation")
    for (const relation of [first, second]) checkBinary(relation, pairs, statistic);

  const known = knownPairs(first, second, pairs);
  const compare =
    known === pairs.from.length
      ? compareComplete(first, second, pairs, statistic)
      : compareKnown(first, second, pairs, statistic);
  const order = inOrder(first.n);
  const observed = compare(order);
  const chance = new Float64Array(permutations);
  for (let k = 0; k < permutations; k++) {
    shuffle(order, random);
    chance[k] = compare(order);
    progress("permuting", k + 1, permutations);
  }
  return {
    statistic,
    observed: Number.isNaN(observed) ? null : observed,
    dyads: known,
    permutations,
    ...moments(chance),
    p: permutationP(observed, chance),
  };
}

/** The statistic when node `i` of the first is node `order[i]` of the second. */
type Compare = (order: Uint32Array) => number;

/**
 * Without unknown pairs all three follow from Σ a·b; sums of one relation alone never change.
 * Only the ties of the first are looked at: centred values of the second add up to 0.
 */
function compareComplete(
  first: Relation,
  second: Relation,
  { from, to }: Dyads,
  statistic: QapStatistic,
): Compare {
  const { n } = first;
  const a = from.map((_, k) => k).filter((k) => first.values[cell(n, from[k]!, to[k]!)] !== 0);
  const ones = { from: a.map((k) => from[k]!), to: a.map((k) => to[k]!) };
  const value = Float64Array.from(a, (k) => first.values[cell(n, from[k]!, to[k]!)]!);
  const correlating = statistic === "correlation";
  const ofFirst = squares(first, { from, to });
  const ofSecond = squares(second, { from, to });
  const shift = correlating ? ofSecond.mean : 0;
  const table = second.values.map((b) => b - shift);
  const scale = Math.sqrt(ofFirst.squares * ofSecond.squares);
  const tied = a.length + Math.round(ofSecond.mean * from.length);
  return (order) => {
    let both = 0;
    for (let k = 0; k < value.length; k++)
      both += value[k]! * table[cell(n, order[ones.from[k]!]!, order[ones.to[k]!]!)]!;
    if (correlating) return scale === 0 ? Number.NaN : clamp(both / scale);
    return statistic === "hamming" ? tied - 2 * both : both / (tied - both);
  };
}

/** Over the pairs known in both, which differ by permutation. */
function compareKnown(
  first: Relation,
  second: Relation,
  pairs: Dyads,
  statistic: QapStatistic,
): Compare {
  const { n } = first;
  const { from, to } = pairs;
  // Near 0, sums of squares lose nothing.
  const correlating = statistic === "correlation";
  const shiftA = correlating ? squares(first, pairs).mean : 0;
  const shiftB = correlating ? squares(second, pairs).mean : 0;
  return (order) => {
    let count = 0;
    let sumA = 0;
    let sumB = 0;
    let squareA = 0;
    let squareB = 0;
    let both = 0;
    for (let k = 0; k < from.length; k++) {
      const a = first.values[cell(n, from[k]!, to[k]!)]! - shiftA;
      const b = second.values[cell(n, order[from[k]!]!, order[to[k]!]!)]! - shiftB;
      if (Number.isNaN(a) || Number.isNaN(b)) continue;
      count++;
      sumA += a;
      sumB += b;
      squareA += a * a;
      squareB += b * b;
      both += a * b;
    }
    if (statistic === "hamming") return count === 0 ? Number.NaN : sumA + sumB - 2 * both;
    if (statistic === "jaccard") return both / (sumA + sumB - both);
    const restA = squareA - (sumA * sumA) / count;
    const restB = squareB - (sumB * sumB) / count;
    // What is left of a constant is rounding.
    if (!(restA > 1e-13 * squareA && restB > 1e-13 * squareB)) return Number.NaN;
    return clamp((both - (sumA * sumB) / count) / Math.sqrt(restA * restB));
  };
}

function cell(n: number, from: number, to: number): number {
  return from * n + to;
}

function clamp(correlation: number): number {
  return Math.max(-1, Math.min(1, correlation));
}

/** Mean of the known values and their squared distances from it, exactly 0 for a constant. */
function squares(
  { n, values }: Relation,
  { from, to }: Dyads,
): { readonly mean: number; readonly squares: number } {
  let count = 0;
  let mean = 0;
  let sum = 0;
  for (let k = 0; k < from.length; k++) {
    const value = values[cell(n, from[k]!, to[k]!)]!;
    if (Number.isNaN(value)) continue;
    count++;
    const off = value - mean;
    mean += off / count;
    sum += off * (value - mean);
  }
  return { mean, squares: sum };
}

function knownPairs(first: Relation, second: Relation, { from, to }: Dyads): number {
  let known = 0;
  for (let k = 0; k < from.length; k++) {
    const at = cell(first.n, from[k]!, to[k]!);
    if (!Number.isNaN(first.values[at]!) && !Number.isNaN(second.values[at]!)) known++;
  }
  return known;
}

function checkBinary({ n, values }: Relation, { from, to }: Dyads, statistic: string): void {
  for (let k = 0; k < from.length; k++) {
    const value = values[cell(n, from[k]!, to[k]!)]!;
    if (Number.isNaN(value) || value === 0 || value === 1) continue;
    throw new RangeError(
      `“${statistic}” compares ties that are there or not (1 or 0); ${from[k]} to ${to[k]} has ${value}.`,
    );
  }
}
