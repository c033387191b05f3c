import type { Random } from "@kith/model";
import { pick } from "../draws.ts";
import { areaOf } from "./appoint-figures.ts";
import { adultResidents, ageOf, type Community, type Person, type Venue } from "./community.ts";

interface VenueIdea {
  readonly kind: Venue["kind"];
  readonly label: string;
  /** Share of those it suits who go. */
  readonly share: number;
  /** `area`: one in each area, its name put before the label. */
  readonly each: "area" | "community";
  /** How well it suits somebody, 0 to 1. */
  readonly suits: (person: Person, age: number, isParent: boolean) => number;
}

const anyone = (): number => 1;
const older = (_: Person, age: number): number => (age >= 60 ? 1 : age >= 50 ? 0.2 : 0.02);
const younger = (_: Person, age: number): number => (age < 30 ? 1 : age < 40 ? 0.3 : 0.03);
const muslim = (person: Person): number =>
  ["muslim_south_asian", "arabic", "somali"].includes(person.culture) ? 1 : 0;
const christian = (person: Person, age: number): number =>
  ["british", "irish", "welsh", "polish"].includes(person.culture) ? (age >= 60 ? 1 : 0.35) : 0.02;

/** A community of 7,500 has all of these; a smaller one has those that would find ten members. */
const IDEAS: readonly VenueIdea[] = [
  { kind: "group", label: "Residents' association", share: 0.04, each: "area", suits: anyone },
  { kind: "group", label: "Bowls club", share: 0.1, each: "community", suits: older },
  { kind: "group", label: "Over-60s lunch club", share: 0.13, each: "community", suits: older },
  {
    kind: "group",
    label: "Allotment society",
    share: 0.035,
    each: "community",
    suits: (_, age) => (age > 45 ? 1 : 0.3),
  },
  {
    kind: "group",
    label: "Football club",
    share: 0.1,
    each: "community",
    suits: (p, age) => younger(p, age) * (p.gender === "male" ? 1 : 0.3),
  },
  {
    kind: "group",
    label: "Knit and natter",
    share: 0.07,
    each: "community",
    suits: (p, age) => older(p, age) * (p.gender === "female" ? 1 : 0.05),
  },
  {
    kind: "group",
    label: "Parents and toddlers",
    share: 0.22,
    each: "community",
    suits: (p, _, parent) => (parent ? (p.gender === "female" ? 1 : 0.2) : 0),
  },
  { kind: "group", label: "Community choir", share: 0.02, each: "community", suits: anyone },
  {
    kind: "group",
    label: "Running club",
    share: 0.03,
    each: "community",
    suits: (_, age) => (age < 55 ? 1 : 0.1),
  },
  { kind: "group", label: "Brass band", share: 0.008, each: "community", suits: anyone },
  {
    kind: "group",
    label: "Carers' group",
    share: 0.3,
    each: "community",
    suits: (p) => (p.work === "caring" ? 1 : 0.01),
  },
  { kind: "group", label: "St Aidan's church", share: 0.14, each: "community", suits: christian },
  {
    kind: "group",
    label: "Chapel Lane Methodists",
    share: 0.06,
    each: "community",
    suits: christian,
  },
  { kind: "group", label: "Mosque", share: 0.45, each: "community", suits: muslim },
  {
    kind: "group",
    label: "Gurdwara",
    share: 0.5,
    each: "community",
    suits: (p) => (p.culture === "sikh" ? 1 : 0),
  },
  {
    kind: "group",
    label: "Polish Saturday club",
    share: 0.35,
    each: "community",
    suits: (p) => (p.culture === "polish" ? 1 : 0),
  },
  {
    kind: "place",
    label: "school gate",
    share: 0.55,
    each: "area",
    suits: (p, _, parent) => (parent ? (p.gender === "female" ? 1 : 0.45) : 0),
  },
  { kind: "place", label: "corner shop", share: 0.3, each: "area", suits: anyone },
  {
    kind: "place",
    label: "The Weavers' Arms",
    share: 0.09,
    each: "community",
    suits: (p) => (muslim(p) === 1 ? 0.02 : 1),
  },
  {
    kind: "place",
    label: "The Jolly Collier",
    share: 0.07,
    each: "community",
    suits: (p) => (muslim(p) === 1 ? 0.02 : 1),
  },
  { kind: "place", label: "Library", share: 0.13, each: "community", suits: anyone },
  { kind: "place", label: "Community centre", share: 0.15, each: "community", suits: anyone },
  {
    kind: "place",
    label: "Health centre",
    share: 0.35,
    each: "community",
    suits: (_, age) => (age >= 60 ? 1 : 0.5),
  },
  { kind: "place", label: "Memorial Park", share: 0.25, each: "community", suits: anyone },
  { kind: "place", label: "Market café", share: 0.12, each: "community", suits: anyone },
  {
    kind: "place",
    label: "Food bank",
    share: 0.2,
    each: "community",
    suits: (p) => (p.work === "unemployed" || p.work === "long_term_ill" ? 1 : 0.04),
  },
  {
    kind: "organisation",
    label: "Ridgeway Foods",
    share: 0.07,
    each: "community",
    suits: (p) => (p.work === "employed" ? 1 : 0),
  },
  {
    kind: "organisation",
    label: "Tarn Valley Hospital",
    share: 0.07,
    each: "community",
    suits: (p) => (p.work === "employed" ? 1 : 0),
  },
  {
    kind: "organisation",
    label: "Beckside Warehouse",
    share: 0.06,
    each: "community",
    suits: (p) => (p.work === "employed" ? 1 : 0),
  },
  {
    kind: "organisation",
    label: "Town council depot",
    share: 0.03,
    each: "community",
    suits: (p) => (p.work === "employed" ? 1 : 0),
  },
  {
    kind: "organisation",
    label: "Hillfoot College",
    share: 0.5,
    each: "community",
    suits: (p) => (p.work === "student" ? 1 : 0),
  },
  {
    kind: "organisation",
    label: "Fellside Housing Association",
    share: 0.08,
    each: "community",
    suits: anyone,
  },
  {
    kind: "information",
    label: "Community Facebook group",
    share: 0.42,
    each: "community",
    suits: (_, age) => (age < 65 ? 1 : 0.3),
  },
  {
    kind: "information",
    label: "Noticeboard",
    share: 0.22,
    each: "area",
    suits: (_, age) => (age >= 50 ? 1 : 0.5),
  },
  {
    kind: "information",
    label: "Library leaflets",
    share: 0.1,
    each: "community",
    suits: (_, age) => (age >= 50 ? 1 : 0.5),
  },
  { kind: "information", label: "Word of mouth", share: 0.5, each: "community", suits: anyone },
  {
    kind: "information",
    label: "Parish magazine",
    share: 0.12,
    each: "community",
    suits: christian,
  },
  {
    kind: "information",
    label: "Local radio",
    share: 0.15,
    each: "community",
    suits: (_, age) => (age >= 40 ? 1 : 0.4),
  },
];

