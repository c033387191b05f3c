import type { Progress } from "@kith/model";
import { measureSite, type SiteMeasures, type SiteMeasuresInput } from "@kith/pipeline";

export type MeasuresInput = Omit<SiteMeasuresInput, "progress">;

/** Measures over draws, for a thread of its own. */
export function measuresTask(
  input: MeasuresInput,
  { progress }: { readonly progress: Progress },
): SiteMeasures {
  return measureSite({ ...input, progress });
}
