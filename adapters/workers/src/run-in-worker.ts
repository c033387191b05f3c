import { Worker } from "node:worker_threads";
import type { Progress } from "@kith/model";
import type { WorkerMessage, WorkerStart } from "./messages.ts";

/** A function that may run in a thread: its input and output must survive a structured clone. */
export type Task<Input, Output> = (
  input: Input,
  context: { readonly progress: Progress },
) => Output | Promise<Output>;

/** Where a task is: the module that exports it and the name it is exported by. */
export interface WorkerTask<Input, Output> {
  readonly module: URL;
  readonly function: string;
  /** Never called here; ties the input and output types to the module's function. */
  readonly type?: Task<Input, Output>;
}

export type TaskOutcome<Output> =
  | { readonly state: "done"; readonly value: Output }
  | { readonly state: "cancelled" }
  /** `message` is for people; `detail` is for the log. */
  | { readonly state: "failed"; readonly message: string; readonly detail: string };

const PROGRESS_EVERY_MS = 200;

/**
 * Runs one exported function in a thread of its own and resolves, never rejects, with what
 * came of it. Aborting `signal` ends the thread at once, wherever it is. Progress arrives
 * at most every `progressEveryMs` (200: five a second), and always at the start and end of
 * a stage. Starting a thread costs about 0.1 s, so it is for work longer than that.
 */
export function runInWorker<Input, Output>(
  task: WorkerTask<Input, Output>,
  input: Input,
  options: {
    readonly progress?: Progress;
    readonly signal?: AbortSignal;
    readonly progressEveryMs?: number;
    /** Most memory for the thread's objects; Node's own limit when absent. */
    readonly maxMegabytes?: number;
  } = {},
): Promise<TaskOutcome<Output>> {
  const { signal, progress } = options;
  if (signal?.aborted) return Promise.resolve({ state: "cancelled" });

  return new Promise((resolve) => {
    const start: WorkerStart = {
      module: task.module.href,
      function: task.function,
      input,
      progressEveryMs: options.progressEveryMs ?? PROGRESS_EVERY_MS,
    };
    const worker = new Worker(new URL("./worker-entry.ts", import.meta.url), {
      workerData: start,
      ...(options.maxMegabytes === undefined
        ? {}
        : { resourceLimits: { maxOldGenerationSizeMb: options.maxMegabytes } }),
    });

    let settled = false;
    const settle = (outcome: TaskOutcome<Output>) => {
      if (settled) return;
      settled = true;
      signal?.removeEventListener("abort", cancel);
      // The answer does not wait for the thread to be gone, and its end cannot fail usefully.
      void worker.terminate();
      resolve(outcome);
    };
    const cancel = () => settle({ state: "cancelled" });
    signal?.addEventListener("abort", cancel);

    worker.on("message", (message: WorkerMessage) => {
      if (settled) return;
      if (message.kind === "progress") progress?.(message.stage, message.done, message.total);
      else if (message.kind === "failed") settle({ ...message, state: "failed" });
      // The module named in the task made it; see `WorkerTask.type`.
      else settle({ state: "done", value: message.value as Output });
    });
    worker.on("error", (error) => settle(failedWith(error)));
    worker.on("messageerror", (error) => settle(failedWith(error)));
    worker.on("exit", (code) =>
      settle({
        state: "failed",
        message: "The work ended before it was finished.",
        detail: `worker exit code ${code}`,
      }),
    );
  });
}

function failedWith(error: unknown): TaskOutcome<never> {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const outOfMemory =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  const message = outOfMemory
    ? "There was not enough memory for this work."
    : error instanceof Error
      ? error.message
      : String(error);
  return { state: "failed", message, detail };
}
