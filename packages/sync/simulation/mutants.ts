/** Ways to be wrong that the simulation has to notice: each was a real product's. */
export const MUTANTS = [
  /** Deletes what was sent, without waiting for a receipt. */
  "deletes-when-sent",
  /** The server has no uniqueness of its own. */
  "stores-twice",
  /** The phone stops trying after a few failures. */
  "gives-up",
  /** The server signs a receipt before the row is there. */
  "signs-too-early",
  /** A phone that ran out of room takes the record for stored. */
  "ignores-full-disk",
  /** The phone takes any receipt for the programme's. */
  "believes-anybody",
  /** A clock set forward counts as time gone by. */
  "trusts-the-clock",
  /** Time before the receipt counts as time kept after it. */
  "counts-from-before",
] as const;

export type Mutant = (typeof MUTANTS)[number];
