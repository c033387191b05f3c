import type { RecordRef } from "./record-key.ts";

/** One row of `truth.csv`: who a record really is. Only made-up communities have it. */
export interface TruthRecord extends RecordRef {
  readonly person: string;
}
