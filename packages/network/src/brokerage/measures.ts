import type { MeasureEntry } from "../measures/measure-entry.ts";
import { degreeAssortativity } from "./assortativity.ts";
import { constraint, effectiveSize, hierarchy } from "./structural-holes.ts";

export const BROKERAGE_MEASURES = [
  {
    name: "constraint",
    of: "node",
    about: "How much somebody's contacts all lead back to the same people.",
    compute: ({ graph }) => constraint(graph),
  },
  {
    name: "effective-size",
    of: "node",
    about: "How many contacts somebody has, less those that lead to the same people.",
    compute: ({ graph }) => effectiveSize(graph),
  },
  {
    name: "hierarchy",
    of: "node",
    about: "How much somebody's constraint comes from one contact.",
    compute: ({ graph }) => hierarchy(graph),
  },
  {
    name: "assortativity",
    of: "network",
    about: "Whether the well tied are tied to the well tied: −1 to 1.",
    compute: ({ graph }) => degreeAssortativity(graph),
  },
] as const satisfies readonly MeasureEntry[];
