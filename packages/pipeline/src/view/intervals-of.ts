import type { DrawnMeasure, MeasuresOverDraws, Spread } from "@kith/network";
import type { NetworkIntervals, NetworkView } from "./network-view.ts";
import { rounded } from "./rounded.ts";

/** The total of a view that each measure over draws is of. */
const TOTALS = [
  ["people", "people"],
  ["ties", "ties"],
  ["components", "components"],
  ["largestComponent", "largest-component"],
  ["isolates", "isolates"],
  ["transitivity", "transitivity"],
] as const satisfies readonly (readonly [keyof NetworkIntervals, DrawnMeasure])[];

/** The intervals a view carries, under the names of its totals; nothing without draws. */
export function intervalsOf(
  overDraws: MeasuresOverDraws | undefined,
): Pick<NetworkView, "intervals"> {
  if (overDraws === undefined || overDraws.draws === 0) return {};
  const spreads: Partial<Record<(typeof TOTALS)[number][0], Spread>> = {};
  for (const [total, measure] of TOTALS) {
    const { drawn } = overDraws.measures[measure];
    if (drawn === undefined) continue;
    spreads[total] = {
      median: rounded(drawn.median, 4),
      low: rounded(drawn.low, 4),
      high: rounded(drawn.high, 4),
    };
  }
  return { intervals: { draws: overDraws.draws, ...spreads } };
}
