import type { Random } from "@kith/model";
import type { Envelope, Receipt } from "./envelope.ts";

/** One sealed record on the phone that made it, or that took it over. */
export interface OutboxItem {
  readonly envelope: Envelope;
  /** Verified: the programme has the record, durably. */
  readonly receipt?: Receipt;
  /** Milliseconds kept since the first look at the clock after that; until then absent. */
  readonly keptFor?: number;
  /** Why the programme will not take it, in words; then only a person can do something. */
  readonly setAside?: string;
}

/** The same record: an id alone may stand for two, and both are kept. */
export interface ItemRef {
  readonly id: string;
  readonly hash: string;
}

/**
 * Where a phone keeps its sealed records. Every call is one transaction that is on the disk
 * before it resolves; being killed at any moment leaves all of it done or none.
 */
export interface OutboxStore {
  /**
   * The number of a record, the next one that is free the first time it is asked for and the
   * same ever after: a phone killed between numbering and sealing leaves no gap.
   */
  readonly reserve: (id: string) => Promise<number>;
  /** The record, and the end of the draft it was made of. Adding what is there does nothing. */
  readonly add: (envelope: Envelope) => Promise<void>;
  /** By sequence. */
  readonly list: () => Promise<readonly OutboxItem[]>;
  readonly received: (receipt: Receipt) => Promise<void>;
  readonly setAside: (ref: ItemRef, reason: string) => Promise<void>;
  /**
   * Takes a look at the phone's clock: puts `aged(item, elapsed(last look, now))` for every
   * item, and `now` for the last look, all in one transaction; else a phone killed in between
   * would count the same time twice.
   */
  readonly age: (now: number) => Promise<void>;
  readonly remove: (ref: ItemRef) => Promise<void>;
}

const DAY = 24 * 60 * 60 * 1_000;
/** How long a received record is kept, sealed, all the same. */
export const GRACE = 7 * DAY;
/** However far the phone's clock jumps, so much counts at most as time gone by. */
const MOST_AT_ONCE = DAY;

/**
 * What counts as time gone by between two looks at the phone's clock: nothing at the first one
 * or when it went back, a day at most when it went on. So a clock set forward takes a day off
 * the grace period at most, each time, and never lets go what has no receipt.
 */
export function elapsed(before: number | undefined, now: number): number {
  return before === undefined ? 0 : Math.min(MOST_AT_ONCE, Math.max(0, now - before));
}

/**
 * The item after so many milliseconds. What was received since the last look begins at 0: the
 * time before its receipt is no time kept.
 */
export function aged(item: OutboxItem, milliseconds: number): OutboxItem {
  if (item.receipt === undefined) return item;
  return { ...item, keptFor: item.keptFor === undefined ? 0 : item.keptFor + milliseconds };
}

/** Only what was received, verified, and kept for the grace period may go. */
export function deletable({ receipt, keptFor }: OutboxItem): boolean {
  return receipt !== undefined && keptFor !== undefined && keptFor >= GRACE;
}

export function notYetReceived({ receipt, setAside }: OutboxItem): boolean {
  return receipt === undefined && setAside === undefined;
}

export interface BatchLimits {
  readonly records: number;
  /** Characters of what is sealed. */
  readonly characters: number;
}

export const BATCH: BatchLimits = { records: 20, characters: 1_000_000 };

/** What to send next: the oldest that wait. One at least, however large it is. */
export function nextBatch(
  items: readonly OutboxItem[],
  limits: BatchLimits = BATCH,
): readonly Envelope[] {
  const batch: Envelope[] = [];
  let characters = 0;
  for (const { envelope } of items.filter(notYetReceived)) {
    characters += envelope.sealed.length;
    if (batch.length > 0 && (batch.length >= limits.records || characters > limits.characters))
      break;
    batch.push(envelope);
  }
  return batch;
}

const FIRST_DELAY = 5_000;
const LONGEST_DELAY = 10 * 60_000;

/**
 * Milliseconds to wait after so many failures in a row: doubling from 5 seconds to 10 minutes,
 * and half of it by chance, so that a street of phones does not come back at once. Never ends.
 */
export function retryDelay(failures: number, random: Random): number {
  const whole = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.min(20, failures - 1));
  return Math.round((whole / 2) * (1 + random.next()));
}
