import type { Severity } from "@kith/model";

/** What is wrong with an event, or nothing when it took effect without a doubt. */
export interface Complaint {
  readonly severity: Severity;
  readonly code: string;
  /** The question it is about. */
  readonly field?: string;
  readonly message: string;
  readonly remedy: string;
}
