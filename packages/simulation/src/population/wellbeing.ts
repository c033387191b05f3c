import { clamp } from "../draws.ts";
import { lastingNormal } from "../lasting-chance.ts";
import { ageOf, type Community, contactsOf, isAdult } from "./community.ts";

/** How somebody fares, as they would answer. */
export interface Wellbeing {
  /** 0 (not at all satisfied) to 10 (completely), as in the ONS's question. */
  readonly lifeSatisfaction: number;
  /** Feels part of the community: 1 (strongly disagree) to 5 (strongly agree). */
  readonly belonging: number;
  /** Can influence local decisions: 1 (strongly disagree) to 5 (strongly agree). */
  readonly empowerment: number;
  readonly lonely: (typeof LONELY)[number];
}

/** How often somebody feels lonely, most often first. */
export const LONELY = [
  "often",
  "some_of_the_time",
  "occasionally",
  "hardly_ever",
  "never",
] as const;

/**
 * What wellbeing is made of. With k the number of people somebody knows and
 * c = ln(1 + k) − ln(13), so that c is 0 at twelve contacts and −2.56 at none:
 *
 *     life satisfaction = 7.5 + 0.8 c − 0.5 unemployed − 0.7 long-term ill + 0.006 (age − 45)
 *                         + 0.15 groups + e₁            (sd of e₁ 1.3, rounded, 0 to 10)
 *     belonging         = 3.6 + 0.5 c + 0.20 groups + e₂ (sd 0.7, rounded, 1 to 5)
 *     empowerment       = 2.9 + 0.09 c + 0.25 groups + e₃ (sd 0.8, rounded, 1 to 5)
 *     lonely            : cut points on 0.9 c + 0.3 has a partner + e₄ (sd 1)
 *
 * `groups` counts the groups somebody belongs to, at most 3. e₁ is half a person's own
 * temper, which lasts from wave to wave, and half the year's luck; a fifth of it is shared
 * with the people they know (benefits pass on to friends and family).
 */
export const WELLBEING = {
  knownAtZero: 12,
  lifeSatisfaction: {
    base: 7.5,
    connection: 0.8,
    unemployed: -0.5,
    longTermIll: -0.7,
    perYear: 0.006,
    perGroup: 0.15,
    spread: 1.3,
    shared: 0.2,
  },
  belonging: { base: 3.6, connection: 0.5, perGroup: 0.2, spread: 0.7 },
  empowerment: { base: 2.9, connection: 0.09, perGroup: 0.25, spread: 0.8 },
  lonely: { connection: 0.9, partner: 0.3, cuts: [-2.1, -0.9, 0, 1] },
} as const;

/** c of the formula above. */
export function connection(known: number): number {
  return Math.log(1 + known) - Math.log(1 + WELLBEING.knownAtZero);
}

/**
 * The wellbeing of every adult, `undefined` for everyone else, by the formula of `WELLBEING`.
 * Temper and luck belong to the seed, person and year, so a community can be asked again.
 * O(people + ties).
 */
export function wellbeing(community: Community, seed: number): readonly (Wellbeing | undefined)[] {
  const contacts = contactsOf(community);
  const groups = new Uint8Array(community.people.length);
  for (const venue of community.venues) {
    if (venue.kind !== "group") continue;
    for (const i of venue.members) groups[i] = Math.min(3, (groups[i] ?? 0) + 1);
  }
  const { year } = community;
  const own = (topic: number, i: number): number =>
    Math.SQRT1_2 * (lastingNormal(seed, topic, i) + lastingNormal(seed, topic + 1, i, year));
  const temper = Float64Array.from(community.people, (_, i) => own(900, i));

  return community.people.map((person, i) => {
    if (!isAdult(person, year)) return undefined;
    const known = contacts[i] ?? [];
    const c = connection(known.length);
    const joined = groups[i] ?? 0;
    const others = known.reduce((sum, { other }) => sum + (temper[other] ?? 0), 0);
    const shared = known.length === 0 ? 0 : others / Math.sqrt(known.length);
    const life = WELLBEING.lifeSatisfaction;
    const lifeLuck = life.spread * mixed(temper[i] ?? 0, shared, life.shared);
    const { belonging, empowerment, lonely } = WELLBEING;
    const calm =
      lonely.connection * c + (person.partner === undefined ? 0 : lonely.partner) + own(930, i);
    return {
      lifeSatisfaction: rounded(
        life.base +
          life.connection * c +
          (person.work === "unemployed" ? life.unemployed : 0) +
          (person.work === "long_term_ill" ? life.longTermIll : 0) +
          life.perYear * (ageOf(person, year) - 45) +
          life.perGroup * joined +
          lifeLuck,
        0,
        10,
      ),
      belonging: rounded(
        belonging.base +
          belonging.connection * c +
          belonging.perGroup * joined +
          belonging.spread * own(910, i),
        1,
        5,
      ),
      empowerment: rounded(
        empowerment.base +
          empowerment.connection * c +
          empowerment.perGroup * joined +
          empowerment.spread * own(920, i),
        1,
        5,
      ),
      lonely: LONELY[lonely.cuts.filter((cut) => calm > cut).length] ?? "never",
    };
  });
}

/** Two standard normal parts as one, the second with this share of the variance. */
function mixed(own: number, shared: number, share: number): number {
  return Math.sqrt(1 - share) * own + Math.sqrt(share) * shared;
}

function rounded(value: number, low: number, high: number): number {
  return Math.round(clamp(value, low, high));
}
