import type { Person } from "../population/community.ts";

/**
 * How alike two people are, 0 to 1: the chance that a meeting becomes a friendship. Falls by
 * half for each 7 years between them; a quarter across cultures, three fifths across genders.
 */
export function likeness(a: Person, b: Person): number {
  const years = Math.abs(a.birthYear - b.birthYear);
  const culture = a.culture === b.culture ? 1 : 0.25;
  const gender = a.gender === b.gender ? 1 : 0.6;
  return 2 ** (-years / 7) * culture * gender;
}
