import type { Culture } from "../names/name-pools.ts";

export type Gender = "female" | "male" | "non-binary";

export const WORK_STATUSES = [
  "employed",
  "unemployed",
  "retired",
  "student",
  "caring",
  "long_term_ill",
  "child",
] as const;
export type WorkStatus = (typeof WORK_STATUSES)[number];

export const HOUSEHOLD_TYPES = [
  "single",
  "single_elderly",
  "couple",
  "family",
  "lone_parent",
  "sharers",
] as const;
export type HouseholdType = (typeof HOUSEHOLD_TYPES)[number];

export interface Street {
  readonly name: string;
  readonly area: string;
}

export interface Household {
  readonly type: HouseholdType;
  readonly culture: Culture;
  /** Position in `streets`; `undefined` for people who live outside the community. */
  readonly street: number | undefined;
  /** Order along the street, from 1. */
  readonly door: number;
  /** Positions in `people`. */
  readonly members: readonly number[];
}

/** Somebody, as they are. Positions in a community's `people` stay the same in every wave. */
export interface Person {
  /** As truth.csv writes it. */
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  /** What people call them, when it is not the given name. */
  readonly usualName?: string;
  readonly gender: Gender;
  readonly birthYear: number;
  readonly culture: Culture;
  readonly household: number;
  readonly work: WorkStatus;
  /** What they are known as in the community: "the postman". */
  readonly role?: string;
  /** Positions of parents and partner, where these belong to the community. */
  readonly parents: readonly number[];
  readonly partner?: number;
  /** How sociable: mean near 1 among adults, heavy-tailed; 0 means no tie to anybody. */
  readonly activity: number;
  /** 0 to 1, how good at bringing people together. */
  readonly connector: number;
  /** 0 to 1, how able to change something locally. */
  readonly influence: number;
  readonly alive: boolean;
}

export const VENUE_KINDS = ["place", "group", "organisation", "information"] as const;
export type VenueKind = (typeof VENUE_KINDS)[number];

/** A place, group, organisation or source of information that people share. */
export interface Venue {
  readonly kind: VenueKind;
  readonly label: string;
  /** Positions in `people`, rising. */
  readonly members: readonly number[];
}

export const TIE_ORIGINS = [
  "household",
  "kin",
  "neighbour",
  "venue",
  "colleague",
  "friend",
  "given",
] as const;
/** How two people came to know each other; `given` is a tie of a network read from a file. */
export type TieOrigin = (typeof TIE_ORIGINS)[number];

/** Two people who know each other. `a` is smaller than `b`. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly origin: TieOrigin;
  /** 0 (barely) to 1 (closest). */
  readonly strength: number;
}

export interface Community {
  /** The calendar year it is seen in. */
  readonly year: number;
  readonly areas: readonly string[];
  readonly streets: readonly Street[];
  readonly households: readonly Household[];
  readonly people: readonly Person[];
  readonly venues: readonly Venue[];
  readonly ties: readonly Tie[];
}

export function ageOf(person: Person, year: number): number {
  return year - person.birthYear;
}

/** Alive and at least 16: who may be interviewed, named, and tied. */
export function isAdult(person: Person, year: number): boolean {
  return person.alive && ageOf(person, year) >= 16;
}

/** Whether somebody lives in the community (and not only is known there). */
export function isResident(community: Community, person: Person): boolean {
  return community.households[person.household]?.street !== undefined;
}

/** Adult residents' positions, rising. */
export function adultResidents(community: Community): number[] {
  const found: number[] = [];
  community.people.forEach((person, i) => {
    if (isAdult(person, community.year) && isResident(community, person)) found.push(i);
  });
  return found;
}

export interface Contact {
  readonly other: number;
  readonly tie: Tie;
}

/** For each person, whom they know, in order of the ties. O(people + ties). */
export function contactsOf(community: Community): readonly (readonly Contact[])[] {
  const contacts: Contact[][] = community.people.map(() => []);
  for (const tie of community.ties) {
    contacts[tie.a]?.push({ other: tie.b, tie });
    contacts[tie.b]?.push({ other: tie.a, tie });
  }
  return contacts;
}
