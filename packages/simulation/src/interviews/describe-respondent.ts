import type { Random, Respondent } from "@kith/model";
import { chance } from "../draws.ts";
import { lastingChance, lastingNormal } from "../lasting-chance.ts";
import { ageOf, type Community } from "../population/community.ts";

/** What respondents withhold: 22% their surname (half of them give its initial), 3% their name. */
const WITHHOLD = { surname: 0.22, initialInstead: 0.5, firstName: 0.03, age: 0.05 } as const;

/**
 * Somebody as they give their own details. Street and area come from the door, so they are
 * always known; name, surname and age with consent.
 *
 * @param self position in `people`
 */
export function describeRespondent(
  random: Random,
  seed: number,
  community: Community,
  self: number,
): Respondent {
  const person = community.people[self];
  if (person === undefined) throw new RangeError(`There is no person ${self}.`);
  const household = community.households[person.household];
  const street = household?.street === undefined ? undefined : community.streets[household.street];
  const age = ageOf(person, community.year);
  const draft: { -readonly [K in keyof Respondent]: Respondent[K] } = {
    attributes: {
      work_status: person.work,
      household_type: household?.type ?? "single",
      years_here: String(yearsHere(seed, self, age)),
    },
  };
  if (!chance(random, WITHHOLD.firstName)) draft.firstName = person.givenName;
  if (!chance(random, WITHHOLD.surname)) draft.surname = person.surname;
  else if (chance(random, WITHHOLD.initialInstead)) draft.surname = person.surname.charAt(0);
  if (person.usualName !== undefined && chance(random, 0.7)) draft.knownAs = person.usualName;
  draft.gender = person.gender;
  if (!chance(random, WITHHOLD.age)) draft.age = age;
  if (street !== undefined) {
    draft.street = street.name;
    draft.area = street.area;
  }
  return draft;
}

/** A third were born here; the others came at an age that belongs to them. */
function yearsHere(seed: number, self: number, age: number): number {
  if (lastingChance(seed, 400, self) < 0.33) return age;
  const ageAtArrival = Math.abs(lastingNormal(seed, 401, self)) * 18;
  return Math.max(0, Math.min(age, Math.round(age - ageAtArrival)));
}
