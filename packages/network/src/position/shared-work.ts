import { sharedWork } from "../measures/measure-entry.ts";
import { betweenness } from "./betweenness.ts";
import { distanceSums } from "./distances.ts";

/** Long work that several entries of the catalogue read, done once per call of `measure`. */

export const sums = sharedWork(({ graph, progress }) => distanceSums(graph, progress));

export const between = sharedWork(
  ({ graph, progress, known }) => known?.betweenness ?? betweenness(graph, { progress }),
);
