import type { Random } from "@kith/model";
import type { Culture } from "../names/name-pools.ts";
import { makeTies, type TieRates } from "../ties/make-ties.ts";
import { addOutsiders } from "./add-outsiders.ts";
import { appointFigures } from "./appoint-figures.ts";
import type { Community } from "./community.ts";
import { drawHouseholds, settle } from "./draw-households.ts";
import { makePeople } from "./make-people.ts";
import { makeStreets } from "./make-streets.ts";
import { makeVenues } from "./make-venues.ts";

/** What a made-up community is like; every number can be changed. */
export interface CommunityParameters {
  /** Share of households by where their names come from; in proportion, need not sum to 1. */
  readonly cultures: Readonly<Record<Culture, number>>;
  /** Share of adults with no tie to anybody. */
  readonly isolateShare: number;
  /** Share of people usually called something that no table of name variants holds. */
  readonly unlistedNameShare: number;
  /** Mean number of family and friends living elsewhere, per adult of average activity. */
  readonly outsidersPerAdult: number;
  readonly ties: TieRates;
}

export const COMMUNITY_PARAMETERS: CommunityParameters = {
  cultures: {
    british: 0.81,
    muslim_south_asian: 0.07,
    sikh: 0.015,
    hindu: 0.015,
    polish: 0.03,
    irish: 0.02,
    arabic: 0.012,
    somali: 0.01,
    welsh: 0.018,
  },
  isolateShare: 0.015,
  unlistedNameShare: 0.08,
  outsidersPerAdult: 0.45,
  ties: { neighbours: 0.8, perVenue: 0.3, friends: 0.15, circles: 0.12, closures: 3 },
};

/** A community of exactly `people` residents, as it is in `year`. O(people + ties). */
export function makeCommunity(
  random: Random,
  people: number,
  year: number,
  parameters: CommunityParameters,
): Community {
  const drawn = drawHouseholds(random.fork("households"), people, parameters.cultures);
  const sketches = settle(random.fork("settle"), drawn);
  const plan = makeStreets(random.fork("streets"), sketches.length);
  const peopled = makePeople(random.fork("people"), sketches, plan, {
    year,
    isolateShare: parameters.isolateShare,
    unlistedNameShare: parameters.unlistedNameShare,
    kinAcrossHomes: true,
  });
  const bare: Community = { ...peopled, venues: [], ties: [] };
  const led = appointFigures(random.fork("figures"), bare);
  const gathered = makeVenues(random.fork("venues"), led);
  const tied = makeTies(random.fork("ties"), gathered, parameters.ties);
  return addOutsiders(
    random.fork("outsiders"),
    tied,
    parameters.outsidersPerAdult,
    parameters.unlistedNameShare,
  );
}
