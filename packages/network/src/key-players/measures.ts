import type { MeasureEntry } from "../measures/measure-entry.ts";
import { fragmentationOfEach } from "./fragmentation.ts";
import { reachOfEach } from "./reach.ts";

export const KEY_PLAYER_MEASURES = [
  {
    name: "reach",
    of: "node",
    about: "The share of others whom somebody reaches in at most two steps.",
    compute: ({ graph }) => reachOfEach(graph, 2),
  },
  {
    name: "fragmentation",
    of: "node",
    about: "The share of pairs of others who would be in different parts without somebody.",
    compute: ({ graph }) => fragmentationOfEach(graph),
  },
] as const satisfies readonly MeasureEntry[];
