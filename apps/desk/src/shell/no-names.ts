import type { Overview } from "@kith/api";

/**
 * Whether no mention gives a first name or a surname. Then nothing tells whether two interviews
 * speak of the same person, and no record is put together with another: that is not certainty.
 */
export function noNames(overview: Overview | undefined): boolean {
  if (overview === undefined || overview.mentions === 0) return false;
  const { mentions, missing } = overview;
  return ["first name", "surname"].every(
    (name) => missing.find(({ field }) => field === name)?.mentions === mentions,
  );
}
