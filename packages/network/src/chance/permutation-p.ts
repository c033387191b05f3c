/**
 * How often chance does as much as was observed. Each is (k + 1) / (n + 1) for k of n chance
 * values, so that it is never 0 (Phipson and Smyth 2010, Stat. Appl. Genet. Mol. Biol. 9(1));
 * NaN where nothing was observed.
 */
export interface PermutationP {
  /** Chance values as high or higher. */
  readonly atLeast: number;
  /** Chance values as low or lower. */
  readonly atMost: number;
  /** Twice the smaller of the two, 1 at most. */
  readonly twoSided: number;
}

/** Values that differ by less than this share are one value that was rounded twice. */
export const ROUNDING = 1e-12;

/**
 * @param chance values under chance, NaN where one had no value: those count on both sides,
 *   which can only make p higher
 */
export function permutationP(observed: number, chance: Float64Array): PermutationP {
  if (Number.isNaN(observed))
    return { atLeast: Number.NaN, atMost: Number.NaN, twoSided: Number.NaN };
  const room = ROUNDING * Math.max(1, Math.abs(observed));
  let above = 1;
  let below = 1;
  for (const value of chance) {
    if (!(value < observed - room)) above++;
    if (!(value > observed + room)) below++;
  }
  const atLeast = above / (chance.length + 1);
  const atMost = below / (chance.length + 1);
  return { atLeast, atMost, twoSided: Math.min(1, 2 * Math.min(atLeast, atMost)) };
}

/** (k + 1) / (n + 1) for the chance values at least as far from 0 as the observed one. */
export function magnitudeP(observed: number, chance: Float64Array): number {
  return permutationP(Math.abs(observed), chance.map(Math.abs)).atLeast;
}

/** Mean and standard deviation (n − 1) of the values that are numbers; NaN without enough. */
export function moments(values: Float64Array): { readonly mean: number; readonly sd: number } {
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count++;
    const off = value - mean;
    mean += off / count;
    squares += off * (value - mean);
  }
  return {
    mean: count === 0 ? Number.NaN : mean,
    sd: count < 2 ? Number.NaN : Math.sqrt(squares / (count - 1)),
  };
}
