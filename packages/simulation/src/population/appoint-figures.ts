import type { Random } from "@kith/model";
import { pickWeighted } from "../draws.ts";
import { ageOf, type Community, isResident, type Person } from "./community.ts";

interface Figure {
  readonly role: string;
  /** One in each area, or one (or several) for the whole community. */
  readonly each: "area" | number;
  readonly influence: number;
  readonly connector: number;
}

/** People known by what they do. Familiar strangers first, then those with a say. */
const FIGURES: readonly Figure[] = [
  { role: "the postman", each: "area", influence: 0.1, connector: 0.3 },
  { role: "the street sweeper", each: "area", influence: 0.05, connector: 0.2 },
  { role: "the lollipop lady", each: "area", influence: 0.1, connector: 0.5 },
  { role: "the corner shop owner", each: "area", influence: 0.3, connector: 0.6 },
  { role: "the community police officer", each: "area", influence: 0.5, connector: 0.4 },
  { role: "the chair of the residents' association", each: "area", influence: 0.8, connector: 0.8 },
  { role: "the quizmaster", each: 2, influence: 0.1, connector: 0.7 },
  { role: "the librarian", each: 1, influence: 0.3, connector: 0.5 },
  { role: "the receptionist at the surgery", each: 2, influence: 0.2, connector: 0.3 },
  { role: "the head teacher", each: 2, influence: 0.6, connector: 0.5 },
  { role: "the youth worker", each: 1, influence: 0.5, connector: 0.8 },
  { role: "the vicar", each: 1, influence: 0.5, connector: 0.7 },
  { role: "the imam", each: 1, influence: 0.5, connector: 0.7 },
  { role: "the football coach", each: 2, influence: 0.3, connector: 0.7 },
  { role: "the community centre manager", each: 1, influence: 0.7, connector: 0.9 },
  { role: "the housing officer", each: 2, influence: 0.7, connector: 0.3 },
  { role: "councillor", each: 3, influence: 0.95, connector: 0.6 },
];

/** Roles that go to one gender only. */
function fits(role: string, person: Person): boolean {
  if (role === "the imam") {
    return person.gender === "male" && ["muslim_south_asian", "somali"].includes(person.culture);
  }
  if (role === "the postman") return person.gender === "male";
  if (role === "the lollipop lady") return person.gender === "female";
  return role !== "the vicar" || ["british", "welsh", "irish"].includes(person.culture);
}

/**
 * Gives adults the roles a community knows people by, the sociable rather than the shy.
 * Smaller communities have fewer: one figure for each 60 adults at the most.
 */
export function appointFigures(random: Random, community: Community): Community {
  const people = [...community.people];
  const candidates = people.flatMap((person, i) => {
    const age = ageOf(person, community.year);
    const able = age >= 22 && age <= 66 && person.activity > 0 && isResident(community, person);
    return able && (person.work === "employed" || person.work === "caring") ? [i] : [];
  });
  let left = Math.floor(candidates.length / 60);
  for (const { role, each, influence, connector } of [...FIGURES].reverse()) {
    const number = each === "area" ? community.areas.length : each;
    for (let n = 0; n < number && left > 0; n++) {
      const area = each === "area" ? community.areas[n] : undefined;
      const weights = candidates.map((i) => {
        const person = people[i];
        if (person === undefined || person.role !== undefined || !fits(role, person)) return 0;
        if (area !== undefined && areaOf(community, person) !== area) return 0;
        return person.activity;
      });
      if (weights.every((weight) => weight === 0)) continue;
      const at = candidates[pickWeighted(random, weights)] ?? 0;
      const person = people[at];
      if (person === undefined) continue;
      people[at] = { ...person, role, influence, connector, activity: person.activity + 0.8 };
      left--;
    }
  }
  return { ...community, people };
}

export function areaOf(community: Community, person: Person): string | undefined {
  const street = community.households[person.household]?.street;
  return street === undefined ? undefined : community.streets[street]?.area;
}
