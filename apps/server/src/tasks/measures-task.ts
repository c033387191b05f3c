import type { Progress } from "@kith/model";
import type { MeasuredNetworks, MeasureName } from "@kith/network";
import { type MeasurableSite, measurePart } from "@kith/pipeline";

export interface MeasuresInput {
  readonly site: MeasurableSite;
  readonly names: readonly MeasureName[];
  /** Which of its networks. */
  readonly part: { readonly from: number; readonly to: number };
}

/** Some of a site's plausible networks, for a thread of its own. */
export function measuresTask(
  { site, names, part }: MeasuresInput,
  { progress }: { readonly progress: Progress },
): MeasuredNetworks {
  return measurePart(site, names, part, progress);
}
