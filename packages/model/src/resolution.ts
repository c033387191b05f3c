import type { RecordRef } from "./record-key.ts";

/** One row of `people.csv`: which person a respondent or a mention turned out to be. */
export interface ResolvedRecord extends RecordRef {
  /** Person id, unique in the resolution. */
  readonly person: string;
  /** How probable it is that this record belongs to this person, 0 to 1. */
  readonly probability: number;
}

/** One row of `pairs.csv`. */
export interface PairProbability {
  readonly a: RecordRef;
  readonly b: RecordRef;
  /** How probable it is that both are one person, 0 to 1. */
  readonly probability: number;
  /** The reasons in words, strongest first: "same first name, rare here: strong". */
  readonly evidence: readonly string[];
}

/** One assignment of all records to people, with the doubt that is left. */
export interface Resolution {
  /** Every respondent and every mention once, in the order of the interviews. */
  readonly records: readonly ResolvedRecord[];
  /** Every candidate pair above 0.01. */
  readonly pairs: readonly PairProbability[];
}
