import type { Certainty } from "@kith/linkage";
import { standingOf } from "@kith/pipeline";
import type { DecisionHistoryRow, Json, ReviewActKind } from "@kith/store";
import { NOT_READY } from "../http/refuse.ts";
import { plainError } from "../plain-error.ts";
import type { ServerContext } from "../server-context.ts";
import { remember } from "../site/remember.ts";
import { decisionsInForce } from "./latest-decisions.ts";
import { isComplete, type PastActs, readActs } from "./past-acts.ts";
import { openSession, type ReviewSession } from "./review-session.ts";
import type { Pair } from "./review-task.ts";
import { saveRun } from "./save-run.ts";

/** What a review of one site rests on, read from the store once and after every change. */
export interface ReviewPast {
  readonly history: readonly DecisionHistoryRow[];
  readonly acts: PastActs;
}

/** The reviews of all sites: what was decided, and the matchings that are open. */
export interface ReviewDesk {
  past(siteId: string): Promise<ReviewPast>;
  /**
   * The open matching of a site; opened when it is not. `undefined` for a site that has not
   * been matched, or while other work is under way for it.
   */
  session(siteId: string): Promise<ReviewSession | undefined>;
  /** Opens the matching of a site that somebody looks at, so that no steward waits for it. */
  warm(siteId: string): void;
  /** The session once the first matching is there, or why not. */
  ready(siteId: string): Promise<ReviewSession | typeof NOT_READY>;
  /** Keeps an act; its id. */
  act(siteId: string, kind: ReviewActKind, content: Json): Promise<string>;
  /** To be called after a decision was added or undone, or something rests now. */
  changed(siteId: string): Promise<void>;
  /** Saves what the review came to, if that is not saved yet. Call before showing the network. */
  settle(siteId: string): Promise<void>;
  /** To be called after interviews changed or the site was matched otherwise. */
  reset(siteId: string): void;
  close(): Promise<void>;
}

/** Open matchings kept in memory; one of 500 interviews takes some 200 MB. */
const KEEP = 2;
const PAST_KEPT = 8;
/** The network is saved when nobody has answered for so long, or when somebody wants to see it. */
const QUIET_MS = 20_000;

type Context = Pick<ServerContext, "store" | "records" | "jobs" | "names" | "now" | "log">;

/** One seed for every site: matching again without a change gives the same people. */
export const SEED = 1;

