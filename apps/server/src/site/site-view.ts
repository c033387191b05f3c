import type { Overview, Site } from "@kith/api";
import type { SiteRow } from "@kith/store";
import { jobView } from "../jobs/job-view.ts";
import type { ServerContext } from "../server-context.ts";
import { mutable } from "./mutable.ts";

/** A site as lists and headers show it. */
export async function siteView(row: SiteRow, server: ServerContext): Promise<Site> {
  const [network, job] = await Promise.all([
    server.records.network(row.id),
    server.jobs.active(row.id),
  ]);
  return {
    id: row.id,
    name: row.name,
    programme: row.programme ?? "",
    madeUp: row.madeUp,
    waves: row.waves.map(({ id, name, interviews }) => ({ id, name, interviews })),
    interviews: row.waves.reduce((sum, wave) => sum + wave.interviews, 0),
    people: network?.view.measures.people ?? null,
    job: job === undefined ? null : jobView(job),
  };
}

export async function overview(row: SiteRow, server: ServerContext): Promise<Overview> {
  const [site, summary, lastImport, network] = await Promise.all([
    siteView(row, server),
    server.records.summary(row.id),
    server.store.interviews.lastImport(row.id),
    server.records.network(row.id),
  ]);
  return {
    ...mutable(summary),
    site,
    lastImport:
      lastImport === undefined
        ? null
        : {
            at: lastImport.at,
            source: lastImport.source,
            interviews: lastImport.interviews,
          },
    lastNetworkAt: network?.at ?? null,
  };
}
