import type { Evidence } from "@kith/findings";
import type { Interview, PlaceResolution, Resolution } from "@kith/model";
import { buildSiteNetwork } from "@kith/network";

/** Findings change little after so many; each takes a network of its own. */
const ENOUGH = 20;

/**
 * What findings are made from, in plausible matchings: up to twenty, evenly taken from the
 * draws. O(draws taken × statements).
 */
export function evidenceOfDraws(
  interviews: readonly Interview[],
  resolution: Resolution,
  draws: readonly Int32Array[],
  options: { readonly places?: PlaceResolution } = {},
): Evidence[] {
  const taken = Math.min(ENOUGH, draws.length);
  return Array.from({ length: taken }, (_, k) => {
    const draw = draws[Math.floor((k * draws.length) / taken)]!;
    const records = resolution.records.map((record, i) => ({
      ...record,
      person: `drawn ${draw[i]}`,
      probability: 1,
    }));
    return { interviews, network: buildSiteNetwork(interviews, { records, pairs: [] }, options) };
  });
}
