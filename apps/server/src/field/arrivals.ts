import { setTimeout } from "node:timers/promises";
import { type Store, StoreError } from "@kith/store";
import { matchAgain } from "../jobs/site-work.ts";
import type { ServerContext } from "../server-context.ts";
import { instrumentsOf, takeIn } from "./take-in.ts";

/** Brings sealed interviews among the others, by itself. */
export interface Arrivals {
  /** Something may be waiting at this site. */
  wake(siteId: string): void;
  /** At start: what came in before the last process ended. */
  wakeAll(): Promise<void>;
  close(): Promise<void>;
}

/** As many as are brought in together; they are in memory at once. */
const AT_ONCE = 200;
const BUSY_MS = 500;

/**
 * One loop per site at most. It opens what is waiting, stores it, and matches when nothing
 * else runs; what came meanwhile is taken in the next round.
 */
export function createArrivals(context: () => ServerContext): Arrivals {
  const loops = new Map<string, { again: boolean; ended: Promise<void> }>();
  const stop = new AbortController();

  async function loop(
    siteId: string,
    own: { again: boolean; readonly left: boolean },
  ): Promise<void> {
    const server = context();
    let unmatched = own.left && (await leftUnmatched(server.store, siteId)) ? 1 : 0;
    for (;;) {
      own.again = false;
      unmatched += await bringIn(server, siteId, stop.signal);
      if (stop.signal.aborted) return;
      if (unmatched > 0) {
        const reservation = await server.jobs.reserve(siteId);
        if (reservation === undefined) {
          await setTimeout(BUSY_MS, undefined, { signal: stop.signal });
          continue;
        }
        await reservation.start("link", matchAgain(server, siteId));
        unmatched = 0;
      }
      if (!own.again) return;
    }
  }

  const wake = (siteId: string, left = false) => {
    const there = loops.get(siteId);
    if (there !== undefined) {
      there.again = true;
      return;
    }
    if (stop.signal.aborted) return;
    const own = { again: false, left, ended: Promise.resolve() };
    loops.set(siteId, own);
    own.ended = loop(siteId, own)
      .catch((error: unknown) => {
        // Messages of the store hold no answers; anything else is named by its kind alone.
        if (!stop.signal.aborted) context().log(`bringing in interviews: ${kindOf(error)}`);
      })
      .finally(() => {
        loops.delete(siteId);
        if (own.again) wake(siteId);
      });
  };

  return {
    wake: (siteId) => wake(siteId),
    wakeAll: async () => {
      for (const { id } of await context().store.sites.list()) wake(id, true);
    },
    close: async () => {
      stop.abort();
      await Promise.all([...loops.values()].map(({ ended }) => ended));
    },
  };
}

/** Whether interviews of phones came after the last network was made: a process ended between. */
async function leftUnmatched(store: Store, siteId: string): Promise<boolean> {
  const last = await store.interviews.lastImport(siteId);
  if (last?.source !== "phone") return false;
  const network = await store.networks.latest(siteId);
  return network === undefined || network.at < last.at;
}

/** Takes in all that is waiting; how many interviews came among the others. */
async function bringIn(
  { store, records }: ServerContext,
  siteId: string,
  signal: AbortSignal,
): Promise<number> {
  let arrived = 0;
  for (;;) {
    const waiting = await store.field.waiting(siteId, AT_ONCE);
    if (waiting.length === 0 || signal.aborted) return arrived;
    const keys = await store.field.keys();
    const instrumentOf = instrumentsOf(store.field, siteId);
    for (const envelope of waiting) {
      if (signal.aborted) return arrived;
      // Two contents of one interview: the first counts, the other is kept and shown.
      if (await store.field.hasArrived(siteId, envelope.id)) {
        await store.field.settle(siteId, envelope, TWICE);
        continue;
      }
      const taken = await takeIn(instrumentOf, keys, envelope);
      if (!("interview" in taken)) {
        await store.field.settle(siteId, envelope, taken);
        continue;
      }
      const refused = await keep(store, siteId, taken.interview);
      await store.field.settle(siteId, envelope, refused ?? "arrived");
      if (refused === undefined) arrived++;
    }
    records.changed(siteId);
  }
}

const TWICE = {
  reason: "Another record of the same interview came in before, with other content.",
  remedy: "The first one counts and both are kept. Ask the volunteer which is right.",
};

/** The same interview again is left alone by the store, so a kill in between does no harm. */
async function keep(
  store: Store,
  siteId: string,
  interview: Parameters<Store["interviews"]["import"]>[1]["interviews"][number],
): Promise<{ reason: string; remedy: string } | undefined> {
  try {
    await store.interviews.import(siteId, { interviews: [interview], source: "phone" });
    return undefined;
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "invalid") throw error;
    // The store's sentence may repeat what somebody typed; reasons are not sealed.
    return {
      reason: "The interview breaks a rule of the data.",
      remedy: "Update Kith and try again. The sealed record is kept.",
    };
  }
}

function kindOf(error: unknown): string {
  if (error instanceof StoreError) return error.code;
  return error instanceof Error ? error.name : "unknown";
}
