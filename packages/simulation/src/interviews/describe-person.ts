import type { Description, Random } from "@kith/model";
import { chance, clamp, normal } from "../draws.ts";
import { ageOf, type Community, type Person } from "../population/community.ts";
import type { ReportingRates } from "./detail.ts";
import { misspell } from "./misspell.ts";

/** How forthcoming one respondent is; added to rates, so its mean over respondents is 0. */
export interface Teller {
  readonly forthcoming: number;
}

type Draft = { -readonly [K in keyof Description]: Description[K] };

/** Where people who live outside the community are said to live. */
const ELSEWHERE = ["Harrowby", "Stanbeck", "Great Aldermoor", "Cawthwaite", "Portlow", "abroad"];

/**
 * Somebody as another person describes them, with what that person knows, says and gets wrong.
 * Closer people are described more fully and more exactly.
 *
 * @param strength how close the two are, 0 to 1
 */
export function describePerson(
  random: Random,
  community: Community,
  person: Person,
  strength: number,
  rates: ReportingRates,
  teller: Teller,
): Description {
  const known = 0.25 * (strength - 0.5) + teller.forthcoming;
  const draft: Draft = {};
  sayName(random, draft, person, rates, known);
  if (!chance(random, rates.noGender)) {
    draft.gender = chance(random, rates.wrongGender) ? otherGender(person) : person.gender;
  }
  if (!chance(random, clamp(rates.noAge - 0.5 * known, 0, 1))) {
    draft.age = guessAge(random, ageOf(person, community.year), strength);
  }
  sayHome(random, draft, community, person, rates, known);
  return draft;
}

function sayName(
  random: Random,
  draft: Draft,
  person: Person,
  rates: ReportingRates,
  known: number,
): void {
  if (!chance(random, rates.noFirstName)) {
    const usual = person.usualName !== undefined && chance(random, 0.8);
    const said = usual ? (person.usualName ?? person.givenName) : person.givenName;
    draft.firstName = chance(random, rates.misspelt) ? misspell(random, said) : said;
    if (!usual && person.usualName !== undefined && chance(random, rates.bothNames)) {
      draft.knownAs = person.usualName;
    }
  }
  const u = random.next();
  const full = clamp(rates.fullSurname + known, 0, 1);
  if (u < full) {
    draft.surname = chance(random, rates.misspelt)
      ? misspell(random, person.surname)
      : person.surname;
  } else if (u < full + rates.surnameInitial) {
    draft.surname = person.surname.charAt(0);
  }
}

function sayHome(
  random: Random,
  draft: Draft,
  community: Community,
  person: Person,
  rates: ReportingRates,
  known: number,
): void {
  const at = community.households[person.household]?.street;
  if (at === undefined) {
    const town = ELSEWHERE[(person.birthYear + person.surname.length) % ELSEWHERE.length];
    if (town !== undefined && !chance(random, rates.noArea)) draft.area = town;
    return;
  }
  if (!chance(random, clamp(rates.noStreet - known, 0, 1))) {
    const wrong = chance(random, rates.wrongStreet) ? (chance(random, 0.5) ? 1 : -1) : 0;
    const street = community.streets[at + wrong] ?? community.streets[at];
    if (street !== undefined) draft.street = street.name;
  }
  if (!chance(random, clamp(rates.noArea - known / 2, 0, 1))) {
    const area = community.streets[at]?.area;
    if (area !== undefined) draft.area = area;
  }
}

/** Off by some years, more for those less close, and then often said in fives or tens. */
function guessAge(random: Random, age: number, strength: number): number {
  if (strength > 0.7 && chance(random, 0.6)) return age;
  const guess = age + normal(random) * (1.5 + 6 * (1 - strength));
  const step = chance(random, 0.45 * (1 - strength) + 0.1) ? (chance(random, 0.3) ? 10 : 5) : 1;
  return clamp(Math.round(guess / step) * step, 16, 105);
}

function otherGender(person: Person): string {
  return person.gender === "female" ? "male" : "female";
}
