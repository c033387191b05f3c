import type { Value } from "./expression.ts";
import type { Join } from "./statement.ts";

/** Names that plans use for the two records of a pair, and for the table they stand in. */
export const LEFT = "l";
export const RIGHT = "r";
export const RECORDS = "records";

/**
 * Records that agree on a derived column are compared. `left` and `right` differ for rules
 * that cross columns (first name and surname exchanged).
 */
export interface BlockingRule {
  readonly name: string;
  readonly left: string;
  readonly right: string;
}

/** One step of a comparison, numbered from 0 (nothing to compare). */
export interface Level {
  readonly name: string;
  /** For the report: "one digit off". */
  readonly words: string;
}

/** What is compared about a pair of records, in levels from agreement to difference. */
export interface Comparison {
  readonly name: string;
  readonly levels: readonly Level[];
  /** The number of the level, from columns of `l`, `r` and the joined tables. */
  readonly level: Value;
  /** Tables of value pairs and of rarity that `level` and `rarity` need. */
  readonly joins: readonly Join[];
  /** Quarter nats to add because the shared value is rarer than others; 0 when it is not known. */
  readonly rarity?: Value;
}

/** Two comparisons that tend to agree together: a correction per pair of their levels, in nats. */
export interface Interaction {
  /** Numbers of the comparisons. */
  readonly left: number;
  readonly right: number;
  /** By level of `left`, then of `right`. */
  readonly nats: readonly (readonly number[])[];
}

/** How pairs are found and compared: a tree of readonly nodes, printed for an engine. */
export interface LinkagePlan {
  readonly blocking: readonly BlockingRule[];
  readonly comparisons: readonly Comparison[];
}

/** Log-weights of one person against two people of one home or family, in nats. */
export interface RelativeWeights {
  readonly prior: number;
  readonly levels: readonly (readonly number[])[];
  readonly interactions: readonly Interaction[];
}

/** Log-weights of a plan, in nats: of one person against two strangers. */
export interface Weights {
  /** Log odds of two random records being one. */
  readonly prior: number;
  /** Per comparison and level: log of how much likelier the level is for one person. */
  readonly levels: readonly (readonly number[])[];
  readonly interactions: readonly Interaction[];
  /** Where two relatives explain a pair better than two strangers do, these count. */
  readonly relatives?: RelativeWeights;
}
