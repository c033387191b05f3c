import {
  type Graph,
  type MeasureName,
  type MeasureOptions,
  type Measures,
  measure,
} from "@kith/network";
import type { TaskOutcome } from "../run-in-worker.ts";
import { betweennessInWorkers, type InWorkersOptions } from "./betweenness-in-workers.ts";

/** Nodes × ties from which exact betweenness takes longer than starting threads. */
const WORTH_THREADS = 40_000_000;

/**
 * `measure` of the kernel, with the one measure that takes long on large graphs, exact
 * betweenness, on several threads. Same numbers to the last bit. Its seconds, when a clock was
 * given, are those of all threads together as the caller waits for them.
 */
export async function measureInWorkers(
  graph: Graph,
  names: readonly MeasureName[],
  options: MeasureOptions & InWorkersOptions = {},
): Promise<TaskOutcome<Measures>> {
  const { clock } = options;
  const long = names.includes("betweenness") && graph.n * graph.m >= WORTH_THREADS;
  if (!long) return { state: "done", value: measure(graph, names, options) };
  const begin = clock?.() ?? 0;
  const found = await betweennessInWorkers(graph, options);
  if (found.state !== "done") return found;
  const took = (clock?.() ?? 0) - begin;
  const known = { ...options.known, betweenness: found.value };
  const measures = measure(graph, names, { ...options, known });
  if (clock === undefined) return { state: "done", value: measures };
  const seconds = { ...measures.seconds, betweenness: took };
  return { state: "done", value: { ...measures, seconds } };
}
