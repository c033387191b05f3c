import type { RecordRef } from "./record-key.ts";

/**
 * What became of a person's id from one matching to the next. Events are only ever added to;
 * all of them, in order, say which ids were in use at every step. They hold ids and record
 * numbers, never names. `step` counts the matchings of a site from 0; `records` are all records
 * of the person after the step.
 *
 * - `new`: an id never used before.
 * - `changed`: the same person with other records than before.
 * - `merge`: the same person, who took up the people `absorbed`; their ids rest.
 * - `split`: a person of records that were `from`'s; a new id, or one that rested.
 * - `back`: an id that rested is in use again, without its records having been another's.
 * - `gone`: no record of theirs is left, or all went to several others; the id rests.
 * - `pin`: whoever holds `record` is `person` from now on; `unpin` takes that back.
 */
export type IdentityEvent =
  | {
      readonly step: number;
      readonly kind: "new" | "changed" | "back";
      readonly person: string;
      readonly records: readonly RecordRef[];
    }
  | {
      readonly step: number;
      readonly kind: "merge";
      readonly person: string;
      readonly absorbed: readonly string[];
      readonly records: readonly RecordRef[];
    }
  | {
      readonly step: number;
      readonly kind: "split";
      readonly person: string;
      readonly from: string;
      readonly records: readonly RecordRef[];
    }
  | { readonly step: number; readonly kind: "gone"; readonly person: string }
  | {
      readonly step: number;
      readonly kind: "pin" | "unpin";
      readonly person: string;
      readonly record: RecordRef;
    };
