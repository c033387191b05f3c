import { parentPort, workerData } from "node:worker_threads";
import type { WorkerMessage, WorkerStart } from "./messages.ts";
import { throttleProgress } from "./throttle-progress.ts";

const { module, function: name, input, progressEveryMs } = workerData as WorkerStart;
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

try {
  const loaded: Record<string, unknown> = await import(module);
  const task = loaded[name];
  if (typeof task !== "function") throw new Error(`${module} exports no function “${name}”.`);
  const progress = throttleProgress(
    (stage, done, total) => say({ kind: "progress", stage, done, total }),
    progressEveryMs,
  );
  say({ kind: "done", value: await task(input, { progress }) });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const detail = error instanceof Error ? (error.stack ?? message) : message;
  say({ kind: "failed", message, detail });
}
