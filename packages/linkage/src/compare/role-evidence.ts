import { ROLE_ERROR } from "../parameters.ts";
import type { LinkRecord } from "../records.ts";

/**
 * Evidence of two stated roles in nats. Different ones speak mildly against one person. The
 * same one is nearly an identifier, how nearly depends on how many people hold it: that is
 * learnt as the match rate of the role (`matchRates`), so it counts nothing here. A missing
 * role is neutral.
 */
export function roleEvidence(x: LinkRecord, y: LinkRecord): number {
  if (x.role === undefined || y.role === undefined || x.role === y.role) return 0;
  return Math.log(ROLE_ERROR);
}
