import { asUndirected } from "../graph/as-undirected.ts";
import { type MeasureEntry, sharedWork } from "../measures/measure-entry.ts";
import { pairsParted } from "./pairs-parted.ts";
import { fourCycleClosure, redundancy, twoModeClustering } from "./two-mode-clustering.ts";
import {
  twoModeBetweenness,
  twoModeCloseness,
  twoModeDegree,
  twoModeDensity,
} from "./two-mode-position.ts";

/** Who goes where has no direction that would mean anything. */
const flat = sharedWork(({ graph }) => asUndirected(graph));

/**
 * All need modes: who is a person (0), what is a place or group (1). `measure` sees to it.
 * `twoModeClosure` is not among them: at a place that thousands visit it does not end in time.
 */
export const TWO_MODE_MEASURES = [
  {
    name: "two-mode-degree",
    of: "node",
    about: "The share of places somebody goes to, or of people who come to a place.",
    needs: ["modes"],
    compute: (context) => twoModeDegree(flat(context), context.modes!),
  },
  {
    name: "two-mode-betweenness",
    of: "node",
    about: "Betweenness against the most a person, or a place, could have.",
    needs: ["modes"],
    compute: (context) =>
      twoModeBetweenness(flat(context), context.modes!, { progress: context.progress }),
  },
  {
    name: "two-mode-closeness",
    of: "node",
    about: "Closeness against the most a person, or a place, could have.",
    needs: ["modes"],
    compute: (context) => twoModeCloseness(flat(context), context.modes!),
  },
  {
    name: "two-mode-clustering",
    of: "node",
    about: "How far those somebody meets go to the same places, of all that either goes to.",
    needs: ["modes"],
    compute: (context) => twoModeClustering(flat(context), context.modes!),
  },
  {
    name: "two-mode-clustering-min",
    of: "node",
    about: "How far those somebody meets go to the same places, of all that the less busy goes to.",
    needs: ["modes"],
    compute: (context) => twoModeClustering(flat(context), context.modes!, "min"),
  },
  {
    name: "two-mode-clustering-max",
    of: "node",
    about: "How far those somebody meets go to the same places, of all that the busier goes to.",
    needs: ["modes"],
    compute: (context) => twoModeClustering(flat(context), context.modes!, "max"),
  },
  {
    name: "redundancy",
    of: "node",
    about: "The share of pairs joined at a place that are joined elsewhere too.",
    needs: ["modes"],
    compute: (context) => redundancy(flat(context), context.modes!),
  },
  {
    name: "pairs-parted",
    of: "node",
    about: "How many pairs of people would no longer reach each other without it.",
    needs: ["modes"],
    compute: (context) => pairsParted(flat(context), context.modes!),
  },
  {
    name: "two-mode-density",
    of: "network",
    about: "The share of possible ties between people and places that are there.",
    needs: ["modes"],
    compute: (context) => twoModeDensity(flat(context), context.modes!),
  },
  {
    name: "four-cycle-closure",
    of: "network",
    about: "Of two people at one place, how often the second place of one is also the other's.",
    needs: ["modes"],
    compute: (context) => fourCycleClosure(flat(context), context.modes!),
  },
] as const satisfies readonly MeasureEntry[];
