import type { MeasureName } from "@kith/network";
import { categoriesOf, type SiteMeasures } from "@kith/pipeline";
import { measuresInWorker } from "../tasks/run-task.ts";
import { unpackDraws } from "./packed-draws.ts";
import { remember } from "./remember.ts";
import type { SiteRecords } from "./site-records.ts";

/** Measures of a site's people, counted once for each network and choice. */
export interface SiteMeasuresDesk {
  /** `undefined` when the site has no network. */
  get(
    siteId: string,
    names: readonly MeasureName[],
    by: string | undefined,
  ): Promise<SiteMeasures | undefined>;
}

/** So many answers stay in memory; about 1 MB each for a site of 3,000 people. */
const KEEP = 24;

/** Counts measures in a thread of its own and keeps the latest answers. */
export function createSiteMeasures(records: SiteRecords): SiteMeasuresDesk {
  const counted = remember(async (key): Promise<SiteMeasures | undefined> => {
    const { siteId, names, by } = JSON.parse(key) as Request;
    const [interviews, resolution, document] = await Promise.all([
      records.interviews(siteId),
      records.resolution(siteId),
      records.network(siteId),
    ]);
    if (resolution === undefined || document === undefined) return undefined;
    const { network, view } = document;
    const groupOf = new Map(
      view.nodes.flatMap(({ id, group }) => (group === null ? [] : [[id, group] as const])),
    );
    return measuresInWorker({
      interviews,
      resolution,
      network,
      draws: unpackDraws(resolution.records, document.draws),
      names,
      ...(by === undefined ? {} : { categories: categoriesOf(network, by, groupOf) }),
    });
  }, KEEP);
  return {
    async get(siteId, names, by) {
      const network = await records.network(siteId);
      if (network === undefined) return undefined;
      const request: Request = { siteId, network: network.id, names, ...(by ? { by } : {}) };
      return counted.get(JSON.stringify(request));
    },
  };
}

interface Request {
  readonly siteId: string;
  /** The network the answer is of: another one is another answer. */
  readonly network: string;
  readonly names: readonly MeasureName[];
  readonly by?: string;
}
