import {
  adultResidents,
  type Community,
  type Contact,
  contactsOf,
  isAdult,
} from "../population/community.ts";
import { connection, type Wellbeing, wellbeing } from "../population/wellbeing.ts";

/** What interviewing needs to know of a community, worked out once. */
export interface SiteView {
  readonly community: Community;
  readonly seed: number;
  readonly contacts: readonly (readonly Contact[])[];
  readonly wellbeing: readonly (Wellbeing | undefined)[];
  /** For each person, positions in `venues`. */
  readonly venuesOf: readonly (readonly number[])[];
  /** People whom all know by a role, by position; empty where only given ties count. */
  readonly figures: readonly number[];
  /** For each person, how probably they can think of nobody who could change something. */
  readonly namesNobody: Float64Array;
  /** Whether two people know each other. */
  knows(a: number, b: number): boolean;
}

export interface SiteViewOptions {
  readonly seed: number;
  /** Share of adult residents who should name nobody for `change`. */
  readonly nobodyShare: number;
  /** `all`: figures are known to people who have no tie to them. `tied`: only to those who do. */
  readonly figuresKnownTo: "all" | "tied";
}

export function siteView(community: Community, options: SiteViewOptions): SiteView {
  const { seed, nobodyShare, figuresKnownTo } = options;
  const contacts = contactsOf(community);
  const people = community.people.length;
  const known = new Set(community.ties.map((tie) => tie.a * people + tie.b));
  const venuesOf: number[][] = community.people.map(() => []);
  community.venues.forEach((venue, v) => {
    for (const i of venue.members) venuesOf[i]?.push(v);
  });
  const figures = community.people.flatMap((person, i) =>
    figuresKnownTo === "all" && person.role !== undefined && isAdult(person, community.year)
      ? [i]
      : [],
  );
  return {
    community,
    seed,
    contacts,
    wellbeing: wellbeing(community, seed),
    venuesOf,
    figures,
    namesNobody: nobodyChances(community, contacts, nobodyShare),
    knows: (a, b) => known.has(a < b ? a * people + b : b * people + a),
  };
}

/**
 * Chances of naming nobody for `change`: certain for those who know nobody, otherwise falling
 * with connection c as logistic(β − 1.1 c), β found by bisection so that the mean over adult
 * residents is `share` (or as near as the isolated allow).
 */
function nobodyChances(
  community: Community,
  contacts: readonly (readonly Contact[])[],
  share: number,
): Float64Array {
  const adults = adultResidents(community);
  const chances = new Float64Array(community.people.length);
  const fill = (offset: number): number => {
    let sum = 0;
    for (const i of adults) {
      const known = contacts[i]?.length ?? 0;
      const p = known === 0 ? 1 : 1 / (1 + Math.exp(1.1 * connection(known) - offset));
      chances[i] = p;
      sum += p;
    }
    return sum / Math.max(1, adults.length);
  };
  let low = -12;
  let high = 12;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (fill(middle) < share) low = middle;
    else high = middle;
  }
  return chances;
}
