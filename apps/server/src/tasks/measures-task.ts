import type { Progress } from "@kith/model";
import {
  type DrawnSite,
  type MeasuredNetworks,
  type MeasureName,
  measureNetworks,
} from "@kith/network";

export interface MeasuresInput {
  readonly site: DrawnSite;
  readonly names: readonly MeasureName[];
  /** Which of its networks. */
  readonly part: { readonly from: number; readonly to: number };
}

/** Some of a site's plausible networks, for a thread of its own. */
export function measuresTask(
  { site, names, part }: MeasuresInput,
  { progress }: { readonly progress: Progress },
): MeasuredNetworks {
  return measureNetworks(site, names, part.from, part.to, { progress });
}
