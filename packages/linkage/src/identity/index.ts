/**
 * Person ids that stay: from one matching to the next, through merges, splits, pins and undo.
 */
export { assignIds, type Holding, type IdHistory } from "./assign-ids.ts";
export { type ContinuedIdentities, continueIdentities } from "./continue-identities.ts";
export { type ReadLog, readIdentityLog } from "./read-log.ts";
