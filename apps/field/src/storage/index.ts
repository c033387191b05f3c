/** What this phone keeps, durable before it counts. */
export type { Draft, FieldDb } from "./field-db.ts";
export {
  beginInterview,
  discardInterview,
  type Found,
  type InterviewLog,
  listDrafts,
  openInterview,
  removeDraft,
} from "./interview-log.ts";
export { type Turn, takeTurn } from "./one-writer.ts";
export { deleteStorage, type Opened, openStorage } from "./open-storage.ts";
export { askToPersist, mayBegin, type StoragePromise } from "./persistence.ts";
export {
  type Enrolment,
  keepContact,
  keepEnrolment,
  keepKeys,
  lastContact,
  type PhoneKeys,
  readEnrolment,
  readInstrument,
  readKeys,
  type Unlocked,
  unlock,
} from "./phone-record.ts";
export { type Kept, type NotKept, type StrictTransaction, strictly } from "./strictly.ts";
