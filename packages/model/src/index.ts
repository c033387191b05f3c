/**
 * The vocabulary every other package speaks. Words follow the field's standard terms:
 * an *interview* has one *respondent* (ego), who makes *mentions* (alters) of people,
 * and of places, groups, organisations and sources of information.
 */
export { ANSWER_STATES, type AnswerState } from "./answer-state.ts";
export { compareText } from "./compare-text.ts";
export {
  DECISIONS,
  type Decision,
  type DecisionKind,
} from "./decision.ts";
export type {
  AttributeValue,
  GraphDocument,
  GraphDocumentEdge,
  GraphDocumentNode,
} from "./graph-document.ts";
export { type Heap, heapOf } from "./heap.ts";
export type { IdentityEvent } from "./identity-event.ts";
export {
  AFFILIATION_KINDS,
  type Affiliation,
  type AffiliationKind,
  type AlterTie,
  type Answer,
  type Description,
  type Interview,
  type Mention,
  type Respondent,
} from "./interview.ts";
export type { NameRow } from "./name-row.ts";
export type {
  AffiliationRef,
  PlaceDecision,
  PlaceLabel,
  PlacePair,
  PlaceResolution,
  ResolvedAffiliation,
  ResolvedPlace,
} from "./place-resolution.ts";
export { describeProblem, type Place, type Problem, type Severity } from "./problem.ts";
export { noProgress, type Progress } from "./progress.ts";
export { type Random, seededRandom } from "./random.ts";
export {
  parseRecordKey,
  type RecordKey,
  type RecordRef,
  recordKey,
} from "./record-key.ts";
export type { PairProbability, Resolution, ResolvedRecord } from "./resolution.ts";
export type {
  NetworkNode,
  NetworkTie,
  NodeKind,
  NodeStatus,
  SiteNetwork,
} from "./site-network.ts";
export type { SourceFile } from "./source-file.ts";
export type { TruthRecord } from "./truth.ts";
