import type { InterviewEvent } from "@kith/instruments";
import { openBytes, type SealedBytes, sealBytes } from "../keys/index.ts";
import type { Draft, FieldDb } from "./field-db.ts";
import { type Kept, strictly } from "./strictly.ts";

/** An interview under way: what is on the disk, and how more gets there. */
export interface InterviewLog {
  readonly draft: Draft;
  /** All events that are on the disk, in order. */
  events(): readonly InterviewEvent[];
  /**
   * Puts events on the disk, all or none, after those handed over before. Only when it says
   * `kept` do they count; otherwise they can be handed over again.
   */
  append(events: readonly InterviewEvent[]): Promise<Kept>;
}

/** Makes an interview with its first events, in one step. */
export async function beginInterview(
  db: FieldDb,
  key: CryptoKey,
  draft: Draft,
  events: readonly InterviewEvent[],
): Promise<Kept & { readonly log?: InterviewLog }> {
  const sealed = await sealAll(key, draft.interview, 0, events);
  const kept = await strictly(db, ["drafts", "events"], async (transaction) => {
    await transaction.objectStore("drafts").add(draft);
    await addAll(transaction.objectStore("events"), draft.interview, 0, sealed);
  });
  return kept.kept ? { kept: true, log: logOf(db, key, draft, events) } : kept;
}

/** What is on the disk of an interview under way. */
export type Found =
  | { readonly ok: true; readonly log: InterviewLog }
  /** Under another key or damaged: nothing was changed, it can still be handed over sealed. */
  | { readonly ok: false; readonly readable: number; readonly of: number };

/** Opens an interview at its last answer, after a crash, a lock or a day. */
export async function openInterview(db: FieldDb, key: CryptoKey, draft: Draft): Promise<Found> {
  const { interview } = draft;
  const range = IDBKeyRange.bound([interview, 0], [interview, Number.MAX_SAFE_INTEGER]);
  const rows = await db.getAll("events", range);
  const events: InterviewEvent[] = [];
  for (const [i, { index, sealed }] of rows.entries()) {
    const plain = index === i ? await openBytes(key, sealed, placeOf(interview, i)) : undefined;
    if (plain === undefined) return { ok: false, readable: events.length, of: rows.length };
    events.push(JSON.parse(new TextDecoder().decode(plain)) as InterviewEvent);
  }
  return { ok: true, log: logOf(db, key, draft, events) };
}

/** Interviews under way, the oldest first. */
export async function listDrafts(db: FieldDb): Promise<Draft[]> {
  const drafts = await db.getAll("drafts");
  return drafts.sort((a, b) => (a.started < b.started ? -1 : 1));
}

/** Takes an interview under way off the phone: practice that is over, or at the respondent's wish. */
export function discardInterview(db: FieldDb, interview: string): Promise<Kept> {
  return strictly(db, ["drafts", "events"], (transaction) => removeDraft(transaction, interview));
}

/** The removing half of finishing, inside the transaction that keeps the envelope. */
export async function removeDraft(
  transaction: Parameters<Parameters<typeof strictly>[2]>[0],
  interview: string,
): Promise<void> {
  await transaction.objectStore("drafts").delete(interview);
  const range = IDBKeyRange.bound([interview, 0], [interview, Number.MAX_SAFE_INTEGER]);
  await transaction.objectStore("events").delete(range);
}

function logOf(
  db: FieldDb,
  key: CryptoKey,
  draft: Draft,
  first: readonly InterviewEvent[],
): InterviewLog {
  let events: readonly InterviewEvent[] = first;
  let before: Promise<unknown> = Promise.resolve();

  async function write(more: readonly InterviewEvent[]): Promise<Kept> {
    const from = events.length;
    const sealed = await sealAll(key, draft.interview, from, more);
    const kept = await strictly(db, ["drafts", "events"], async (transaction) => {
      const held = await transaction.objectStore("drafts").get(draft.interview);
      if (held === undefined) throw new DOMException("finished elsewhere", "ConstraintError");
      await addAll(transaction.objectStore("events"), draft.interview, from, sealed);
    });
    if (kept.kept) events = [...events, ...more];
    return kept;
  }

  return {
    draft,
    events: () => events,
    append(more) {
      const done = before.then(() => write(more));
      before = done.catch(() => {});
      return done;
    },
  };
}

function placeOf(interview: string, index: number): string {
  return `kith field event/1\n${interview}\n${index}`;
}

function sealAll(
  key: CryptoKey,
  interview: string,
  from: number,
  events: readonly InterviewEvent[],
): Promise<SealedBytes[]> {
  return Promise.all(
    events.map((event, i) => {
      const plain = new TextEncoder().encode(JSON.stringify(event));
      return sealBytes(key, plain, placeOf(interview, from + i));
    }),
  );
}

/** `add`, not `put`: an event that is there already was written by another copy of the app. */
async function addAll(
  store: {
    add(value: { interview: string; index: number; sealed: SealedBytes }): Promise<unknown>;
  },
  interview: string,
  from: number,
  sealed: readonly SealedBytes[],
): Promise<void> {
  // Async, so that a write that throws leaves no other promise without somebody who waits for it.
  await Promise.all(
    sealed.map(async (one, i) => store.add({ interview, index: from + i, sealed: one })),
  );
}
