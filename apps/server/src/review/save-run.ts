import type { Json } from "@kith/store";
import type { ServerContext } from "../server-context.ts";
import { storedDocument } from "../site/network-document.ts";
import type { ReviewSession } from "./review-session.ts";

type Context = Pick<ServerContext, "store" | "records" | "jobs" | "now">;

/**
 * Saves the resolution and network that a review came to, as a matching does, unless they are
 * saved already. Leaves it when other work is under way or interviews changed since the review
 * was opened: the matching that follows takes the same decisions.
 */
export async function saveRun(
  server: Context,
  siteId: string,
  session: ReviewSession,
  contentHash: string,
): Promise<void> {
  const { store } = server;
  await session.idle();
  const { decided, failure } = session.view();
  if (decided === undefined || failure !== "") return;
  const { inputHash } = await session.ask({ kind: "input hash" }, "input hash");
  if ((await server.records.network(siteId))?.origin.inputHash === inputHash) return;
  const reservation = await server.jobs.reserve(siteId);
  if (reservation === undefined) return;
  try {
    if ((await store.interviews.contentHash(siteId)) !== contentHash) return;
    const identities = await store.identities.list(siteId);
    const madeAt = server.now().toISOString();
    const { run } = await session.ask({ kind: "finish", madeAt, identities }, "finished");
    const resolutionId = await store.resolutions.save(siteId, {
      inputHash: run.origin.inputHash,
      seed: run.origin.seed,
      // The report is plain data, which `Json` cannot be told of interfaces.
      parameters: { origin: run.origin, report: run.report } as unknown as Json,
      resolution: run.resolution,
    });
    await store.identities.add(siteId, resolutionId, run.identities);
    await store.networks.save(siteId, resolutionId, storedDocument(run));
    server.records.changed(siteId);
  } finally {
    reservation.release();
  }
}
