import type { Progress } from "@kith/model";
import { betweennessBlocks, betweennessPlan, betweennessTotal, type Graph } from "@kith/network";
import { inBlocks } from "../in-blocks.ts";
import type { TaskOutcome } from "../run-in-worker.ts";

export interface InWorkersOptions {
  /** Threads; default: as many as the machine can run at once. */
  readonly workers?: number;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * `betweenness` of the kernel on several threads: the same bytes, however many there are. Each
 * thread costs about 0.1 s to start, so it pays for graphs that take longer than that.
 */
export async function betweennessInWorkers(
  graph: Graph,
  options: InWorkersOptions = {},
): Promise<TaskOutcome<Float64Array>> {
  const plan = betweennessPlan(graph);
  const total = betweennessTotal(plan);
  const outcome = await inBlocks(
    { module: new URL("./open-betweenness.ts", import.meta.url), function: "openBetweenness" },
    plan,
    betweennessBlocks(plan),
    (block: Float64Array) => total.add(block),
    { ...options, stage: "betweenness" },
  );
  return outcome.state === "done" ? { state: "done", value: total.values() } : outcome;
}
