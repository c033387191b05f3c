import { type Progress, seededRandom } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { type ForceAtlasOptions, forceAtlas2Stepwise } from "./force-atlas.ts";
import { layoutNeighboursStepwise, type NeighbourOptions } from "./layout-neighbours.ts";
import type { Layout } from "./layout-parts.ts";
import type { Points } from "./points.ts";

/** What a thread that draws is told. Chance is a seed here, as sources of it cannot be sent. */
export interface LayoutJob extends Omit<NeighbourOptions, "random"> {
  readonly graph: Graph;
  readonly seed: number;
}

export interface ForceAtlasJob extends Omit<ForceAtlasOptions, "random"> {
  readonly graph: Graph;
  readonly seed: number;
}

/**
 * `layoutNeighbours` for a thread of its own: input and result survive a structured clone, and
 * progress is told on the way. Ending the thread stops it at once.
 */
export function layoutTask(
  { graph, seed, ...options }: LayoutJob,
  { progress }: { readonly progress: Progress },
): Layout {
  const steps = layoutNeighboursStepwise(graph, { ...options, random: seededRandom(seed) });
  let next = steps.next();
  for (; next.done !== true; next = steps.next())
    progress("drawing the network", next.value.done, next.value.total);
  return next.value;
}

/** `forceAtlas2` for a thread of its own. */
export function forceAtlasTask(
  { graph, seed, ...options }: ForceAtlasJob,
  { progress }: { readonly progress: Progress },
): Points {
  const steps = forceAtlas2Stepwise(graph, { ...options, random: seededRandom(seed) });
  let done = 0;
  let next = steps.next();
  for (; next.done !== true; next = steps.next())
    progress("drawing the network", ++done, options.iterations);
  return next.value;
}
