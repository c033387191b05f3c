import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { SealedBytes } from "../keys/index.ts";

/** An interview under way. What was said is not here but in its sealed events. */
export interface Draft {
  /** Random, of the interview. */
  readonly interview: string;
  readonly instrument: { readonly id: string; readonly version: number };
  /** ISO 8601, by this phone's clock. */
  readonly started: string;
}

/** One event of a draft, sealed under the phone's data key. */
export interface KeptEvent {
  readonly interview: string;
  /** From 0, without gaps. */
  readonly index: number;
  readonly sealed: SealedBytes;
}

/** What one database of the app holds. */
export interface FieldSchema extends DBSchema {
  /** Single things: enrolment, wrapped key, counters. */
  phone: { key: string; value: unknown };
  drafts: { key: string; value: Draft };
  events: { key: [string, number]; value: KeptEvent };
  /** Sealed interviews on their way, by their sequence on this phone. */
  outbox: { key: number; value: unknown };
  /** Instruments that came with enrolment, by `id/version`. */
  instruments: { key: string; value: unknown };
}

export type StoreName = "phone" | "drafts" | "events" | "outbox" | "instruments";
export const STORES: readonly StoreName[] = ["phone", "drafts", "events", "outbox", "instruments"];

export type FieldDb = IDBPDatabase<FieldSchema>;

/**
 * Opens one database of the app, making it when it is not there. A newer copy of the app that
 * wants to change it may: this one closes and says so through `closed`.
 */
export function openFieldDb(name: string, closed: () => void = () => {}): Promise<FieldDb> {
  return openDB<FieldSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore("phone");
      db.createObjectStore("drafts", { keyPath: "interview" });
      db.createObjectStore("events", { keyPath: ["interview", "index"] });
      db.createObjectStore("outbox");
      db.createObjectStore("instruments");
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}
