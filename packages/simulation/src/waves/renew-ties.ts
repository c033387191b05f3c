import type { Random } from "@kith/model";
import { chance, clamp, normal } from "../draws.ts";
import type { Community, Person, Tie } from "../population/community.ts";
import { makeTies } from "../ties/make-ties.ts";

/** New ties in a year, as means per adult of average activity; about a tenth of all ties. */
const NEW_TIES = {
  neighbours: 0.06,
  perVenue: 0.03,
  friends: 0.08,
  circles: 0.006,
  closures: 0.3,
} as const;

/**
 * Ties a year on. Ties to family and in a home last; of the others the weaker end sooner (1 in 4 of
 * the weakest, hardly any of the strongest), and all shift a little in strength. One isolated
 * person in ten finds company, so that new ties can reach them.
 */
export function renewTies(random: Random, community: Community): Community {
  const people = community.people.map(
    (person): Person =>
      person.activity === 0 && person.household < community.households.length - 1
        ? chance(random, 0.1)
          ? { ...person, activity: 0.6 }
          : person
        : person,
  );
  const ties = community.ties.flatMap((tie): Tie[] => {
    const lasts = tie.origin === "household" || tie.origin === "kin";
    if (!lasts && chance(random, 0.25 * (1 - tie.strength) ** 1.5)) return [];
    return [{ ...tie, strength: clamp(tie.strength + normal(random) * 0.05, 0.05, 1) }];
  });
  return makeTies(random.fork("new"), { ...community, people, ties }, NEW_TIES);
}
