import { asUndirected } from "../graph/as-undirected.ts";
import { type MeasureEntry, sharedWork } from "../measures/measure-entry.ts";
import { leiden } from "./leiden.ts";

const groups = sharedWork(({ graph, random, resolution, starts }) =>
  leiden(graph, { random, resolution, ...(starts === undefined ? {} : { starts }) }),
);

export const GROUP_MEASURES = [
  {
    name: "leiden",
    of: "node",
    about: "The number of the group somebody is in, found in the ties.",
    labels: true,
    compute: (context) => Float64Array.from(groups(context).membership),
  },
  {
    name: "modularity",
    of: "network",
    about: "How much more the groups are tied within than by chance.",
    compute: (context) => (asUndirected(context.graph).m === 0 ? null : groups(context).quality),
  },
] as const satisfies readonly MeasureEntry[];
