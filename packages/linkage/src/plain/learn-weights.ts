import type { Interaction, RelativeWeights, Weights } from "../plan/linkage-plan.ts";
import { BLOCKED, RARITY_STEP } from "../plan/plan-statements.ts";
import { dependenceTree, lessTree } from "./dependence.ts";
import { NOTHING, SAME } from "./kinds.ts";
import {
  againstRelatives,
  type Belongs,
  learnRelatives,
  mayHaveRelatives,
  startRelatives,
} from "./relatives.ts";

/** How many pairs show each pattern of levels. */
export interface Patterns {
  readonly origin: Int32Array;
  /** Per comparison, the level in each pattern. */
  readonly levels: readonly Int32Array[];
  /** Quarter nats. */
  readonly rarity: Int32Array;
  readonly pairs: Int32Array;
}

export interface LearnOptions {
  /** Pairs of different records there are, compared or not. */
  readonly allPairs: number;
  readonly rows: number;
  /** Per comparison: how often each level is met in one person, before learning. */
  readonly often: readonly (readonly number[])[];
  /** Per comparison: the level "different". */
  readonly different: readonly number[];
  /** Per comparison: chance that two different people agree exactly. */
  readonly shared: readonly number[];
  /** Per comparison: whether a person has it alone, or with those at home. */
  readonly belongs: readonly Belongs[];
  /** Levels that two people reach no more often than so. */
  readonly atMost: readonly {
    readonly comparison: number;
    readonly level: number;
    readonly rate: number;
  }[];
}

export interface Learnt {
  readonly weights: Weights;
  /** Per comparison and level, among pairs with both values: of one person, and of two. */
  readonly same: readonly Float64Array[];
  readonly other: readonly Float64Array[];
  /** Pairs of one person that are expected among those compared. */
  readonly expectedPairs: number;
  /** Pairs that seem to be two people of one home or family; absent where none can be told. */
  readonly relatedPairs?: number;
  readonly rounds: number;
}

/** Weight of what is assumed before learning, in pairs. */
const PRIOR_PAIRS = 50;
const RANDOM_PRIOR = 2;
/** Other values that a pair may share and still be taken for two people. */
const MOST_SHARED = 1;
const MOST_ROUNDS = 60;
/** Rounds before dependences are learnt, since they need rates to stand on. */
const RATES_FIRST = 4;

/**
 * Learns by EM how often records of one person show each level, and how many pairs are one
 * person (Fellegi and Sunter, JASA 64, 1969; Winkler 2000). How often two people show a level
 * comes from random pairs, without those that may be one person; exact agreement, too rare for
 * that, from how often values are met. Comparisons that tend to agree together, in one person
 * and in two, are corrected for by a tree of dependences on each side. Two people of one home
 * or family are a third kind of pair, so that they are not taken for one.
 * O(rounds × patterns × comparisons²).
 */
export function learnWeights(patterns: Patterns, options: LearnOptions): Learnt {
  const { often, allPairs } = options;
  const same = often.map((prior) => {
    const total = prior.reduce((x, y) => x + y, 0);
    return Float64Array.from(prior, (p) => p / total);
  });
  const groups = split(patterns, same);
  let expected = Math.min(options.rows * 0.5, allPairs * 0.5);
  let chance: Float64Array = new Float64Array(patterns.pairs.length);
  let other = otherRates(groups.random, options, chance);
  const { levels, sizes } = groups.blocked;
  let ofSame: readonly Interaction[] = [];
  let ofOther: readonly Interaction[] = [];
  let relatives = mayHaveRelatives(options.belongs)
    ? startRelatives(options.belongs, other, expected / allPairs)
    : undefined;
  const onlyOwn = relatives === undefined ? undefined : onlyOneOf(options.belongs, "person");
  const weightsNow = (): Weights => ({
    ...weightsOf(same, other, expected / allPairs, options),
    interactions: lessTree(ofSame, ofOther),
    ...(relatives === undefined
      ? {}
      : { relatives: againstRelatives(relatives, same, expected / allPairs, ofSame) }),
  });
  let rounds = 0;
  for (; rounds < MOST_ROUNDS; rounds++) {
    const weights = weightsNow();
    chance = chancesOf(patterns, weights);
    const blocked = Float64Array.from(
      groups.blocked.at,
      (at, i) => groups.blocked.pairs[i]! * chance[at]!,
    );
    const found = blocked.reduce((x, y) => x + y, 0);
    for (const [c, rates] of same.entries()) {
      const seen = new Float64Array(rates.length);
      for (let i = 0; i < blocked.length; i++) seen[levels[c]![i]!]! += blocked[i]!;
      seen[NOTHING] = 0;
      const assumed = PRIOR_PAIRS + (c === onlyOwn ? found : 0);
      const total = seen.reduce((x, y) => x + y, 0) + assumed;
      const prior = often[c]!;
      const whole = prior.reduce((x, y) => x + y, 0);
      for (let level = 0; level < rates.length; level++) {
        rates[level] = (seen[level]! + (assumed * prior[level]!) / whole) / total;
      }
    }
    if (relatives !== undefined) {
      const related = Float64Array.from(groups.blocked.at, (at, i) => {
        const p = chance[at]!;
        return groups.blocked.pairs[i]! * p * Math.exp(-relativesScore(patterns, at, weights));
      });
      relatives = learnRelatives(options.belongs, other, levels, related, allPairs);
    }
    const before = expected;
    expected = Math.min(Math.max(found, 0.5), allPairs * 0.9);
    other = otherRates(groups.random, options, chance);
    ofOther = otherTree(groups.random, chance);
    if (rounds >= RATES_FIRST) {
      ofSame = dependenceTree({ levels, sizes, weight: blocked });
    }
    if (rounds > RATES_FIRST && Math.abs(expected - before) < 1e-3 * before) break;
  }
  return {
    weights: weightsNow(),
    same,
    other,
    expectedPairs: expected,
    ...(relatives === undefined ? {} : { relatedPairs: relatives.share * allPairs }),
    rounds,
  };
}

