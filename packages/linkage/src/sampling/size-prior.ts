import type { MatchRates } from "../match-rate.ts";
import type { Surroundings } from "./surroundings.ts";

/** How probable it is that a record belongs to a cluster of a size, before it is described. */
export interface SizePrior {
  /**
   * Log-odds of joining these members, against being somebody new. That a role is named often
   * says little of how often its holder is named as a person. O(members).
   */
  join(record: number, members: readonly number[]): number;
  /** Pairs of mentions that are one person, expected. */
  readonly pairs: number;
}

/** Shape of the negative binomial of how often a person is named. */
const SHAPE = 4;
/**
 * Nats in favour of joining. Clues that speak against repeat one another, so without it pairs
 * given less than 0.7 are one person more often than said (measured on made-up people).
 */
const READINESS = 0.25;

/**
 * How often a person is named is negative binomial: most a few times, some often, and the
 * size of clusters stays small however many records there are (microclustering). Its mean
 * follows from the match rate between mentions: the expected number of other mentions of the
 * same person is mean × (shape + 1) / shape.
 */
export function sizePrior(
  { isRespondent, hasRole, teller }: Pick<Surroundings, "isRespondent" | "hasRole" | "teller">,
  rates: MatchRates,
): SizePrior {
  const mentions = isRespondent.length - teller.length;
  const rate = 1 / (1 + Math.exp(-rates.byKind[0]!));
  const mean = Math.max(0.05, (rate * Math.max(1, mentions - 1) * SHAPE) / (SHAPE + 1));
  const population = mentions / mean;
  const unseen = Math.max(10, population * (SHAPE / (SHAPE + mean)) ** SHAPE);
  const logUnseen = Math.log(unseen);
  return {
    pairs: (rate * mentions * (mentions - 1)) / 2,
    join: (record, members) => {
      let named = 0;
      let inRole = 0;
      let interviewed = false;
      for (const m of members) {
        if (isRespondent[m] === 1) interviewed = true;
        else if (hasRole[m] === 0) named++;
        else inRole++;
      }
      if (isRespondent[record] === 1) {
        return interviewed ? rates.byKind[2]! : -logUnseen;
      }
      named += hasRole[record] === 0 ? Math.min(inRole, SHAPE) : inRole;
      return Math.log((named + SHAPE) / SHAPE) - logUnseen + READINESS;
    },
  };
}
