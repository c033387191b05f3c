import type { Random } from "@kith/model";
import { chance } from "../draws.ts";
import { ageOf, type Community, type Household, type Person } from "../population/community.ts";
import { drawWorkStatus } from "../population/work-status.ts";
import { marry } from "./marry.ts";
import { renewTies } from "./renew-ties.ts";
import { renewVenues } from "./renew-venues.ts";

/**
 * The community a year on: people age, some die, marry (and may change surname), move to
 * another street, change work; ties and memberships end and begin. Nobody is born and nobody
 * arrives; children who turn 16 join the adults. Positions in `people` stay the same.
 * O(people + ties).
 */
export function nextYear(random: Random, before: Community): Community {
  const year = before.year + 1;
  const aged: Community = { ...before, year };
  const mourned = passAway(random.fork("deaths"), aged);
  const working = changeWork(random.fork("work"), mourned);
  const married = marry(random.fork("marriages"), working);
  const moved = moveHouse(random.fork("moves"), married);
  const gathered = renewVenues(random.fork("venues"), moved);
  return renewTies(random.fork("ties"), gathered);
}

/** Yearly risk of death near that of the UK's life tables: 0.1% at 40, 0.6% at 60, 4% at 80. */
function passAway(random: Random, community: Community): Community {
  const gone = new Set<number>();
  community.people.forEach((person, i) => {
    const risk = 0.001 * Math.exp(0.092 * (ageOf(person, community.year) - 40));
    if (person.alive && chance(random, Math.min(0.5, risk))) gone.add(i);
  });
  const people = community.people.map((person, i): Person => {
    if (gone.has(i)) return { ...person, alive: false };
    if (person.partner === undefined || !gone.has(person.partner)) return person;
    const { partner: _, ...widowed } = person;
    return widowed;
  });
  const ties = community.ties.filter((tie) => !gone.has(tie.a) && !gone.has(tie.b));
  return { ...community, people, ties };
}

/** A quarter of the unemployed find work, 3% of the employed lose it; age does the rest. */
function changeWork(random: Random, community: Community): Community {
  const people = community.people.map((person): Person => {
    const age = ageOf(person, community.year);
    if (person.work === "child" && age >= 16) {
      return { ...person, work: drawWorkStatus(random, age, person.gender, false) };
    }
    if (age === 67 && chance(random, 0.7)) return { ...person, work: "retired" };
    if (person.work === "unemployed" && chance(random, 0.25)) {
      return { ...person, work: "employed" };
    }
    if (person.work === "employed" && chance(random, 0.03)) {
      return { ...person, work: "unemployed" };
    }
    if (person.work === "student" && age > 21 && chance(random, 0.4)) {
      return { ...person, work: "employed" };
    }
    return person;
  });
  return { ...community, people };
}

/** Seven homes in a hundred change places with another home. */
function moveHouse(random: Random, community: Community): Community {
  const households: Household[] = [...community.households];
  const lived = households.flatMap((household, h) => (household.street === undefined ? [] : [h]));
  for (const h of lived) {
    if (!chance(random, 0.035)) continue;
    const other = lived[random.below(lived.length)] ?? h;
    const a = households[h];
    const b = households[other];
    if (a === undefined || b === undefined || h === other) continue;
    households[h] = { ...a, street: b.street, door: b.door };
    households[other] = { ...b, street: a.street, door: a.door };
  }
  return { ...community, households };
}
