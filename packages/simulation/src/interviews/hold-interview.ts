import type { AffiliationKind, Interview, Mention, Random, TruthRecord } from "@kith/model";
import { chance } from "../draws.ts";
import { lastingChance } from "../lasting-chance.ts";
import type { TieOrigin, Venue } from "../population/community.ts";
import { kinWord } from "../ties/kin-word.ts";
import { askWhoKnowsWhom } from "./ask-who-knows-whom.ts";
import { chooseMentions, type Nomination } from "./choose-mentions.ts";
import { describePerson } from "./describe-person.ts";
import { describeRespondent } from "./describe-respondent.ts";
import { type Detail, REPORTING } from "./detail.ts";
import { giveAnswers } from "./give-answers.ts";
import { sayLabel } from "./say-label.ts";
import type { SiteView } from "./site-view.ts";

export interface InterviewPlan {
  readonly egoID: string;
  readonly wave: string;
  readonly date: string;
  /** Position of the respondent in `people`. */
  readonly respondent: number;
  readonly detail: Detail;
  /** Share of true ties between two mentions that a respondent reports. */
  readonly tiesReported: number;
  /** How places and groups are written down: by one name each, or as people call them. */
  readonly labels: LabelWriting;
}

export const LABEL_WRITINGS = ["one-name", "as-said"] as const;
export type LabelWriting = (typeof LABEL_WRITINGS)[number];

/** What an affiliation really is about; made-up communities know. */
export interface AffiliationTruth {
  readonly egoID: string;
  readonly alterID?: string;
  readonly kind: AffiliationKind;
  /** As written in the interview. */
  readonly label: string;
  /** The one name of the place, group, organisation or source. */
  readonly place: string;
}

export interface HeldInterview {
  readonly interview: Interview;
  readonly truth: readonly TruthRecord[];
  readonly placeTruth: readonly AffiliationTruth[];
}

/** One interview as it would be written down, and who everybody in it really is. */
export function holdInterview(random: Random, view: SiteView, plan: InterviewPlan): HeldInterview {
  const { community } = view;
  const self = community.people[plan.respondent];
  if (self === undefined) throw new RangeError(`There is no person ${plan.respondent}.`);
  const named = chooseMentions(random.fork("who"), view, plan.respondent);
  const alterIDs = named.map((_, n) => `a${String(n + 1).padStart(2, "0")}`);
  const words = random.fork("words");
  const labels = random.fork("labels");
  const teller = { forthcoming: (words.next() - 0.5) * 0.3 };
  const mentions = named.map((nomination, n) =>
    mention(words, view, plan, nomination, alterIDs[n] ?? "", teller.forthcoming),
  );
  const belongings = affiliations(
    random.fork("places"),
    view,
    plan.respondent,
    named,
    alterIDs,
  ).map(({ alterID, venue }) => ({
    ...(alterID === undefined ? {} : { alterID }),
    kind: venue.kind,
    label: plan.labels === "as-said" ? sayLabel(labels, venue, community.areas) : venue.label,
    place: venue.label,
  }));
  const interview: Interview = {
    egoID: plan.egoID,
    wave: plan.wave,
    date: plan.date,
    respondent: describeRespondent(random.fork("self"), view.seed, community, plan.respondent),
    mentions,
    ties: askWhoKnowsWhom(random.fork("ties"), view, named, alterIDs, {
      reported: plan.tiesReported,
    }),
    affiliations: belongings.map(({ place: _, ...affiliation }) => affiliation),
    answers: giveAnswers(random.fork("answers"), view, plan.respondent, named),
  };
  const truth = named.map(({ person }, n) => ({
    egoID: plan.egoID,
    alterID: alterIDs[n] ?? "",
    person: community.people[person]?.id ?? "",
  }));
  return {
    interview,
    truth: [{ egoID: plan.egoID, person: self.id }, ...truth],
    placeTruth: belongings.map((one) => ({ egoID: plan.egoID, ...one })),
  };
}

