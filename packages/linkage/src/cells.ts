/**
 * A *cell* is a gender and a decade of birth. First names, ages and genders depend on each
 * other only through it, so each of them speaks as a vector of likelihoods over cells.
 */
export const FIRST_DECADE = 1910;
export const DECADES = 12;
export const CELLS = 2 * DECADES;

/** 0 female, 1 male. */
export function cellOf(gender: 0 | 1, decade: number): number {
  return gender * DECADES + decade;
}

/** Index of the decade a year of birth falls into; years outside count as the nearest. */
export function decadeOf(year: number): number {
  return Math.min(DECADES - 1, Math.max(0, Math.floor((year - FIRST_DECADE) / 10)));
}
