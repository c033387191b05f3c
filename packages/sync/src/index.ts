/** How sealed records travel: once, in any order, whatever fails on the way. */
export {
  type Compared,
  compareManifests,
  gapsIn,
  type Listed,
  type PhoneManifest,
} from "./compare-manifests.ts";
export { type Envelope, envelopeText, type Receipt, receiptText } from "./envelope.ts";
export { type HandedOver, handOverText, readHandOver } from "./hand-over.ts";
export {
  type InboxStore,
  type Put,
  type Received,
  type Receiving,
  receive,
  replyOf,
} from "./inbox.ts";
export {
  aged,
  BATCH,
  type BatchLimits,
  deletable,
  elapsed,
  GRACE,
  type ItemRef,
  nextBatch,
  notYetReceived,
  type OutboxItem,
  type OutboxStore,
  retryDelay,
} from "./outbox.ts";
export { type HashText, isProblem, MOST_SEALED, readEnvelope } from "./read-envelope.ts";
export { forgetReceived, type Reply, type Sending, sendRecords } from "./send-records.ts";