/** Labels of workplaces and colleges: who shares one may be a colleague. */
export const WORKPLACES: ReadonlySet<string> = new Set([
  "Ridgeway Foods",
  "Tarn Valley Hospital",
  "Beckside Warehouse",
  "Town council depot",
  "Hillfoot College",
]);

/**
 * Places, groups, organisations and sources of information, and who shares them: by age,
 * gender, work, culture, area and having young children, more for the sociable. The wholly
 * isolated belong to no group, but use places and sources of information.
 * O(venues × people).
 */
export function makeVenues(random: Random, community: Community): Community {
  const adults = adultResidents(community);
  const parents = youngParents(community);
  const venues: Venue[] = [];
  for (const idea of IDEAS) {
    const areas = idea.each === "area" ? community.areas : [undefined];
    for (const area of areas) {
      const members = adults.filter((i) => {
        const person = community.people[i];
        if (person === undefined) return false;
        if (area !== undefined && areaOf(community, person) !== area) return false;
        const fit = idea.suits(person, ageOf(person, community.year), parents.has(i));
        const social = idea.kind === "group" || idea.kind === "organisation";
        const active = social
          ? Math.min(2, person.activity)
          : 0.6 + 0.4 * Math.min(2, person.activity);
        return random.next() < idea.share * fit * active;
      });
      if (members.length < 3) continue;
      const label = area === undefined ? idea.label : `${area} ${lowerFirst(idea.label)}`;
      venues.push({ kind: idea.kind, label, members });
    }
  }
  // Nobody tells nothing: a community too small for any group still has word of mouth.
  if (venues.length === 0 && adults.length > 0) {
    venues.push({ kind: "information", label: "Word of mouth", members: [pick(random, adults)] });
  }
  return { ...community, venues };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Adults with a child under 12 at home. */
function youngParents(community: Community): Set<number> {
  const found = new Set<number>();
  for (const person of community.people) {
    if (person.alive && ageOf(person, community.year) < 12) {
      for (const parent of person.parents) found.add(parent);
    }
  }
  return found;
}