function mention(
  random: Random,
  view: SiteView,
  plan: InterviewPlan,
  nomination: Nomination,
  alterID: string,
  forthcoming: number,
): Mention {
  const person = view.community.people[nomination.person];
  if (person === undefined) throw new RangeError(`There is no person ${nomination.person}.`);
  const rates = REPORTING[plan.detail];
  // A familiar stranger is known by what they do and little else; a public figure by name too.
  const stranger = nomination.generators.includes("familiar");
  const asked = nomination.byRole
    ? {
        ...rates,
        noFirstName: stranger ? 0.65 : 0.25,
        fullSurname: stranger ? 0.15 : 0.5,
        noAge: 0.5,
        noStreet: 0.9,
      }
    : rates;
  const strength = nomination.byRole ? 0.3 : nomination.strength;
  const description = describePerson(random, view.community, person, strength, asked, {
    forthcoming,
  });
  const sayRole = person.role !== undefined && (nomination.byRole || chance(random, 0.5));
  const relation = relationWord(random, view, plan.respondent, nomination);
  return {
    alterID,
    ...description,
    ...(sayRole && person.role !== undefined ? { role: person.role } : {}),
    ...(relation === undefined ? {} : { relation }),
    generators: nomination.generators,
    attributes: {},
  };
}

const BY_ORIGIN: Readonly<Record<TieOrigin, string>> = {
  household: "housemate",
  kin: "relative",
  neighbour: "neighbour",
  venue: "acquaintance",
  colleague: "colleague",
  friend: "friend",
  given: "friend",
};

function relationWord(
  random: Random,
  view: SiteView,
  self: number,
  nomination: Nomination,
): string | undefined {
  if (nomination.byRole || chance(random, 0.04)) return undefined;
  const kin = kinWord(view.community.people, self, nomination.person);
  if (kin !== undefined) return kin;
  const contact = (view.contacts[self] ?? []).find(({ other }) => other === nomination.person);
  if (contact === undefined) return undefined;
  const { origin, strength } = contact.tie;
  if (origin === "given") return givenWord(view, self, nomination.person);
  // A colleague, neighbour or fellow member one is close to is called a friend.
  const close = strength > 0.5 && ["neighbour", "venue", "colleague"].includes(origin);
  return close && chance(random, 0.6) ? "friend" : BY_ORIGIN[origin];
}

/** Where only the tie was given: half of those on one street are neighbours, others friends. */
function givenWord(view: SiteView, self: number, other: number): string {
  const { people, households } = view.community;
  const street = (i: number): number | undefined => households[people[i]?.household ?? -1]?.street;
  const u = lastingChance(view.seed, 500, Math.min(self, other), Math.max(self, other));
  if (street(self) === street(other)) return u < 0.5 ? "neighbour" : "friend";
  return u < 0.15 ? "colleague" : u < 0.25 ? "relative" : "friend";
}

interface Belonging {
  /** Absent: the respondent's own. */
  readonly alterID?: string;
  readonly venue: Venue;
}

/** Respondents report 85% of what they belong to, and a little of what those they name do. */
function affiliations(
  random: Random,
  view: SiteView,
  self: number,
  named: readonly Nomination[],
  alterIDs: readonly string[],
): Belonging[] {
  const found: Belonging[] = [];
  const mine = new Set(view.venuesOf[self] ?? []);
  for (const v of mine) {
    const venue = view.community.venues[v];
    if (venue !== undefined && chance(random, 0.85)) {
      found.push({ venue });
    }
  }
  named.forEach(({ person }, n) => {
    for (const v of view.venuesOf[person] ?? []) {
      const venue = view.community.venues[v];
      if (venue === undefined || venue.kind === "information") continue;
      if (chance(random, mine.has(v) ? 0.3 : 0.05)) {
        found.push({ alterID: alterIDs[n] ?? "", venue });
      }
    }
  });
  return found;
}
