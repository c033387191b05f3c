/**
 * The worker of `graphs.ts`: makes the files from one seed to another, reads each, and posts
 * what was seen: `start` before a file is read, `read` after it, with what is wrong if anything.
 */
import { parentPort, workerData } from "node:worker_threads";
import { seededRandom } from "@kith/model";
import { type GraphFile, type GraphRead, readGraph } from "../src/index.ts";
import { mutate } from "./mutate.ts";
import { samples } from "./samples.ts";

const { from, to } = workerData as { readonly from: number; readonly to: number };
const all = samples();

for (let seed = from; seed < to; seed++) {
  const { file, others } = fuzzedFile(seed);
  parentPort?.postMessage({ kind: "start", seed, name: file.name });
  const started = performance.now();
  let wrong: string | undefined;
  try {
    wrong = whatIsWrong(readGraph(file, others));
  } catch (error) {
    wrong = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  parentPort?.postMessage({
    kind: "read",
    seed,
    name: file.name,
    wrong,
    ms: performance.now() - started,
    heap: process.memoryUsage().heapUsed,
  });
}

/** One of the samples, damaged as the seed says; also the files beside it, now and then. */
function fuzzedFile(seed: number): { readonly file: GraphFile; readonly others: GraphFile[] } {
  const random = seededRandom(seed);
  const sample = all[seed % all.length];
  const other = all[random.below(all.length)];
  if (sample === undefined || other === undefined) throw new Error("There are no samples.");
  const damaged = (one: GraphFile): GraphFile => ({
    name: one.name,
    bytes: mutate(bytesOf(one), bytesOf(other.file), random),
  });
  return {
    file: random.below(10) === 0 ? sample.file : damaged(sample.file),
    others: sample.others.map((one) => (random.below(2) === 0 ? one : damaged(one))),
  };
}

function bytesOf(file: GraphFile): Uint8Array {
  return "bytes" in file ? file.bytes : new TextEncoder().encode(file.text);
}

/** What a reader must never give back, however broken the file; `undefined` when all is well. */
function whatIsWrong({ graph, problems }: GraphRead): string | undefined {
  if (graph === undefined && problems.length === 0) return "no graph and no problem";
  if (problems.length > 2_000) return `${problems.length} problems`;
  for (const { place, message, remedy } of problems) {
    if (message === "" || remedy === "" || place.file === "") return "a problem without words";
    if (message.length > 2_000) return `a message of ${message.length} characters`;
    for (const number of [place.line ?? 1, place.column ?? 1]) {
      if (!Number.isInteger(number) || number < 0) return `place ${JSON.stringify(place)}`;
    }
  }
  if (graph === undefined) return undefined;
  const ids = new Set(graph.nodes.map(({ id }) => id));
  if (ids.size !== graph.nodes.length) return "two nodes with one id";
  const lost = graph.edges.find(({ source, target }) => !ids.has(source) || !ids.has(target));
  return lost === undefined ? undefined : `a tie to no node: ${JSON.stringify(lost).slice(0, 200)}`;
}
