import { BROKERAGE_MEASURES } from "../brokerage/measures.ts";
import { CENSUS_MEASURES } from "../cohesion/census-measures.ts";
import { COHESION_MEASURES } from "../cohesion/measures.ts";
import { GROUP_MEASURES } from "../groups/measures.ts";
import { KEY_PLAYER_MEASURES } from "../key-players/measures.ts";
import { PERSONAL_MEASURES } from "../personal/measures.ts";
import { POSITION_MEASURES } from "../position/measures.ts";
import { TWO_MODE_MEASURES } from "../two-mode/measures.ts";
import type { MeasureEntry, MeasureNeed } from "./measure-entry.ts";

/** Every measure that is one number per node or one for the network, by subject. */
const CATALOGUE = [
  ...POSITION_MEASURES,
  ...BROKERAGE_MEASURES,
  ...KEY_PLAYER_MEASURES,
  ...PERSONAL_MEASURES,
  ...COHESION_MEASURES,
  ...CENSUS_MEASURES,
  ...GROUP_MEASURES,
  ...TWO_MODE_MEASURES,
] as const;

export type MeasureName = (typeof CATALOGUE)[number]["name"];
export type NodeMeasure = Extract<(typeof CATALOGUE)[number], { of: "node" }>["name"];
export type NetworkMeasure = Extract<(typeof CATALOGUE)[number], { of: "network" }>["name"];

/** A measure as it is offered: its name, what it is of, what it is in one plain sentence. */
export interface MeasureDescription {
  readonly name: MeasureName;
  readonly of: "node" | "network";
  readonly about: string;
  /** What must be chosen first: a category (`by`) or who is of which mode (`modes`). */
  readonly needs: readonly MeasureNeed[];
  /** Whether its numbers are names of groups, of which only "the same or not" means anything. */
  readonly labels: boolean;
}

const ENTRIES: ReadonlyMap<string, MeasureEntry & { readonly name: MeasureName }> = new Map(
  CATALOGUE.map((entry) => [entry.name, entry]),
);

/** All measures in the order they are listed. */
export const MEASURES: readonly MeasureDescription[] = CATALOGUE.map((entry: MeasureEntry) => ({
  name: entry.name as MeasureName,
  of: entry.of,
  about: entry.about,
  needs: entry.needs ?? [],
  labels: entry.labels ?? false,
}));

export const NODE_MEASURES = MEASURES.flatMap(({ name, of }) =>
  of === "node" ? [name as NodeMeasure] : [],
);
export const NETWORK_MEASURES = MEASURES.flatMap(({ name, of }) =>
  of === "network" ? [name as NetworkMeasure] : [],
);

export function entryOf(name: MeasureName): MeasureEntry {
  return ENTRIES.get(name)!;
}

export function isMeasure(name: string): name is MeasureName {
  return ENTRIES.has(name);
}

/**
 * Refuses measures whose numbers are names of groups, where numbers of several networks are
 * to be compared: a RangeError.
 */
export function checkQuantities(names: readonly MeasureName[]): void {
  const label = names.find((name) => entryOf(name).labels);
  if (label !== undefined)
    throw new RangeError(
      `“${label}” numbers groups; a number means another group in another network.`,
    );
}
