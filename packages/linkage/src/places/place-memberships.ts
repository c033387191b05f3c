import { type Interview, type RecordKey, recordKey } from "@kith/model";
import { resolvePlaces } from "./resolve-places.ts";

/** Who is linked to which place, group or organisation, ready to be compared. */
export interface PlaceMemberships {
  /** Numbers of the things a record is linked to, rising. Records without any are absent. */
  readonly placesOf: ReadonlyMap<RecordKey, readonly number[]>;
  /** What sharing a thing is worth, in nats: minus the log of the share of records linked to it. */
  readonly rarity: Float64Array;
  readonly titles: readonly string[];
}

/**
 * The things each record is linked to, however it was put in words, for the matching of people:
 * two accounts of a member of the same small group are more probably of one person. Sources
 * of information are left out: nearly everybody shares them. O(affiliations) beside resolving.
 */
export function placeMemberships(interviews: readonly Interview[]): PlaceMemberships {
  const { entries, places } = resolvePlaces(interviews);
  const number = new Map(places.map(({ id }, n) => [id, n]));
  const found = new Map<RecordKey, Set<number>>();
  for (const { ref, place } of entries) {
    if (ref.kind === "information") continue;
    const key = recordKey(ref.egoID, ref.alterID);
    const set = found.get(key) ?? new Set<number>();
    found.set(key, set.add(number.get(place)!));
  }
  const members = new Float64Array(places.length);
  for (const set of found.values()) for (const n of set) members[n]!++;
  return {
    placesOf: new Map(
      Array.from(found, ([key, set]) => [key, [...set].sort((a, b) => a - b)] as const),
    ),
    rarity: members.map((n) => -Math.log(Math.max(1, n) / Math.max(1, found.size))),
    titles: places.map(({ title }) => title),
  };
}
