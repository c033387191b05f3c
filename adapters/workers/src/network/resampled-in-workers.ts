import { type ResampledBetweenness, type ResamplingPlan, spreadOverResamples } from "@kith/network";
import { inBlocks } from "../in-blocks.ts";
import type { TaskOutcome } from "../run-in-worker.ts";
import type { InWorkersOptions } from "./betweenness-in-workers.ts";

/** `resampledBetweenness` of the kernel on several threads, to the same bytes. */
export async function resampledBetweennessInWorkers(
  plan: ResamplingPlan,
  repeats: number,
  options: InWorkersOptions = {},
): Promise<TaskOutcome<ResampledBetweenness>> {
  const found: Float64Array[] = [];
  const outcome = await inBlocks(
    { module: new URL("./open-betweenness.ts", import.meta.url), function: "openResamples" },
    plan,
    repeats,
    (values: Float64Array) => found.push(values),
    { ...options, stage: "resampling" },
  );
  if (outcome.state !== "done") return outcome;
  return { state: "done", value: spreadOverResamples(plan.graph.n, found) };
}