export function createReviewDesk(server: Context): ReviewDesk {
  const { store } = server;
  const open = new Map<string, { session: ReviewSession; contentHash: string }>();
  const opening = new Map<string, Promise<ReviewSession | undefined>>();
  const saving = new Map<string, Promise<void>>();
  const timers = new Map<string, NodeJS.Timeout>();
  let closed = false;

  const pasts = remember(async (siteId): Promise<ReviewPast> => {
    const [history, rows] = await Promise.all([
      store.decisions.history(siteId),
      store.reviewActs.list(siteId),
    ]);
    return { history, acts: readActs(rows) };
  }, PAST_KEPT);

  const reset = (siteId: string): void => {
    clearTimeout(timers.get(siteId));
    timers.delete(siteId);
    open.get(siteId)?.session.close();
    open.delete(siteId);
    pasts.forget(siteId);
  };

  const settleSoon = (siteId: string): void => {
    clearTimeout(timers.get(siteId));
    if (closed) return;
    const timer = setTimeout(() => {
      settle(siteId).catch((error: unknown) => plainError(error, server.log));
    }, QUIET_MS);
    timer.unref();
    timers.set(siteId, timer);
  };

  const start = async (siteId: string): Promise<ReviewSession | undefined> => {
    if ((await server.jobs.active(siteId)) !== undefined) return undefined;
    const network = await server.records.network(siteId);
    if (network === undefined) return undefined;
    const [interviews, contentHash, resolution] = await Promise.all([
      server.records.interviews(siteId),
      store.interviews.contentHash(siteId),
      server.records.resolution(siteId),
    ]);
    if (closed) return undefined;
    const standing =
      resolution === undefined ? undefined : standingOf(network.view, resolution.records);
    const session = openSession(
      { interviews, names: server.names, seed: SEED, standing },
      {
        read: async () => {
          const past = await pasts.get(siteId);
          const inForce = decisionsInForce(past.history);
          return {
            ids: inForce.map(({ id }) => id),
            decisions: inForce.map(({ a, b, decision, by, at, note }) => ({
              a,
              b,
              decision,
              by,
              at,
              note,
            })),
            resting: restingPairs(past.acts),
          };
        },
        workedIn: async (answered: number, now: Certainty) => {
          settleSoon(siteId);
          const last = (await pasts.get(siteId)).acts.certainty.at(-1);
          if (last?.answered === answered && last.share === now.share) return;
          await act(siteId, "certainty", { answered, share: now.share });
        },
        explain: (error) => plainError(error, server.log),
      },
    );
    open.set(siteId, { session, contentHash });
    for (const oldest of open.keys()) {
      if (open.size <= KEEP) break;
      await settle(oldest);
      open.get(oldest)?.session.close();
      open.delete(oldest);
    }
    session.refresh();
    return session;
  };

  const session = (siteId: string): Promise<ReviewSession | undefined> => {
    const known = open.get(siteId);
    if (known !== undefined) {
      // The session longest unused comes first.
      open.delete(siteId);
      open.set(siteId, known);
      return Promise.resolve(known.session);
    }
    const already = opening.get(siteId);
    if (already !== undefined) return already;
    const started = start(siteId).finally(() => opening.delete(siteId));
    opening.set(siteId, started);
    return started;
  };

  const act = async (siteId: string, kind: ReviewActKind, content: Json): Promise<string> => {
    const id = await store.reviewActs.add(siteId, {
      kind,
      at: server.now().toISOString(),
      content,
    });
    pasts.forget(siteId);
    return id;
  };

  /** Whether somebody decided since the network was saved, and no review is open that knows. */
  const isStale = async (siteId: string): Promise<boolean> => {
    const at = (await server.records.network(siteId))?.at;
    if (at === undefined) return false;
    const { history } = await pasts.get(siteId);
    return history.some((one) => one.at > at || (one.undone?.at ?? "") > at);
  };

  const save = async (siteId: string): Promise<void> => {
    if (!open.has(siteId) && (await isStale(siteId))) await session(siteId);
    const known = open.get(siteId);
    if (known === undefined) return;
    const preparing = known.session.view().decided === undefined;
    if (preparing && !(await isStale(siteId))) return;
    clearTimeout(timers.get(siteId));
    await saveRun(server, siteId, known.session, known.contentHash);
  };

  const settle = (siteId: string): Promise<void> => {
    const under = saving.get(siteId);
    if (under !== undefined) return under;
    const saved = save(siteId).finally(() => saving.delete(siteId));
    saving.set(siteId, saved);
    return saved;
  };

  return {
    past: pasts.get,
    session,
    warm(siteId) {
      // Never at the cost of a review that is open already.
      if (closed || open.size >= KEEP) return;
      session(siteId).catch((error: unknown) => plainError(error, server.log));
    },
    async ready(siteId) {
      const found = await session(siteId);
      return found?.view().decided === undefined ? NOT_READY : found;
    },
    act,
    async changed(siteId) {
      pasts.forget(siteId);
      if (open.get(siteId)?.session.view().phase === "failed") reset(siteId);
      (await session(siteId))?.refresh();
    },
    settle,
    reset,
    async close() {
      closed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.allSettled([...saving.values(), ...opening.values()]);
      for (const siteId of open.keys()) reset(siteId);
    },
  };
}

/** Pairs a steward wants asked at a visit, and those of blind samples not settled yet. */
function restingPairs({ followUps, samples }: PastActs): Pair[] {
  const atVisits = followUps
    .filter(({ closed }) => closed === undefined)
    .flatMap(({ left, right }) => {
      const [a, b] = [left[0], right[0]];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
  const blind = samples.filter((sample) => !isComplete(sample)).flatMap(({ pairs }) => pairs);
  return [...atVisits, ...blind];
}
