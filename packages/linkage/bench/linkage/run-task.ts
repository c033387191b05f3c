/** Runs one task in a process of its own, so that time and memory are its own: JSON in, JSON out. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { readGraph, readInterviews, readNames } from "@kith/formats";
import { calibration, link, openLinkage, scoreResolution } from "@kith/linkage";
import type { Interview, TruthRecord } from "@kith/model";
import { simulate } from "@kith/simulation";
import { networkError } from "./network-error.ts";
import type { Result } from "./result.ts";
import { takeAway } from "./take-away.ts";
import type { Task } from "./task.ts";

interface Told {
  readonly interviews: readonly Interview[];
  readonly truth: readonly TruthRecord[];
}

function told({ source }: Task): Told {
  if (source.kind === "made-up") return madeUp(source);
  const files = readdirSync(source.path)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ name, text: readFileSync(join(source.path, name), "utf8") }));
  const { interviews, truth } = readInterviews(files);
  if (truth === undefined) throw new Error(`${source.path} has no truth.csv.`);
  return { interviews, truth };
}

function madeUp({ people, on, ...source }: Task["source"] & { readonly kind: "made-up" }): Told {
  if (on === undefined) return simulate({ ...source, people });
  const { graph } = readGraph({ name: basename(on), text: readFileSync(on, "utf8") });
  if (graph === undefined) throw new Error(`${on} cannot be read as a graph.`);
  return simulate({ ...source, on: graph });
}

function run(task: Task): Result {
  const { interviews: asTold, truth } = told(task);
  const interviews = takeAway(asTold, task);
  const names =
    task.names === undefined
      ? {}
      : { names: readNames({ name: "names.csv", text: readFileSync(task.names, "utf8") }).rows };
  const options = {
    seed: 1,
    attributesOnly: task.attributesOnly,
    draws: task.draws,
    ...names,
  };
  const cpu = process.cpuUsage();
  const start = performance.now();
  const found = link(interviews, options);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const { pairwise, bcubed, respondents, mergeDistance } = scoreResolution(
    found.resolution.records,
    truth,
  );
  const { bins, meanGap, worstGap } = calibration(found.resolution.pairs, truth);
  return {
    task,
    interviews: interviews.length,
    records: found.resolution.records.length,
    score: { pairwise, bcubed, respondents, mergeDistance },
    calibration: { bins, meanGap, worstGap },
    network: networkError(interviews, found, truth),
    seconds,
    cpuSeconds: (user + system) / 1e6,
    ...(task.extend ? { extendSeconds: extendSeconds(interviews, options) } : {}),
    megabytes,
  };
}

/** How long one more interview takes in a matching that is open. */
function extendSeconds(
  interviews: readonly Interview[],
  options: Parameters<typeof openLinkage>[1],
): number {
  const open = openLinkage(interviews.slice(0, -1), options);
  const start = performance.now();
  const more = open.extend(interviews.slice(-1));
  if (more.run.resolution.records.length === 0) throw new Error("The new interview is missing.");
  return (performance.now() - start) / 1000;
}

process.stdout.write(JSON.stringify(run(JSON.parse(process.argv[2] ?? "") as Task)));
