import { setTimeout } from "node:timers/promises";
import type { Progress } from "@kith/model";
import type { JobRow, Json, Store } from "@kith/store";
import { plainError } from "../plain-error.ts";

export type JobKind = "import" | "link";

/** Long work: looks at `signal` between steps, or hands it on to whatever it waits for. */
export type Work = (context: {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}) => Promise<{ readonly outcome: string; readonly result?: Json }>;

/** The right to work on a site. Exactly one of `start` and `release` ends it. */
export interface Reservation {
  start(kind: JobKind, work: Work): Promise<JobRow>;
  release(): void;
}

export interface JobRunner {
  /** `undefined` while other work is under way for the site. */
  reserve(siteId: string): Promise<Reservation | undefined>;
  /** The job as it stands, with progress newer than what is stored. */
  get(jobId: string): Promise<JobRow | undefined>;
  active(siteId: string): Promise<JobRow | undefined>;
  /** Stops it if it runs here; resolves when it has ended. `undefined` when there is none. */
  cancel(jobId: string): Promise<JobRow | undefined>;
  /** Stops everything, as failed with a plain sentence, and waits for it. */
  close(): Promise<void>;
}

interface Running {
  readonly controller: AbortController;
  readonly ended: Promise<void>;
  progress: Pick<JobRow, "stage" | "done" | "total">;
}

/** Progress is shown from memory; the stored row follows about once a second. */
const STORE_PROGRESS_MS = 1000;
const ANSWER_MS = 20;
const CLOSED =
  "Kith was closed while this was under way. What was saved before is kept. Match again to go on.";

/**
 * Runs jobs of this process: at most one per site, each with a row in the store that says how
 * far it is. A fault in one never leaves its row running.
 */
export function createJobRunner(store: Store, log: (line: string) => void): JobRunner {
  const reserved = new Set<string>();
  const running = new Map<string, Running>();
  let closed = false;

  async function run(job: JobRow, work: Work, controller: AbortController): Promise<void> {
    const { signal } = controller;
    let storedAt = Date.now();
    let storing: Promise<void> = store.jobs.update(job.id, { state: "running" });
    const progress: Progress = (stage, done, total) => {
      const here = running.get(job.id);
      if (here === undefined) return;
      const isNewStage = stage !== here.progress.stage;
      here.progress = { stage, done, total };
      if (!isNewStage && Date.now() - storedAt < STORE_PROGRESS_MS) return;
      storedAt = Date.now();
      storing = storing
        .then(() => store.jobs.update(job.id, { stage, done, total }))
        .catch((error: unknown) => log(`progress of job ${job.id} not stored: ${String(error)}`));
    };
    const finish = async (
      state: "done" | "failed" | "cancelled",
      message: string,
      result?: Json,
    ) => {
      await storing.catch((error: unknown) => log(`job ${job.id}: ${String(error)}`));
      const { stage, done, total } = running.get(job.id)?.progress ?? job;
      const last = state === "done" ? { done: total } : { done };
      await store.jobs.update(job.id, {
        state,
        message,
        stage,
        ...last,
        total,
        ...(result === undefined ? {} : { result }),
      });
    };

    try {
      // Whoever asked gets an answer before the work takes the store.
      await setTimeout(ANSWER_MS);
      const { outcome, result } = await work({ signal, progress });
      await finish("done", outcome, result);
    } catch (error) {
      if (signal.aborted)
        await finish(closed ? "failed" : "cancelled", closed ? CLOSED : "Stopped.");
      else await finish("failed", plainError(error, log));
    }
  }

  const withProgress = (row: JobRow | undefined): JobRow | undefined => {
    const here = row === undefined ? undefined : running.get(row.id);
    if (row === undefined || here === undefined) return row;
    return { ...row, state: "running", ...here.progress };
  };

  return {
    async reserve(siteId) {
      if (closed || reserved.has(siteId)) return undefined;
      reserved.add(siteId);
      const release = () => void reserved.delete(siteId);
      try {
        // Another process on the same database may be at work.
        if ((await store.jobs.active(siteId)).length > 0) {
          release();
          return undefined;
        }
      } catch (error) {
        release();
        throw error;
      }
      return {
        release,
        async start(kind, work) {
          try {
            const job = await store.jobs.create({ siteId, kind });
            const controller = new AbortController();
            const { promise: ended, resolve } = Promise.withResolvers<void>();
            const { stage, done, total } = job;
            running.set(job.id, { controller, ended, progress: { stage, done, total } });
            void run(job, work, controller)
              .catch((error: unknown) => log(`job ${job.id} could not be ended: ${String(error)}`))
              .finally(() => {
                running.delete(job.id);
                release();
                resolve();
              });
            return job;
          } catch (error) {
            release();
            throw error;
          }
        },
      };
    },
    get: async (jobId) => withProgress(await store.jobs.get(jobId)),
    active: async (siteId) => withProgress((await store.jobs.active(siteId))[0]),
    async cancel(jobId) {
      const here = running.get(jobId);
      here?.controller.abort();
      await here?.ended;
      return store.jobs.get(jobId);
    },
    async close() {
      closed = true;
      for (const { controller } of running.values()) controller.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}
