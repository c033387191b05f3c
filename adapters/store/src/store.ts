import type { Decision, IdentityEvent, Interview, Resolution, TruthRecord } from "@kith/model";
import type { Field } from "./field/field.ts";

/** A value that JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Where the data live: a folder of this computer, or a PostgreSQL server. */
export type StoreOptions =
  | {
      /** Folder of the embedded database; made when absent. One process at a time. */
      readonly dataDir: string;
    }
  | {
      /** `postgres://user:password@host:port/database`, PostgreSQL 15 or newer. */
      readonly databaseUrl: string;
      /** File of the key that names are sealed with; made when absent and nothing is sealed yet. */
      readonly keyFile: string;
    };

export interface WaveRow {
  readonly id: string;
  /** Empty for interviews that name no wave. */
  readonly name: string;
  /** Interviews of this wave, each counted once whatever its versions. */
  readonly interviews: number;
}

export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly programme?: string;
  /** `true` for a simulated community: every screen says so. */
  readonly madeUp: boolean;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** In the order in which they first came in. */
  readonly waves: readonly WaveRow[];
}

export interface Sites {
  create(site: { name: string; programme?: string; madeUp: boolean }): Promise<SiteRow>;
  /** Oldest first. */
  list(): Promise<SiteRow[]>;
  get(id: string): Promise<SiteRow | undefined>;
}

export interface ImportResult {
  readonly importId: string;
  readonly added: number;
  /** Already there with the same content: left alone. */
  readonly unchanged: number;
  /** Already there with other content: kept, and the new content added as its next version. */
  readonly newVersions: number;
}

export interface ImportRow {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly source: string;
  /** Interviews that were in it, new or not. */
  readonly interviews: number;
}

export interface Interviews {
  /**
   * Everything in one transaction: all of it is kept, or none. Rejects with `invalid` when
   * an interview cannot be stored (two with one egoID, a tie to a mention that is not there).
   */
  import(
    siteId: string,
    input: {
      readonly interviews: readonly Interview[];
      /** Where they came from, in words for people: a folder or file name. */
      readonly source: string;
      readonly truth?: readonly TruthRecord[];
    },
  ): Promise<ImportResult>;
  /** Current versions, in import order; a new version keeps the place of the first. */
  read(siteId: string): Promise<Interview[]>;
  lastImport(siteId: string): Promise<ImportRow | undefined>;
  /** Changes when any current interview changes, and only then. */
  contentHash(siteId: string): Promise<string>;
  /** Who records really are, where the community is made up. */
  truth(siteId: string): Promise<TruthRecord[]>;
}

export interface DecisionRow extends Decision {
  readonly id: string;
}

export interface DecisionHistoryRow extends DecisionRow {
  readonly undone?: { readonly by: string; readonly at: string };
}

/** Append only: undoing is a record of its own. */
export interface Decisions {
  add(siteId: string, decision: Decision): Promise<string>;
  /** Undoing what is undone changes nothing. Rejects with `not-found` for an unknown id. */
  undo(id: string, undo: { by: string; at: string }): Promise<void>;
  /** Those in force, oldest first. */
  list(siteId: string): Promise<DecisionRow[]>;
  /** Every one ever made, oldest first. */
  history(siteId: string): Promise<DecisionHistoryRow[]>;
}

export interface ResolutionRow {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly inputHash: string;
  readonly seed: number;
  readonly parameters: Json;
  readonly resolution: Resolution;
}

export interface Resolutions {
  save(
    siteId: string,
    run: {
      readonly inputHash: string;
      readonly seed: number;
      readonly parameters: Json;
      readonly resolution: Resolution;
    },
  ): Promise<string>;
  latest(siteId: string): Promise<ResolutionRow | undefined>;
}

export interface NetworkRow {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly resolutionId: string;
  readonly document: Json;
}

export interface Networks {
  /** The document holds names, so all of it is sealed. */
  save(siteId: string, resolutionId: string, document: Json): Promise<string>;
  latest(siteId: string): Promise<NetworkRow | undefined>;
}

