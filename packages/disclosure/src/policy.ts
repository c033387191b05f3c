/**
 * The rules a number must pass before anybody outside the team may see it. Versioned data:
 * a release says under which policy it was made.
 */
export const POLICY = {
  version: 1,
  /** No cell of a public table is about fewer people. */
  minPeople: 10,
  /** …or rests on fewer interviews. */
  minInformants: 5,
  /** Nothing is public from fewer interviews than this. */
  minInterviews: 30,
  /** Nothing is broken down for a part of the community with fewer interviews. */
  minInterviewsPerGroup: 30,
  /** Ties between two groups: fewer are not drawn. */
  minTies: 10,
  /** …and each end has at least this many people. */
  minPeopleAtEachEnd: 5,
  /** Counts leave rounded to this, before anything is computed from them. */
  rounding: 5,
} as const;

/** The nearest multiple of the rounding base; 12 → 10, 13 → 15. */
export function roundCount(count: number): number {
  return Math.round(count / POLICY.rounding) * POLICY.rounding;
}

/** Large enough to be shown. Nothing is not: "nobody" says something about everybody. */
export function showable(people: number): boolean {
  return people >= POLICY.minPeople;
}
