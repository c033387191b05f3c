import { availableParallelism } from "node:os";
import type { Progress } from "@kith/model";
import { type OpenWorker, openWorker } from "./open-worker.ts";
import type { TaskOutcome, WorkerTask } from "./run-in-worker.ts";

/**
 * Spreads work that is cut into numbered blocks over threads. Each thread is opened once with
 * `input` and then asked for one block after another; `take` is given the blocks in the order
 * of their numbers, whoever made them, so that what it adds up does not depend on how many
 * threads there are.
 *
 * Resolves with what came of it and never rejects for what a thread does: the first block that
 * fails, or `signal`, ends all threads at once. `take` runs on the calling thread; what it
 * throws is thrown.
 *
 * @param task module and exported name of an `Opener<Input, number, Block>`
 */
export async function inBlocks<Input, Block>(
  task: Pick<WorkerTask<Input, Block>, "module" | "function">,
  input: Input,
  blocks: number,
  take: (block: Block, number: number) => void,
  options: {
    /** Default: as many as the machine can run at once. Never more than blocks. */
    readonly workers?: number;
    readonly stage?: string;
    readonly progress?: Progress;
    readonly signal?: AbortSignal;
  } = {},
): Promise<TaskOutcome<number>> {
  const { signal, progress, stage = "blocks" } = options;
  const count = Math.max(1, Math.min(blocks, options.workers ?? availableParallelism()));
  if (signal?.aborted) return { state: "cancelled" };
  if (blocks === 0) return { state: "done", value: 0 };
  const shared = overSharedMemory(input);
  const workers = Array.from({ length: count }, () =>
    openWorker<Input, number, Block>(task, shared),
  );
  const closeAll = (): void => {
    for (const worker of workers) worker.close();
  };
  signal?.addEventListener("abort", closeAll);

  const early = new Map<number, Block>();
  let next = 0;
  let taken = 0;
  let stopped: TaskOutcome<never> | undefined;
  const work = async (worker: OpenWorker<number, Block>): Promise<void> => {
    while (next < blocks && stopped === undefined) {
      const mine = next++;
      const outcome = await worker.ask(mine);
      if (outcome.state !== "done") {
        stopped ??= outcome;
        closeAll();
        return;
      }
      early.set(mine, outcome.value);
      for (let block = early.get(taken); block !== undefined; block = early.get(taken)) {
        early.delete(taken);
        take(block, taken);
        taken++;
        progress?.(stage, taken, blocks);
      }
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    signal?.removeEventListener("abort", closeAll);
    closeAll();
  }
  return stopped ?? { state: "done", value: taken };
}

/**
 * The same data with its typed arrays over shared memory, so that no thread needs a copy;
 * as it is where there is no shared memory. Plain objects only; nothing may write to it.
 */
export function overSharedMemory<Data>(data: Data): Data {
  if (typeof SharedArrayBuffer === "undefined") return data;
  const seen = new Map<unknown, unknown>();
  const move = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const known = seen.get(value);
    if (known !== undefined) return known;
    let moved: unknown = value;
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      const buffer = new SharedArrayBuffer(value.byteLength);
      new Uint8Array(buffer).set(bytes);
      const made = (value as unknown as { constructor: TypedArrayConstructor }).constructor;
      moved = new made(buffer);
    } else {
      moved = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, move(one)]));
    }
    seen.set(value, moved);
    return moved;
  };
  return move(data) as Data;
}

type TypedArrayConstructor = new (buffer: SharedArrayBuffer) => ArrayBufferView;
