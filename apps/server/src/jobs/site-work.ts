import type { InterviewsRead } from "@kith/formats";
import type { Decision, Progress } from "@kith/model";
import { canonicalJson } from "@kith/pipeline";
import type { Json } from "@kith/store";
import { latestDecisions } from "../review/latest-decisions.ts";
import { SEED } from "../review/review-desk.ts";
import type { ServerContext } from "../server-context.ts";
import { storedDocument } from "../site/network-document.ts";
import { chainInWorker } from "../tasks/run-task.ts";
import type { Work } from "./job-runner.ts";

/** Saves interviews, and the decisions that came with them, then matches and measures. */
export function importInterviews(
  server: ServerContext,
  siteId: string,
  read: InterviewsRead,
  source: string,
): Work {
  return async ({ signal, progress }) => {
    progress("saving interviews", 0, read.interviews.length);
    const saved = await server.store.interviews.import(siteId, {
      interviews: read.interviews,
      source,
      ...(read.truth === undefined ? {} : { truth: read.truth }),
    });
    await addDecisions(server, siteId, read.decisions ?? []);
    server.records.changed(siteId);
    progress("saving interviews", read.interviews.length, read.interviews.length);

    const people = await matchAndMeasure(server, siteId, signal, progress);
    const parts = [
      `${saved.added} added`,
      ...(saved.newVersions === 0 ? [] : [`${saved.newVersions} changed`]),
      ...(saved.unchanged === 0 ? [] : [`${saved.unchanged} already there`]),
    ];
    return {
      outcome: `Interviews: ${parts.join(", ")}. ${people} people after matching.`,
      result: { ...saved, people },
    };
  };
}

/** Matches and measures what is there. */
export function matchAgain(server: ServerContext, siteId: string): Work {
  return async ({ signal, progress }) => {
    const people = await matchAndMeasure(server, siteId, signal, progress);
    return { outcome: `${people} people after matching.`, result: { people } };
  };
}

async function matchAndMeasure(
  server: ServerContext,
  siteId: string,
  signal: AbortSignal,
  progress: Progress,
): Promise<number> {
  signal.throwIfAborted();
  const { store, records, names } = server;
  // Somebody else, the command line for one, may have brought interviews in.
  records.changed(siteId);
  const [interviews, inForce, identities] = await Promise.all([
    records.interviews(siteId),
    store.decisions.list(siteId),
    store.identities.list(siteId),
  ]);
  const decisions = latestDecisions(inForce).map(({ a, b, decision, by, at, note }) => ({
    a,
    b,
    decision,
    by,
    at,
    note,
  }));
  const run = await chainInWorker(
    { interviews, decisions, identities, names, seed: SEED, madeAt: server.now().toISOString() },
    { signal, progress },
  );
  for (const { message, remedy } of run.problems) server.log(`matching: ${message} ${remedy}`);
  signal.throwIfAborted();
  progress("saving the network", 0, 1);
  const resolutionId = await store.resolutions.save(siteId, {
    inputHash: run.origin.inputHash,
    seed: SEED,
    // The report is plain data, which `Json` cannot be told of interfaces.
    parameters: { origin: run.origin, report: run.report } as unknown as Json,
    resolution: run.resolution,
  });
  await store.identities.add(siteId, resolutionId, run.identities);
  await store.networks.save(siteId, resolutionId, storedDocument(run));
  records.changed(siteId);
  server.review.reset(siteId);
  progress("saving the network", 1, 1);
  return run.view.measures.people;
}

/** Adds decisions that are not in force yet, so that importing a folder twice adds none. */
async function addDecisions(
  server: ServerContext,
  siteId: string,
  decisions: readonly Decision[],
): Promise<void> {
  if (decisions.length === 0) return;
  const known = new Set((await server.store.decisions.list(siteId)).map(decisionKey));
  for (const decision of decisions)
    if (!known.has(decisionKey(decision))) await server.store.decisions.add(siteId, decision);
}

function decisionKey({ a, b, decision, by, at, note }: Decision): string {
  return canonicalJson({ a, b, decision, by, at, note });
}
