import { asUndirected } from "../graph/as-undirected.ts";
import { type MeasureEntry, sharedWork } from "../measures/measure-entry.ts";
import { concor } from "./concor.ts";
import { leiden } from "./leiden.ts";

const groups = sharedWork(({ graph, random, resolution, starts, passes }) =>
  leiden(graph, {
    random,
    resolution,
    ...(starts === undefined ? {} : { starts }),
    ...(passes === undefined ? {} : { passes }),
  }),
);

/** Iterated correlation takes minutes beyond this. */
const MOST_FOR_BLOCKS = 1000;

export const GROUP_MEASURES = [
  {
    name: "leiden",
    of: "node",
    about: "The number of the group somebody is in, found in the ties.",
    labels: true,
    compute: (context) => Float64Array.from(groups(context).membership),
  },
  {
    name: "concor",
    of: "node",
    labels: true,
    about: "The number of the block of alike ties somebody is in; none above 1,000 nodes.",
    compute: ({ graph }) =>
      graph.n > MOST_FOR_BLOCKS
        ? new Float64Array(graph.n).fill(Number.NaN)
        : Float64Array.from(concor([graph]).membership),
  },
  {
    name: "modularity",
    of: "network",
    about: "How much more the groups are tied within than by chance.",
    compute: (context) => (asUndirected(context.graph).m === 0 ? null : groups(context).quality),
  },
] as const satisfies readonly MeasureEntry[];
