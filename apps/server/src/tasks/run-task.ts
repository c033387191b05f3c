import type { InterviewsRead } from "@kith/formats";
import type { Progress } from "@kith/model";
import type { MeasuredNetworks } from "@kith/network";
import type { ChainRun } from "@kith/pipeline";
import { runInWorker, type WorkerTask } from "@kith/workers";
import { PlainError } from "../plain-error.ts";
import type { ChainInput } from "./chain-task.ts";
import type { MeasuresInput } from "./measures-task.ts";
import type { SentFile } from "./read-task.ts";

const READ: WorkerTask<{ files: readonly SentFile[] }, InterviewsRead> = {
  module: new URL("./read-task.ts", import.meta.url),
  function: "readTask",
};
const CHAIN: WorkerTask<ChainInput, ChainRun> = {
  module: new URL("./chain-task.ts", import.meta.url),
  function: "chainTask",
};

const MEASURES: WorkerTask<MeasuresInput, MeasuredNetworks> = {
  module: new URL("./measures-task.ts", import.meta.url),
  function: "measuresTask",
};

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
}

export function readInWorker(files: readonly SentFile[]): Promise<InterviewsRead> {
  return run(READ, { files }, {});
}

export function chainInWorker(input: ChainInput, options: RunOptions): Promise<ChainRun> {
  return run(CHAIN, input, options);
}

export function measuresInWorker(input: MeasuresInput): Promise<MeasuredNetworks> {
  return run(MEASURES, input, {});
}

/** The value of a task. Rejects when it failed or was stopped; a job turns that into words. */
async function run<Input, Output>(
  task: WorkerTask<Input, Output>,
  input: Input,
  options: RunOptions,
): Promise<Output> {
  const outcome = await runInWorker(task, input, options);
  if (outcome.state === "done") return outcome.value;
  if (outcome.state === "cancelled")
    throw new PlainError("The work was stopped.", "Start it again.");
  throw new Error(outcome.message, { cause: outcome.detail });
}
