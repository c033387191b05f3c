import type { MeasureName } from "@kith/network";
import { categoriesOf, measurableSite, type SiteMeasures, summariseSite } from "@kith/pipeline";
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
    const draws = unpackDraws(resolution.records, document.draws);
    const site = measurableSite(
      interviews,
      resolution,
      draws,
      by === undefined ? undefined : categoriesOf(network, by, groupOf),
    );
    const parts = await Promise.all(
      halves(draws.length + 1).map((part) => measuresInWorker({ site, names, part })),
    );
    return summariseSite(site, parts);
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

/** Two runs of the networks (the one shown, then each draw's) for two cores; one where it is alone. */
function halves(networks: number): readonly { readonly from: number; readonly to: number }[] {
  const middle = Math.ceil(networks / 2);
  const whole = [
    { from: 0, to: middle },
    { from: middle, to: networks },
  ];
  return whole.filter(({ from, to }) => to > from);
}

interface Request {
  readonly siteId: string;
  /** The network the answer is of: another one is another answer. */
  readonly network: string;
  readonly names: readonly MeasureName[];
  readonly by?: string;
}
