/**
 * Where a programme's data live: PostgreSQL, embedded in this process or on a server. The
 * same schema and statements serve both. Names are sealed; everything else refers to random
 * ids. `store.ts` is the contract.
 */
export {
  type BackupHead,
  type BackupMade,
  backUp,
  type Restored,
  readBackup,
  restore,
} from "./backup/index.ts";
export type {
  Field,
  FieldKeys,
  PhoneRow,
  SetAsideRow,
} from "./field/field.ts";
export { openStore } from "./open-store.ts";
export {
  type Audit,
  type AuditEntry,
  type AuditHead,
  type DecisionHistoryRow,
  type DecisionRow,
  type Decisions,
  type Identities,
  type ImportResult,
  type ImportRow,
  type Interviews,
  JOB_STATES,
  type JobPatch,
  type JobRow,
  type JobState,
  type Jobs,
  type Json,
  type NetworkRow,
  type Networks,
  REVIEW_ACT_KINDS,
  type ResolutionRow,
  type Resolutions,
  type ReviewAct,
  type ReviewActKind,
  type ReviewActRow,
  type ReviewActs,
  type SiteRow,
  type Sites,
  type Store,
  type StoreOptions,
  type WaveRow,
} from "./store.ts";
export { StoreError, type StoreErrorCode } from "./store-error.ts";