/**
 * The one comparison of what a person has alone, if there is just one: with nothing beside it,
 * how often it differs in one person cannot be told from how many relatives there are, so that
 * what is assumed counts as much as what is seen.
 */
function onlyOneOf(belongs: readonly Belongs[], which: Belongs): number | undefined {
  const first = belongs.indexOf(which);
  return first >= 0 && belongs.lastIndexOf(which) === first ? first : undefined;
}

/** Patterns of one origin, with the place of each among all. */
interface Group {
  readonly at: Uint32Array;
  readonly levels: readonly Int32Array[];
  readonly sizes: readonly number[];
  readonly pairs: Int32Array;
}

function split(
  patterns: Patterns,
  same: readonly Float64Array[],
): Record<"blocked" | "random", Group> {
  const sizes = same.map(({ length }) => length);
  const group = (blocked: boolean): Group => {
    const at = Uint32Array.from(patterns.origin.keys()).filter(
      (i) => (patterns.origin[i] === BLOCKED) === blocked,
    );
    return {
      at,
      sizes,
      levels: patterns.levels.map((column) => Int32Array.from(at, (i) => column[i]!)),
      pairs: Int32Array.from(at, (i) => patterns.pairs[i]!),
    };
  };
  return { blocked: group(true), random: group(false) };
}

/**
 * Dependences among pairs of two people. At first every random pair is taken for one, so that
 * what belongs together (a town and its postcodes) is not mistaken for a sign of one person.
 */
function otherTree(random: Group, chance: Float64Array): Interaction[] {
  const weight = Float64Array.from(random.at, (at, i) => random.pairs[i]! * (1 - chance[at]!));
  const takenOut = weight.map((left, i) => random.pairs[i]! - left);
  return dependenceTree({ ...random, weight, takenOut });
}

/** Chance that the pairs of each pattern are one person. */
function chancesOf(patterns: Patterns, weights: Weights): Float64Array {
  return Float64Array.from(patterns.pairs, (_, i) => {
    const strangers = Math.exp(-strangersScore(patterns, i, weights));
    return 1 / (1 + strangers + Math.exp(-relativesScore(patterns, i, weights)));
  });
}

function strangersScore(patterns: Patterns, i: number, weights: Weights): number {
  return RARITY_STEP * patterns.rarity[i]! + sumOf(patterns, i, weights);
}

/** Log odds against two relatives; beyond all doubt where a table has none. */
function relativesScore(patterns: Patterns, i: number, { relatives }: Weights): number {
  return relatives === undefined ? Number.POSITIVE_INFINITY : sumOf(patterns, i, relatives);
}

function sumOf(patterns: Patterns, i: number, weights: RelativeWeights): number {
  let score = weights.prior;
  for (let c = 0; c < weights.levels.length; c++) {
    score += weights.levels[c]![patterns.levels[c]![i]!]!;
  }
  for (const { left, right, nats } of weights.interactions) {
    score += nats[patterns.levels[left]![i]!]![patterns.levels[right]![i]!]!;
  }
  return score;
}

/**
 * How often two people show each level, from random pairs that share at most one other value
 * exactly: a pair that shares more may be one person, and a few of those would make slips look
 * as if strangers made them.
 */
function otherRates(
  { at, levels, sizes, pairs }: Group,
  options: LearnOptions,
  chance: Float64Array,
): Float64Array[] {
  const shared = new Int32Array(at.length);
  for (const column of levels) {
    for (let i = 0; i < at.length; i++) if (column[i] === SAME) shared[i]!++;
  }
  return sizes.map((size, c) => {
    const seen = new Float64Array(size);
    const column = levels[c]!;
    for (let i = 0; i < at.length; i++) {
      const others = shared[i]! - (column[i] === SAME ? 1 : 0);
      if (others <= MOST_SHARED) seen[column[i]!]! += pairs[i]! * (1 - chance[at[i]!]!);
    }
    const different = options.different[c]!;
    const out = new Float64Array(size);
    const agree = Math.min(0.98, options.shared[c]!);
    let rest = 0;
    for (let level = SAME + 1; level < size; level++) {
      out[level] = seen[level]! + RANDOM_PRIOR * (level === different ? 0.9 : 0.02);
      rest += out[level]!;
    }
    for (let level = SAME + 1; level < size; level++) {
      out[level] = ((1 - agree) * out[level]!) / rest;
    }
    out[SAME] = agree;
    for (const { comparison, level, rate } of options.atMost) {
      if (comparison === c) out[level] = Math.min(out[level]!, rate);
    }
    return out;
  });
}

function weightsOf(
  same: readonly Float64Array[],
  other: readonly Float64Array[],
  share: number,
  { different }: LearnOptions,
): Omit<Weights, "interactions"> {
  return {
    prior: Math.log(share / (1 - share)),
    levels: same.map((rates, c) =>
      Array.from(rates, (rate, level) => {
        if (level === NOTHING) return 0;
        const nats = Math.log(rate / other[c]![level]!);
        if (level === SAME) return Math.max(0, nats);
        return level === different[c] ? Math.min(0, nats) : nats;
      }),
    ),
  };
}
