import { parentPort, workerData } from "node:worker_threads";
import type { OpenWorkerMessage, WorkerStart } from "./messages.ts";
import { throttleProgress } from "./throttle-progress.ts";

const { module, function: name, input, progressEveryMs } = workerData as WorkerStart;
const say = (message: OpenWorkerMessage) => parentPort?.postMessage(message);
const inWords = (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  return { message, detail: error instanceof Error ? (error.stack ?? message) : message };
};

try {
  const loaded: Record<string, unknown> = await import(module);
  const open = loaded[name];
  if (typeof open !== "function") throw new Error(`${module} exports no function “${name}”.`);
  const progress = throttleProgress(
    (stage, done, total) => say({ kind: "progress", stage, done, total }),
    progressEveryMs,
  );
  const answer: (request: unknown) => unknown = await open(input, { progress });
  let before: Promise<void> = Promise.resolve();
  parentPort?.on("message", ({ ask, request }: { ask: number; request: unknown }) => {
    before = before.then(async () => {
      try {
        say({ kind: "reply", ask, value: await answer(request) });
      } catch (error) {
        say({ kind: "refused", ask, ...inWords(error) });
      }
    });
  });
} catch (error) {
  say({ kind: "opening-failed", ...inWords(error) });
}
