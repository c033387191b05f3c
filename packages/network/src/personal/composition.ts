import { moments } from "../chance/permutation-p.ts";

/** Who the alters of a personal network are, by category. */
export interface Composition {
  /** Share of each category among alters whose category is known; NaN when none is. */
  readonly shares: Float64Array;
  readonly unknown: number;
  /**
   * Blau's heterogeneity, 1 − Σ share² (P. M. Blau 1977, "Inequality and Heterogeneity"): the
   * chance that two alters drawn with replacement differ. NaN when no category is known.
   */
  readonly blau: number;
  /**
   * Index of qualitative variation: `blau` over the most it could be with so many categories,
   * 0 to 1 (Mueller and Schuessler 1961). NaN as above, and for a single category.
   */
  readonly iqv: number;
  /** Share of alters of ego's own category; NaN when ego's is not known or nobody's is. */
  readonly same: number;
  /** E-I index: alters of other categories less those of ego's, over both. NaN as above. */
  readonly ei: number;
}

/**
 * @param alters category of each alter, −1 where not known
 * @param ego category of ego, −1 where not known
 * @param categories how many categories there could be, those nobody is of among them
 *
 * Throws a RangeError for a category that is none of them. O(alters + categories).
 */
export function composition(
  alters: ArrayLike<number>,
  ego: number,
  categories: number,
): Composition {
  const isCategory = (c: number) => Number.isInteger(c) && c >= -1 && c < categories;
  if (!isCategory(ego))
    throw new RangeError(`Ego has category ${ego}; there are ${categories} from 0, and −1.`);
  const shares = new Float64Array(categories);
  let known = 0;
  for (let i = 0; i < alters.length; i++) {
    const category = alters[i]!;
    if (!isCategory(category))
      throw new RangeError(
        `Alter ${i} has category ${category}; there are ${categories} from 0, and −1.`,
      );
    if (category < 0) continue;
    shares[category]!++;
    known++;
  }
  let squares = 0;
  for (let c = 0; c < categories; c++) {
    shares[c]! /= known;
    squares += shares[c]! * shares[c]!;
  }
  const blau = known === 0 ? Number.NaN : 1 - squares;
  const same = ego < 0 || known === 0 ? Number.NaN : shares[ego]!;
  return {
    shares,
    unknown: alters.length - known,
    blau,
    iqv: categories < 2 ? Number.NaN : (blau * categories) / (categories - 1),
    same,
    ei: 1 - 2 * same,
  };
}

/** Mean and standard deviation (n − 1) of a number of the alters; those not known are left out. */
export interface MeanAndSpread {
  /** NaN when no number is known. */
  readonly mean: number;
  /** NaN when fewer than two are. */
  readonly sd: number;
  /** How many are known. */
  readonly known: number;
}

/**
 * @param numbers one per alter, NaN where not known, or not asked; the number of kinds of tie
 *   with each makes `mean` the multiplexity of ego's ties
 */
export function meanAndSpread(numbers: ArrayLike<number>): MeanAndSpread {
  const values = Float64Array.from(numbers);
  const known = values.reduce((count, x) => (Number.isNaN(x) ? count : count + 1), 0);
  return { ...moments(values), known };
}
