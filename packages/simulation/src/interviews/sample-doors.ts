import type { Random } from "@kith/model";
import { chance, pickWeighted, shuffled } from "../draws.ts";
import { type Community, isAdult } from "../population/community.ts";

/** What came of knocking. */
export interface Fieldwork {
  /** Positions of the respondents, in the order they were interviewed. */
  readonly respondents: readonly number[];
  readonly doorsKnocked: number;
  readonly notIn: number;
  readonly refused: number;
  /** Interviews with a second or later adult of a home, held when every door had been tried. */
  readonly secondAdults: number;
}

/** How likely somebody is to be the one who comes to the door. */
const AT_HOME: Readonly<Record<string, number>> = {
  retired: 2,
  caring: 2,
  unemployed: 1.8,
  long_term_ill: 2,
  student: 0.8,
  employed: 1,
};

/**
 * Knocks street by street, streets in random order, until enough adults have been interviewed:
 * 38% of doors do not answer, 30% of those who answer refuse, one adult for each home. When all
 * streets are done, unanswered doors are tried again, then the others; only then is a second
 * adult of a home asked. Fewer than `wanted` respondents means that there are no more adults.
 *
 * @param skipHomes homes not to call at: someone there was interviewed in this wave already
 * @param skipPeople people not to choose: interviewed already
 */
export function sampleDoors(
  random: Random,
  community: Community,
  wanted: number,
  skipHomes: ReadonlySet<number>,
  skipPeople: ReadonlySet<number>,
): Fieldwork {
  const respondents: number[] = [];
  const chosen = new Set(skipPeople);
  let doorsKnocked = 0;
  let notIn = 0;
  let refused = 0;

  const adultsAt = (h: number): number[] =>
    (community.households[h]?.members ?? []).filter((i) => {
      const person = community.people[i];
      return person !== undefined && !chosen.has(i) && isAdult(person, community.year);
    });
  const interview = (h: number): boolean => {
    const adults = adultsAt(h);
    if (adults.length === 0) return false;
    const weights = adults.map((i) => AT_HOME[community.people[i]?.work ?? ""] ?? 1);
    const i = adults[pickWeighted(random, weights)];
    if (i === undefined) return false;
    chosen.add(i);
    respondents.push(i);
    return true;
  };

  const doors = doorsInWalkingOrder(random, community).filter((h) => !skipHomes.has(h));
  const unanswered: number[] = [];
  const unwilling: number[] = [];
  const answered: number[] = [];
  for (const h of doors) {
    if (respondents.length >= wanted) break;
    doorsKnocked++;
    if (adultsAt(h).length === 0) continue;
    if (chance(random, 0.38)) {
      notIn++;
      unanswered.push(h);
    } else if (chance(random, 0.3)) {
      refused++;
      unwilling.push(h);
    } else if (interview(h)) answered.push(h);
  }
  for (const h of [...unanswered, ...unwilling]) {
    if (respondents.length >= wanted) break;
    if (interview(h)) answered.push(h);
  }
  const firstAdults = respondents.length;
  for (let found = true; found && respondents.length < wanted; ) {
    found = false;
    for (const h of [...answered, ...skipHomes]) {
      if (respondents.length < wanted && interview(h)) found = true;
    }
  }
  const secondAdults = respondents.length - firstAdults;
  return { respondents, doorsKnocked, notIn, refused, secondAdults };
}

/** Homes street by street, streets in random order, doors in order. */
function doorsInWalkingOrder(random: Random, community: Community): number[] {
  const byStreet: number[][] = community.streets.map(() => []);
  community.households.forEach((household, h) => {
    if (household.street !== undefined) byStreet[household.street]?.push(h);
  });
  for (const homes of byStreet) {
    homes.sort((a, b) => door(community, a) - door(community, b) || a - b);
  }
  return shuffled(random, byStreet).flat();
}

function door(community: Community, h: number): number {
  return community.households[h]?.door ?? 0;
}
