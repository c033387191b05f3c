import type { Random } from "@kith/model";
import { chance, normal, poisson, weightedDrawer } from "../draws.ts";
import { areaOf } from "../population/appoint-figures.ts";
import { adultResidents, type Community, type Person } from "../population/community.ts";
import { WORKPLACES } from "../population/make-venues.ts";
import { likeness } from "./likeness.ts";
import { type MeetSomebody, makeCircles } from "./make-circles.ts";
import { shareAtHome } from "./share-at-home.ts";
import { type TieList, tieList } from "./tie-list.ts";

/** Means per adult of average activity. */
export interface TieRates {
  readonly neighbours: number;
  readonly perVenue: number;
  readonly friends: number;
  /** Circles of five to nine friends that somebody starts. */
  readonly circles: number;
  /** Attempts to introduce two people who both know a third. */
  readonly closures: number;
}

/**
 * Who knows whom among adult residents: everyone in a home, close kin, neighbours a few doors
 * away, fellow members and colleagues, friends who are alike, and then friends of friends.
 * People of activity 0 get no tie. Ties the community already has are kept. O(ties).
 */
export function makeTies(random: Random, community: Community, rates: TieRates): Community {
  const social = adultResidents(community).filter((i) => active(community, i) > 0);
  const ties = tieList(community.people.length, community.ties);
  tieHomesAndKin(random.fork("kin"), community, social, ties);
  tieNeighbours(random.fork("neighbours"), community, social, ties, rates.neighbours);
  tieMembers(random.fork("venues"), community, ties, rates.perVenue);
  const meet = meeting(community, social);
  const friends = random.fork("friends");
  for (const i of social) {
    for (let n = poisson(friends, rates.friends * active(community, i)); n > 0; n--) {
      const other = meet(friends, i);
      if (other !== undefined) ties.add(i, other, "friend", around(friends, 0.52));
    }
  }
  const circles = random.fork("circles");
  const starters = social.flatMap((i) =>
    Array.from(
      { length: poisson(circles, rates.circles * Math.min(2, active(community, i))) },
      () => i,
    ),
  );
  makeCircles(circles, starters, meet, ties);
  shareAtHome(random.fork("home"), community, new Set(social), ties, community.ties.length);
  closeTriads(random.fork("closure"), community, social, ties, rates.closures);
  // Only activity 0 means no tie at all: the shy whom chance left alone get one friend.
  const lonely = random.fork("shy");
  for (const i of social) {
    if (ties.neighbours(i).length > 0) continue;
    const other = meet(lonely, i);
    if (other !== undefined) ties.add(i, other, "friend", around(lonely, 0.5));
  }
  return { ...community, ties: ties.list() };
}

function person(community: Community, i: number): Person {
  const found = community.people[i];
  if (found === undefined) throw new RangeError(`There is no person ${i}.`);
  return found;
}

function active(community: Community, i: number): number {
  return community.people[i]?.activity ?? 0;
}

function around(random: Random, mean: number): number {
  return mean + normal(random) * 0.15;
}

function tieHomesAndKin(
  random: Random,
  community: Community,
  social: readonly number[],
  ties: TieList,
): void {
  const able = new Set(social);
  const children = new Map<number, number[]>();
  for (const i of social) {
    const self = person(community, i);
    for (const other of community.households[self.household]?.members ?? []) {
      if (other > i && able.has(other)) ties.add(i, other, "household", around(random, 0.85));
    }
    for (const parent of self.parents) {
      if (able.has(parent)) ties.add(i, parent, "kin", around(random, 0.75));
      append(children, parent, i);
    }
    const partnersParents =
      self.partner === undefined ? [] : person(community, self.partner).parents;
    for (const parent of partnersParents) {
      if (able.has(parent) && chance(random, 0.8)) {
        ties.add(i, parent, "kin", around(random, 0.45));
      }
    }
  }
  for (const siblings of children.values()) {
    for (const a of siblings) {
      for (const b of siblings) {
        if (a < b && chance(random, 0.85)) ties.add(a, b, "kin", around(random, 0.6));
      }
    }
  }
}

