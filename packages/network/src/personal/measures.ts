import { type MeasureEntry, sharedWork } from "../measures/measure-entry.ts";
import { personalNetworks } from "./personal-networks.ts";

const networks = sharedWork(({ graph, by }) =>
  personalNetworks(graph, by === undefined ? {} : { by }),
);

export const PERSONAL_MEASURES = [
  {
    name: "ego-constraint",
    of: "node",
    about: "How much somebody's contacts lead back to one another, ties to others left out.",
    compute: (context) => networks(context).constraint,
  },
  {
    name: "ego-components",
    of: "node",
    about: "How many parts somebody's contacts would be in without them.",
    compute: (context) => networks(context).components,
  },
  {
    name: "ego-component-ratio",
    of: "node",
    about: "How far somebody's contacts would fall apart without them: 0 not, 1 wholly.",
    compute: (context) => networks(context).componentRatio,
  },
  {
    name: "ego-isolates",
    of: "node",
    about: "How many of somebody's contacts are tied to none of the others.",
    compute: (context) => networks(context).isolates,
  },
  {
    name: "ego-same",
    of: "node",
    about: "The share of somebody's contacts who are of their own category.",
    needs: ["by"],
    compute: (context) => networks(context).composition!.same,
  },
  {
    name: "ego-blau",
    of: "node",
    about: "The chance that two of somebody's contacts are of different categories.",
    needs: ["by"],
    compute: (context) => networks(context).composition!.blau,
  },
  {
    name: "ego-iqv",
    of: "node",
    about: "How evenly somebody's contacts are spread over all categories: 0 to 1.",
    needs: ["by"],
    compute: (context) => networks(context).composition!.iqv,
  },
] as const satisfies readonly MeasureEntry[];
