import { ROLE_ERROR } from "../parameters.ts";
import type { LinkRecord } from "../records.ts";

/** Evidence of roles in nats: "the postman" told twice is nearly an identifier. */
export interface RoleEvidence {
  /** Role of each record, numbered; -1 when none. */
  readonly roleOf: Int32Array;
  pair(a: number, b: number): number;
}

/**
 * A role is rare among all records, so two descriptions with the same one agree on much; two
 * different ones speak mildly against. A missing role is neutral. O(records).
 */
export function roleEvidence(records: readonly LinkRecord[]): RoleEvidence {
  const index = new Map<string, number>();
  const counts: number[] = [];
  const roleOf = Int32Array.from(records, ({ role }) => {
    if (role === undefined) return -1;
    let at = index.get(role);
    if (at === undefined) {
      at = counts.length;
      index.set(role, at);
      counts.push(0);
    }
    counts[at]!++;
    return at;
  });
  const pair = (a: number, b: number): number => {
    if (a < 0 || b < 0) return 0;
    if (a !== b) return Math.log(ROLE_ERROR);
    const share = (counts[a]! + 1) / (records.length + 1);
    return Math.max(0, Math.log(((1 - ROLE_ERROR) * (1 - ROLE_ERROR)) / share));
  };
  return { roleOf, pair };
}
