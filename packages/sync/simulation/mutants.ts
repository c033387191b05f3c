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
] as const;

export type Mutant = (typeof MUTANTS)[number];
