import type { Random } from "@kith/model";
import { chance, pick, pickWeighted, shuffled } from "../draws.ts";
import { drawGivenName, drawSurname, type NameGender, surnameFor } from "../names/draw-name.ts";
import { usualName } from "../names/usual-names.ts";
import type { Community, Gender, Household, Person } from "./community.ts";
import { drawActivity, isolationWeight } from "./draw-activity.ts";
import type { HouseholdSketch, Sketch } from "./draw-households.ts";
import type { StreetPlan } from "./make-streets.ts";
import { drawWorkStatus } from "./work-status.ts";

export interface PeopleOptions {
  readonly year: number;
  readonly isolateShare: number;
  readonly unlistedNameShare: number;
  /** Whether adults may have parents in another home of the community. */
  readonly kinAcrossHomes: boolean;
}

type Draft = { -readonly [K in keyof Person]: Person[K] };

/**
 * Gives drawn households a door, kin in other households, names, work and character.
 * Households fill the doors in the order given.
 * O(people log people).
 */
export function makePeople(
  random: Random,
  sketches: readonly HouseholdSketch[],
  plan: StreetPlan,
  options: PeopleOptions,
): Pick<Community, "year" | "areas" | "streets" | "households" | "people"> {
  const { year } = options;
  const people: Draft[] = [];
  const households: Household[] = [];
  const doors = plan.doors.flatMap((count, street) =>
    Array.from({ length: count }, (_, i) => ({ street, door: i + 1 })),
  );
  sketches.forEach((sketch, h) => {
    const start = people.length;
    const place = doors[h] ?? { street: 0, door: h + 1 };
    households.push({
      type: sketch.type,
      culture: sketch.culture,
      ...place,
      members: sketch.members.map((_, i) => start + i),
    });
    for (const member of sketch.members) {
      people.push(draftPerson(random, sketch, member, start, h, people.length, year));
    }
  });
  if (options.kinAcrossHomes) joinKin(random.fork("kin"), people, households, year);
  nameEverybody(random.fork("names"), people, households, options);
  isolate(random.fork("isolates"), people, households, options);
  return { year, areas: plan.areas, streets: plan.streets, households, people };
}

function draftPerson(
  random: Random,
  household: HouseholdSketch,
  member: Sketch,
  start: number,
  h: number,
  index: number,
  year: number,
): Draft {
  const young = household.members.some((other) => other.age < 12);
  const work = drawWorkStatus(random, member.age, member.gender, young && member.age >= 18);
  const person: Draft = {
    id: personId(index),
    givenName: "",
    surname: "",
    gender: member.gender,
    birthYear: year - member.age,
    culture: household.culture,
    household: h,
    work,
    parents: member.parents.map((i) => start + i),
    activity: drawActivity(random, work, household.type),
    connector: random.next() ** 3,
    influence: random.next() ** 4,
    alive: true,
  };
  if (member.partner !== undefined) person.partner = start + member.partner;
  return person;
}

/** `p00042` for the person at position 41. */
export function personId(index: number): string {
  return `p${String(index + 1).padStart(5, "0")}`;
}

/** Two adults in five have a parent's household somewhere in the community. */
function joinKin(
  random: Random,
  people: Draft[],
  households: readonly Household[],
  year: number,
): void {
  const elders = new Map<string, number[]>();
  households.forEach((household, h) => {
    const head = people[household.members[0] ?? -1];
    if (head === undefined || household.type === "sharers") return;
    const key = `${household.culture} ${Math.floor((year - head.birthYear) / 5)}`;
    const list = elders.get(key);
    if (list === undefined) elders.set(key, [h]);
    else list.push(h);
  });
  for (const person of people) {
    const age = year - person.birthYear;
    if (age < 19 || age > 65 || person.parents.length > 0 || !chance(random, 0.4)) continue;
    const wanted = Math.floor((age + 22 + random.next() * 14) / 5);
    const found = elders.get(`${person.culture} ${wanted}`);
    if (found === undefined) continue;
    const home = households[pick(random, found)];
    const head = home?.members[0];
    const headPerson = head === undefined ? undefined : people[head];
    if (home === undefined || head === undefined || headPerson === undefined) continue;
    const partner = headPerson.partner;
    const parents = partner === undefined ? [head] : [head, partner];
    const youngest = Math.max(...parents.map((p) => people[p]?.birthYear ?? year));
    if (person.birthYear - youngest >= 17) person.parents = parents;
  }
}

