import type { Random } from "@kith/model";
import type { Envelope, Receipt } from "./envelope.ts";
import {
  BATCH,
  type BatchLimits,
  deletable,
  nextBatch,
  notYetReceived,
  type OutboxStore,
  retryDelay,
} from "./outbox.ts";
import { type HashText, isProblem, readEnvelope } from "./read-envelope.ts";

/** What the programme answers about a batch. */
export interface Reply {
  readonly receipts: readonly Receipt[];
  /** About records it cannot take. */
  readonly problems: readonly {
    readonly id: string;
    readonly hash: string;
    readonly message: string;
    /** Sending it again will not help. */
    readonly final: boolean;
  }[];
}

export interface Sending {
  readonly store: OutboxStore;
  /** Rejects when there is no signal, no answer in time, or no readable answer. */
  readonly send: (batch: readonly Envelope[]) => Promise<Reply>;
  /** Whether the programme signed this receipt. */
  readonly verify: (receipt: Receipt) => Promise<boolean>;
  readonly hashText: HashText;
  /** Resolves after so many milliseconds, or earlier when there is signal again. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: Random;
  readonly limits?: BatchLimits;
  /** Called after each attempt, for the screen. */
  readonly told?: (attempt: "sent" | "failed") => void;
}

/**
 * Sends what waits until nothing does, for as long as it takes. What the programme refuses for
 * good is set aside; what has no verified receipt is sent again. A record that fails is not
 * tried again before all others were: after a failure batches get smaller, down to single
 * records, so that one on which the programme stumbles holds up no other. May be stopped at
 * any moment and begun anew: everything that matters is in the store.
 */
export async function sendRecords(sending: Sending): Promise<void> {
  const { store, random, wait, told, limits = BATCH } = sending;
  const tried = new Set<string>();
  let failures = 0;
  let most = limits.records;
  for (;;) {
    const waiting = (await store.list()).filter(notYetReceived);
    if (waiting.length === 0) return;
    const untried = waiting.filter(({ envelope }) => !tried.has(refOf(envelope)));
    if (untried.length === 0) {
      tried.clear();
      await wait(retryDelay(Math.max(1, failures), random));
      continue;
    }
    const batch = nextBatch(untried, { ...limits, records: most });
    const open = await sendBatch(sending, batch).catch(() => undefined);
    const went = open !== undefined && open.length < batch.length;
    told?.(went ? "sent" : "failed");
    failures = went ? 0 : failures + 1;
    if (open !== undefined) {
      most = limits.records;
      for (const envelope of open) tried.add(refOf(envelope));
    } else if (batch.length > 1) {
      most = Math.ceil(batch.length / 2);
    } else {
      tried.add(refOf(batch[0]!));
    }
    if (!went) await wait(retryDelay(failures, random));
  }
}

function refOf({ id, hash }: Envelope): string {
  return `${id} ${hash}`;
}

/** Looks at the phone's clock, and removes what by it has been kept long enough. */
export async function forgetReceived(store: OutboxStore, now: number): Promise<void> {
  await store.age(now);
  for (const item of await store.list()) if (deletable(item)) await store.remove(item.envelope);
}

/** Sends a batch; returns those of it that have to be sent again. */
async function sendBatch(
  { store, send, verify, hashText }: Sending,
  batch: readonly Envelope[],
): Promise<readonly Envelope[]> {
  const { receipts, problems } = await send(batch);
  const open: Envelope[] = [];
  for (const envelope of batch) {
    const { id, hash } = envelope;
    const receipt = receipts.find((one) => one.id === id && one.hash === hash);
    if (receipt !== undefined && fits(receipt, envelope) && (await verify(receipt))) {
      await store.received(receipt);
      continue;
    }
    const problem = problems.find((one) => one.id === id && one.hash === hash);
    // Damaged on the way is sent again; damaged on this phone is for a person to see.
    const own = await readEnvelope(envelope, "phone", hashText);
    if (isProblem(own)) await store.setAside({ id, hash }, own.message);
    else if (problem?.final) await store.setAside({ id, hash }, problem.message);
    else open.push(envelope);
  }
  return open;
}

function fits(receipt: Receipt, { device, sequence }: Envelope): boolean {
  return receipt.device === device && receipt.sequence === sequence;
}
