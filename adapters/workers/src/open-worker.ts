import { Worker } from "node:worker_threads";
import type { Progress } from "@kith/model";
import type { OpenWorkerMessage } from "./messages.ts";
import type { TaskOutcome, WorkerTask } from "./run-in-worker.ts";

/** What a module exports for a thread that stays: makes something once, then answers with it. */
export type Opener<Input, Request, Reply> = (
  input: Input,
  context: { readonly progress: Progress },
) => (request: Request) => Reply | Promise<Reply>;

/** A thread that stays until it is closed. */
export interface OpenWorker<Request, Reply> {
  /** Answered in order, one at a time; never rejects. `cancelled` once it is closed. */
  ask(request: Request): Promise<TaskOutcome<Reply>>;
  close(): void;
}

const PROGRESS_EVERY_MS = 200;

/**
 * Starts a thread that keeps what it made: opened once with `input`, then asked as often as
 * needed. What the thread throws fails that question only; when the thread itself ends, every
 * question waiting and to come fails.
 */
export function openWorker<Input, Request, Reply>(
  task: Pick<WorkerTask<Input, Reply>, "module" | "function">,
  input: Input,
  options: { readonly progress?: Progress } = {},
): OpenWorker<Request, Reply> {
  const waiting = new Map<number, (outcome: TaskOutcome<Reply>) => void>();
  let ended: TaskOutcome<never> | undefined;
  let last = 0;
  const worker = new Worker(new URL("./open-worker-entry.ts", import.meta.url), {
    workerData: {
      module: task.module.href,
      function: task.function,
      input,
      progressEveryMs: PROGRESS_EVERY_MS,
    },
  });
  const end = (outcome: TaskOutcome<never>): void => {
    if (ended !== undefined) return;
    ended = outcome;
    void worker.terminate();
    for (const settle of waiting.values()) settle(outcome);
    waiting.clear();
  };
  const fail = (error: unknown): void => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    end({ state: "failed", message: "The work ended before it was finished.", detail });
  };
  worker.on("message", (message: OpenWorkerMessage) => {
    if (message.kind === "progress") {
      options.progress?.(message.stage, message.done, message.total);
      return;
    }
    if (message.kind === "opening-failed") {
      end({ state: "failed", message: message.message, detail: message.detail });
      return;
    }
    const settle = waiting.get(message.ask);
    waiting.delete(message.ask);
    // The module named in the task made it.
    if (message.kind === "reply") settle?.({ state: "done", value: message.value as Reply });
    else settle?.({ state: "failed", message: message.message, detail: message.detail });
  });
  worker.on("error", fail);
  worker.on("messageerror", fail);
  worker.on("exit", (code) => fail(`worker exit code ${code}`));
  return {
    ask: (request) =>
      new Promise((resolve) => {
        if (ended !== undefined) {
          resolve(ended);
          return;
        }
        last++;
        waiting.set(last, resolve);
        worker.postMessage({ ask: last, request });
      }),
    close: () => end({ state: "cancelled" }),
  };
}