/** The log by which people keep their ids from one matching to the next. Append only. */
export interface Identities {
  /** What a saved resolution changed; nothing is stored for no events. */
  add(siteId: string, resolutionId: string, events: readonly IdentityEvent[]): Promise<void>;
  /** Every event, in order. */
  list(siteId: string): Promise<IdentityEvent[]>;
}

export const REVIEW_ACT_KINDS = [
  "reveal",
  "masking",
  "follow-up",
  "follow-up-closed",
  "sample",
  "sample-answer",
  "sample-settled",
  "certainty",
] as const;
export type ReviewActKind = (typeof REVIEW_ACT_KINDS)[number];

/** Something done in a review beside deciding. `content` is sealed. */
export interface ReviewAct {
  readonly kind: ReviewActKind;
  /** ISO 8601, as the caller's clock has it. */
  readonly at: string;
  readonly content: Json;
}

export interface ReviewActRow extends ReviewAct {
  readonly id: string;
}

/** Append only: whatever is true now follows from all that happened. */
/** The end of the log of requests. Kept elsewhere, it shows when the log has lost its end. */
export interface AuditHead {
  /** Number of the last entry, from 1. */
  readonly place: number;
  /** SHA-256 over all entries up to it, in hex. */
  readonly hash: string;
}

export interface AuditEntry {
  readonly place: number;
  /** ISO 8601, UTC; by the server's clock. */
  readonly at: string;
  readonly actor: string;
  /** What was asked for: method and address, without what was typed. */
  readonly action: string;
  readonly siteId?: string;
}

/** Append only, each entry chained to the one before. */
export interface Audit {
  append(entry: Omit<AuditEntry, "place">): Promise<AuditHead>;
  /** `undefined` while nothing has been asked for. */
  head(): Promise<AuditHead | undefined>;
  /** The latest first; those before an entry when that is given. */
  list(page: { readonly before?: number; readonly limit: number }): Promise<AuditEntry[]>;
  /**
   * Whether every entry is as it was written, and whether those up to a head that was kept
   * elsewhere are there. O(entries).
   */
  verify(
    kept?: AuditHead,
  ): Promise<
    | { readonly whole: true; readonly head: AuditHead | undefined }
    | { readonly whole: false; readonly brokenAt: number }
  >;
}

export interface ReviewActs {
  add(siteId: string, act: ReviewAct): Promise<string>;
  /** In the order in which they were added. */
  list(siteId: string): Promise<ReviewActRow[]>;
}

export const JOB_STATES = ["waiting", "running", "done", "failed", "cancelled"] as const;
export type JobState = (typeof JOB_STATES)[number];

export interface JobRow {
  readonly id: string;
  readonly siteId: string;
  readonly kind: string;
  readonly state: JobState;
  /** What is being done, in words. Empty before the first progress. */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  /** For people: why it failed, or what came of it. */
  readonly message?: string;
  readonly result?: Json;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly finishedAt?: string;
}

export interface JobPatch {
  readonly state?: JobState;
  readonly stage?: string;
  readonly done?: number;
  readonly total?: number;
  readonly message?: string;
  readonly result?: Json;
}

export interface Jobs {
  /** Starts as `waiting`. */
  create(job: { siteId: string; kind: string }): Promise<JobRow>;
  /**
   * A change of state is durable when this resolves. Progress alone is not forced to the
   * disk, so that a tick is cheap; throttle it all the same.
   */
  update(id: string, patch: JobPatch): Promise<void>;
  get(id: string): Promise<JobRow | undefined>;
  /** Waiting or running, oldest first. */
  active(siteId: string): Promise<JobRow[]>;
  /**
   * Called at start: jobs whose process died become `failed` with a plain sentence. Jobs of
   * other living processes on the same server are left alone. Returns how many.
   */
  failInterrupted(): Promise<number>;
}

/** Everything a programme keeps. Rejections are `StoreError`s. */
export interface Store {
  readonly kind: "embedded" | "server";
  readonly sites: Sites;
  readonly interviews: Interviews;
  readonly decisions: Decisions;
  readonly resolutions: Resolutions;
  readonly networks: Networks;
  readonly identities: Identities;
  readonly reviewActs: ReviewActs;
  readonly audit: Audit;
  readonly jobs: Jobs;
  readonly field: Field;
  /** Waits for what is under way. The folder is free afterwards. */
  close(): Promise<void>;
}