/** Oldest first, so that a family's name passes down. */
function nameEverybody(
  random: Random,
  people: Draft[],
  households: readonly Household[],
  options: PeopleOptions,
): void {
  const order = people.map((_, i) => i).sort((a, b) => born(people, a) - born(people, b) || a - b);
  const family = new Map<number, string>();
  for (const i of order) {
    const person = people[i];
    if (person === undefined) continue;
    const gender = nameGender(random, person.gender);
    const inherited = person.parents.map((p) => family.get(p)).find((name) => name !== undefined);
    const birthName = inherited ?? drawSurname(random, person.culture);
    family.set(i, birthName);
    person.surname = surnameFor(random, person.culture, birthName, gender, person.birthYear);
    person.givenName = drawGivenName(random, person.culture, gender, person.birthYear);
  }
  // Marriage: most women of an older generation and two thirds of the younger take his name.
  for (const i of order) {
    const person = people[i];
    const partner = person?.partner === undefined ? undefined : people[person.partner];
    if (person === undefined || partner === undefined || person.gender === "male") continue;
    if (partner.gender !== "male" || person.culture === "sikh") continue;
    const takes = person.birthYear < 1960 ? 0.93 : person.birthYear < 1985 ? 0.7 : 0.5;
    if (!chance(random, takes)) continue;
    const name = family.get(person.partner ?? -1) ?? partner.surname;
    person.surname = surnameFor(random, person.culture, name, "female", person.birthYear);
  }
  for (const household of households) childrenTakeName(random, people, household, family, options);
  for (const person of people) {
    const gender = nameGender(random, person.gender);
    const middle = drawGivenName(random, person.culture, gender, person.birthYear);
    const usual = usualName(
      random,
      person.givenName,
      person.surname,
      middle,
      options.unlistedNameShare,
    );
    if (usual !== undefined && usual !== person.givenName) person.usualName = usual;
  }
}

/** Children at home share one surname (usually the father's), and no two a given name. */
function childrenTakeName(
  random: Random,
  people: Draft[],
  household: Household,
  family: ReadonlyMap<number, string>,
  options: PeopleOptions,
): void {
  const used = new Set<string>();
  let shared: string | undefined;
  for (const i of household.members) {
    const person = people[i];
    if (person === undefined) continue;
    const gender = nameGender(random, person.gender);
    const atHome = person.parents.some((p) => household.members.includes(p));
    if (atHome) {
      const father = person.parents.find((p) => people[p]?.gender === "male");
      const from = father ?? person.parents[0] ?? i;
      shared ??= family.get(from) ?? person.surname;
      person.surname = surnameFor(random, person.culture, shared, gender, person.birthYear);
    }
    while (used.has(person.givenName)) {
      const year = Math.min(person.birthYear, options.year);
      person.givenName = drawGivenName(random, person.culture, gender, year);
    }
    if (options.year - person.birthYear < 50) used.add(person.givenName);
  }
}

function born(people: readonly Draft[], i: number): number {
  return people[i]?.birthYear ?? 0;
}

function nameGender(random: Random, gender: Gender): NameGender {
  if (gender !== "non-binary") return gender;
  return chance(random, 0.5) ? "female" : "male";
}

/** Chooses who is wholly isolated, among those who live with no other adult. */
function isolate(
  random: Random,
  people: Draft[],
  households: readonly Household[],
  options: PeopleOptions,
): void {
  const adult = (i: number): boolean => options.year - born(people, i) >= 16;
  const adults = people.filter((_, i) => adult(i)).length;
  const hasKin = new Set(people.flatMap((person) => [...person.parents]));
  const alone = households
    .filter((household) => household.members.filter(adult).length === 1)
    .flatMap((household) => household.members.filter(adult))
    .filter((i) => people[i]?.parents.length === 0);
  const weights = shuffled(random, alone).map((i) => {
    const type = households[people[i]?.household ?? -1]?.type ?? "single";
    const kinFactor = hasKin.has(i) && type !== "lone_parent" ? 0.2 : 1;
    return { i, weight: isolationWeight(people[i]?.work ?? "employed", type) * kinFactor };
  });
  for (
    let left = Math.round(adults * options.isolateShare);
    left > 0 && weights.length > 0;
    left--
  ) {
    const at = pickWeighted(
      random,
      weights.map((entry) => entry.weight),
    );
    const chosen = weights.splice(at, 1)[0];
    const person = chosen === undefined ? undefined : people[chosen.i];
    if (person !== undefined) person.activity = 0;
  }
}
