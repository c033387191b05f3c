/** Long work off the main thread, with progress, and stopped by ending its thread. */
export { inBlocks, overSharedMemory } from "./in-blocks.ts";
export { betweennessInWorkers, type InWorkersOptions } from "./network/betweenness-in-workers.ts";
export { measureInWorkers } from "./network/measure-in-workers.ts";
export { resampledBetweennessInWorkers } from "./network/resampled-in-workers.ts";
export { type Opener, type OpenWorker, openWorker } from "./open-worker.ts";
export { runInWorker, type Task, type TaskOutcome, type WorkerTask } from "./run-in-worker.ts";
export { throttleProgress } from "./throttle-progress.ts";
