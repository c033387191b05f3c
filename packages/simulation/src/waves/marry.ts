import type { Random } from "@kith/model";
import { chance } from "../draws.ts";
import { ageOf, type Community, type Household, type Person } from "../population/community.ts";
import { kinWord } from "../ties/kin-word.ts";
import { isSociable } from "./is-sociable.ts";

/**
 * Some friends marry: 20 to 60, without a partner or a child at home, within ten years of each
 * other, not kin. One moves in with the other; in three of five weddings with a bride and a groom
 * she takes his name. A home left empty stays empty.
 */
export function marry(random: Random, community: Community): Community {
  const people: Person[] = [...community.people];
  const households: Household[] = [...community.households];
  const free = (i: number): boolean => {
    const person = people[i];
    if (person === undefined || person.partner !== undefined) return false;
    const age = ageOf(person, community.year);
    const members = households[person.household]?.members ?? [];
    const withChild = members.some((m) => people[m]?.parents.includes(i) === true);
    return age >= 20 && age <= 60 && !withChild && isSociable(community, i);
  };
  for (const tie of community.ties) {
    if (tie.origin === "household" || tie.strength < 0.4) continue;
    if (!free(tie.a) || !free(tie.b) || !chance(random, 0.02)) continue;
    const a = people[tie.a];
    const b = people[tie.b];
    if (a === undefined || b === undefined || Math.abs(a.birthYear - b.birthYear) > 10) continue;
    if (a.gender === b.gender && !chance(random, 0.06)) continue;
    if (kinWord(people, tie.a, tie.b) !== undefined) continue;
    wed(random, people, households, tie.a, tie.b);
  }
  return { ...community, people, households };
}

function wed(
  random: Random,
  people: Person[],
  households: Household[],
  first: number,
  second: number,
): void {
  const size = (i: number): number => households[people[i]?.household ?? -1]?.members.length ?? 0;
  const [stays, moves] = size(first) <= size(second) ? [first, second] : [second, first];
  const host = people[stays];
  const guest = people[moves];
  if (host === undefined || guest === undefined) return;
  const from = households[guest.household];
  const to = households[host.household];
  if (from === undefined || to === undefined) return;
  households[guest.household] = { ...from, members: from.members.filter((i) => i !== moves) };
  households[host.household] = {
    ...to,
    type: to.members.length === 1 ? "couple" : to.type,
    members: [...to.members, moves],
  };
  people[stays] = { ...host, partner: moves };
  people[moves] = { ...guest, partner: stays, household: host.household };
  const bride = [stays, moves].find((i) => people[i]?.gender === "female");
  const groom = [stays, moves].find((i) => people[i]?.gender === "male");
  if (bride === undefined || groom === undefined || !chance(random, 0.6)) return;
  const woman = people[bride];
  const man = people[groom];
  if (woman === undefined || man === undefined || man.culture === "sikh") return;
  const surname =
    man.culture === "polish" ? man.surname.replace(/(sk|ck|dzk)i$/u, "$1a") : man.surname;
  people[bride] = { ...woman, surname };
}