function tieNeighbours(
  random: Random,
  community: Community,
  social: readonly number[],
  ties: TieList,
  mean: number,
): void {
  const able = new Set(social);
  const byDoor = new Map<string, readonly number[]>();
  for (const { street, door, members } of community.households) {
    if (street !== undefined) {
      byDoor.set(
        `${street} ${door}`,
        members.filter((i) => able.has(i)),
      );
    }
  }
  for (const i of social) {
    const home = community.households[person(community, i).household];
    if (home?.street === undefined) continue;
    for (let n = poisson(random, mean * active(community, i)); n > 0; n--) {
      const doorsAway = 1 + Math.floor(-1.4 * Math.log(1 - random.next()));
      const door = home.door + (chance(random, 0.5) ? doorsAway : -doorsAway);
      const there = byDoor.get(`${home.street} ${door}`) ?? [];
      const other = there[random.below(Math.max(1, there.length))];
      if (other === undefined) continue;
      const alike = 0.35 + 0.65 * likeness(person(community, i), person(community, other));
      if (chance(random, alike)) ties.add(i, other, "neighbour", around(random, 0.34));
    }
  }
}

function tieMembers(random: Random, community: Community, ties: TieList, mean: number): void {
  for (const venue of community.venues) {
    if (venue.kind === "information") continue;
    // A place is for passing through; a group is for getting to know one another.
    const perMember = venue.kind === "place" ? mean * 0.3 : mean;
    const origin = WORKPLACES.has(venue.label) ? "colleague" : "venue";
    const draw = weightedDrawer(venue.members.map((i) => active(community, i)));
    for (const i of venue.members) {
      if (active(community, i) === 0) continue;
      for (let n = poisson(random, perMember * Math.min(3, active(community, i))); n > 0; n--) {
        const other = venue.members[draw(random)] ?? i;
        if (active(community, other) === 0) continue;
        const alike = 0.3 + 0.7 * likeness(person(community, i), person(community, other));
        if (chance(random, alike)) ties.add(i, other, origin, around(random, 0.36));
      }
    }
  }
}

/**
 * Draws sociable people until one is alike, 25 times at most: half of them from the own street and
 * the next ones, three in ten from the own area, the others from anywhere.
 */
function meeting(community: Community, social: readonly number[]): MeetSomebody {
  const byArea = new Map<string, number[]>();
  const byStreet = new Map<number, number[]>();
  for (const i of social) {
    const self = person(community, i);
    const street = community.households[self.household]?.street ?? -1;
    for (const near of [street - 1, street, street + 1]) append(byStreet, near, i);
    append(byArea, areaOf(community, self) ?? "", i);
  }
  const drawer = (list: readonly number[]) => {
    const draw = weightedDrawer(list.map((i) => active(community, i) ** 0.7));
    return (random: Random): number | undefined => list[draw(random)];
  };
  const anywhere = drawer(social);
  const inArea = new Map([...byArea].map(([area, list]) => [area, drawer(list)]));
  const near = new Map([...byStreet].map(([street, list]) => [street, drawer(list)]));
  return (random, i) => {
    const self = person(community, i);
    const street = community.households[self.household]?.street ?? -1;
    const drawNear = near.get(street) ?? anywhere;
    const drawInArea = inArea.get(areaOf(community, self) ?? "") ?? anywhere;
    for (let tries = 0; tries < 25; tries++) {
      const u = random.next();
      const draw = u < 0.5 ? drawNear : u < 0.8 ? drawInArea : anywhere;
      const other = draw(random);
      if (other === undefined || other === i) continue;
      if (chance(random, likeness(self, person(community, other)))) return other;
    }
    return undefined;
  };
}

function append<K>(lists: Map<K, number[]>, key: K, i: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [i]);
  else list.push(i);
}

/** Friends of friends meet, and those who are alike stay in touch (Rapoport's triadic closure). */
function closeTriads(
  random: Random,
  community: Community,
  social: readonly number[],
  ties: TieList,
  mean: number,
): void {
  if (social.length === 0) return;
  for (let n = Math.round(mean * social.length); n > 0; n--) {
    const middle = social[random.below(social.length)] ?? 0;
    const around1 = ties.neighbours(middle);
    if (around1.length < 2) continue;
    const a = around1[random.below(around1.length)] ?? middle;
    const b = around1[random.below(around1.length)] ?? middle;
    if (a === b || active(community, a) === 0 || active(community, b) === 0) continue;
    const alike = 0.4 + 0.6 * likeness(person(community, a), person(community, b));
    if (chance(random, alike)) ties.add(a, b, "friend", around(random, 0.38));
  }
}
