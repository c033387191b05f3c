import type { Random } from "@kith/model";
import { chance, shuffled } from "../draws.ts";
import { type Community, isAdult, isResident } from "../population/community.ts";

/** At most this share of a wave are people interviewed before. */
const MOST_RETURNING = 0.7;

/**
 * Who of those interviewed before takes part again: three in five of those still living here, fewer
 * (two in five) of those with no more than two contacts, one for each home.
 */
export function returning(
  random: Random,
  community: Community,
  before: readonly number[],
  wanted: number,
): number[] {
  const known = new Uint32Array(community.people.length);
  for (const tie of community.ties) {
    known[tie.a] = (known[tie.a] ?? 0) + 1;
    known[tie.b] = (known[tie.b] ?? 0) + 1;
  }
  const homes = new Set<number>();
  const found: number[] = [];
  for (const i of shuffled(random, before)) {
    const person = community.people[i];
    if (person === undefined || found.length >= Math.floor(wanted * MOST_RETURNING)) continue;
    if (!isAdult(person, community.year) || !isResident(community, person)) continue;
    if (homes.has(person.household) || !chance(random, (known[i] ?? 0) <= 2 ? 0.4 : 0.6)) continue;
    homes.add(person.household);
    found.push(i);
  }
  return found;
}
