import type { Interaction, RelativeWeights } from "../plan/linkage-plan.ts";
import { NOTHING, SAME } from "./kinds.ts";

/**
 * What a comparison is about: what a person has alone (first name, date of birth), what people
 * of one home or family have together (surname, street, telephone), or neither for certain.
 */
export type Belongs = "person" | "home" | "either";

/** Pairs of two people of one home or family, as far as a table has them. */
export interface Relatives {
  /** Of all pairs of rows. */
  readonly share: number;
  /** Per comparison and level, among pairs with both values. */
  readonly rates: readonly Float64Array[];
}

/** At home people nearly always have the same. */
const AT_HOME = 0.85;
const EITHER = 0.4;
/** Weight of what is assumed before learning, in pairs. */
const PRIOR_PAIRS = 50;

/** Whether a table can tell relatives apart: it needs something of one's own, and of the home. */
export function mayHaveRelatives(belongs: readonly Belongs[]): boolean {
  return belongs.includes("person") && belongs.filter((one) => one === "home").length > 1;
}

/** What is assumed of relatives before learning. */
export function startRelatives(
  belongs: readonly Belongs[],
  other: readonly Float64Array[],
  share: number,
): Relatives {
  return { share, rates: priorRates(belongs, other) };
}

/**
 * What a person has alone relatives share no oftener than strangers do; the rest is learnt.
 * `weight` is, per pattern, the pairs expected to be relatives. O(patterns × comparisons).
 */
export function learnRelatives(
  belongs: readonly Belongs[],
  other: readonly Float64Array[],
  levels: readonly Int32Array[],
  weight: Float64Array,
  allPairs: number,
): Relatives {
  const found = weight.reduce((x, y) => x + y, 0);
  const rates = priorRates(belongs, other).map((prior, c) => {
    if (belongs[c] === "person") return prior;
    const seen = prior.map((p) => PRIOR_PAIRS * p);
    for (let i = 0; i < weight.length; i++) {
      const level = levels[c]![i]!;
      if (level !== NOTHING) seen[level]! += weight[i]!;
    }
    const total = seen.reduce((x, y) => x + y, 0);
    return seen.map((n) => n / total);
  });
  return { share: Math.min(Math.max(found, 0.5), 0.9 * allPairs) / allPairs, rates };
}

function priorRates(belongs: readonly Belongs[], other: readonly Float64Array[]): Float64Array[] {
  return other.map((rates, c) => {
    const kind = belongs[c]!;
    if (kind === "person") return Float64Array.from(rates);
    const same = Math.max(rates[SAME]!, kind === "home" ? AT_HOME : EITHER);
    const rest = 1 - rates[SAME]!;
    return rates.map((rate, level) =>
      level === SAME ? same : rest === 0 ? 0 : ((1 - same) * rate) / rest,
    );
  });
}

/** Log-weights of one person against two relatives. */
export function againstRelatives(
  { share, rates }: Relatives,
  same: readonly Float64Array[],
  sameShare: number,
  interactions: readonly Interaction[],
): RelativeWeights {
  return {
    prior: Math.log(sameShare / share),
    levels: same.map((of, c) =>
      Array.from(of, (rate, level) => {
        if (level === NOTHING) return 0;
        return Math.log(Math.max(rate, LEAST) / Math.max(rates[c]![level]!, LEAST));
      }),
    ),
    interactions,
  };
}

/** So that a level nobody was seen at does not decide everything. */
const LEAST = 1e-6;
