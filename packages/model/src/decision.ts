import type { RecordRef } from "./record-key.ts";

export const DECISIONS = ["same", "different", "unsure"] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** A steward's answer to "are these two one person?". It binds the matching and can be undone. */
export interface Decision {
  readonly a: RecordRef;
  readonly b: RecordRef;
  readonly decision: DecisionKind;
  readonly by: string;
  /** ISO 8601, or empty when not recorded. */
  readonly at: string;
  readonly note: string;
}
