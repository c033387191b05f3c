import type { Random } from "@kith/model";
import { chance, clamp, shuffled } from "../draws.ts";
import { lastingChance } from "../lasting-chance.ts";
import { areaOf } from "../population/appoint-figures.ts";
import { type Contact, isAdult, isResident } from "../population/community.ts";
import { GENERATORS, type Generator } from "./questions.ts";
import type { SiteView } from "./site-view.ts";

/** Somebody a respondent named, and why. */
export interface Nomination {
  readonly person: number;
  /** 0 for somebody known by role only. */
  readonly strength: number;
  readonly generators: readonly Generator[];
  /** Named for what they do, with or without a name. */
  readonly byRole: boolean;
}

interface Candidate {
  readonly strength: number;
  readonly generators: Set<Generator>;
  readonly byRole: boolean;
}

/** Longest list an interview takes. */
export const MOST_MENTIONS = 15;

/**
 * Whom one respondent names. They forget contacts (the less close, the more: 62% to 95% come
 * to mind), name the rest under the questions that fit, may think of a local figure, and
 * stop after 9 to 15 people. Opinions last from wave to wave, what comes to mind does not.
 */
export function chooseMentions(random: Random, view: SiteView, self: number): Nomination[] {
  const candidates = new Map<number, Candidate>();
  const known = (view.contacts[self] ?? []).filter(({ other }) => alive(view, other));
  const recalled = known.filter(({ tie }) => chance(random, 0.6 + 0.35 * tie.strength));
  const closest = strongest(known);
  if (closest !== undefined && !recalled.includes(closest)) recalled.push(closest);

  for (const { other, tie } of recalled) {
    const generators = new Set(questionsFor(view, self, other, tie.strength));
    if (other === closest?.other && generators.size === 0) generators.add("talk");
    candidates.set(other, { strength: tie.strength, generators, byRole: false });
  }
  // The wholly isolated name nobody at all.
  if (known.length > 0) {
    nameChangers(random, view, self, candidates);
    nameFamiliarStrangers(random, view, self, candidates);
  }
  return listInOrder(random, candidates);
}

function alive(view: SiteView, i: number): boolean {
  const person = view.community.people[i];
  return person !== undefined && isAdult(person, view.community.year);
}

function strongest(contacts: readonly Contact[]): Contact | undefined {
  let best: Contact | undefined;
  for (const contact of contacts) {
    if (best === undefined || contact.tie.strength > best.tie.strength) best = contact;
  }
  return best;
}

function questionsFor(view: SiteView, self: number, other: number, strength: number): Generator[] {
  const person = view.community.people[other];
  const connector = person?.connector ?? 0;
  const here = person !== undefined && isResident(view.community, person);
  const chances: Readonly<Partial<Record<Generator, number>>> = {
    help: 0.08 + 0.78 * strength,
    talk: 0.05 + 0.8 * strength ** 1.3,
    trust: 0.25 + 0.65 * strength,
    information: here ? 0.1 + 0.2 * connector + 0.25 * strength : 0.03,
    brings_together: here ? 0.02 + 0.45 * connector : 0,
    change: here ? 0.5 * (person?.influence ?? 0) : 0,
  };
  return GENERATORS.filter(
    (generator, g) => lastingChance(view.seed, 100 + g, self, other) < (chances[generator] ?? 0),
  );
}

/**
 * Makes sure that who thinks of nobody able to change something names nobody, and who does
 * not names somebody; the same, less strictly, for those who bring people together.
 */
function nameChangers(
  random: Random,
  view: SiteView,
  self: number,
  candidates: Map<number, Candidate>,
): void {
  const nobody = lastingChance(view.seed, 200, self) < (view.namesNobody[self] ?? 0);
  if (nobody) {
    // Who sees nobody able to change things mostly sees nobody bringing people together either.
    const neither = lastingChance(view.seed, 201, self) < 0.9;
    for (const { generators } of candidates.values()) {
      generators.delete("change");
      if (neither) generators.delete("brings_together");
    }
    return;
  }
  nameAtLeastOne(random, view, self, candidates, "change", 0.3);
  if (lastingChance(view.seed, 202, self) < 0.75) {
    nameAtLeastOne(random, view, self, candidates, "brings_together", 0.12);
  }
}

/** Adds the generator to a local figure, or to the likeliest contact, unless somebody has it. */
function nameAtLeastOne(
  random: Random,
  view: SiteView,
  self: number,
  candidates: Map<number, Candidate>,
  generator: "change" | "brings_together",
  figureShare: number,
): void {
  if ([...candidates.values()].some(({ generators }) => generators.has(generator))) return;
  const figures = figuresFor(view, self, 0.45);
  if (figures.length > 0 && chance(random, figureShare)) {
    addFigure(candidates, figures[random.below(figures.length)] ?? self, generator);
    return;
  }
  let best: Candidate | undefined;
  let most = -1;
  for (const [i, candidate] of candidates) {
    const person = view.community.people[i];
    if (person === undefined || !isResident(view.community, person)) continue;
    const score = generator === "change" ? person.influence : person.connector;
    if (score > most) {
      most = score;
      best = candidate;
    }
  }
  if (best !== undefined) best.generators.add(generator);
  else if (figures.length > 0) addFigure(candidates, figures[0] ?? self, generator);
}

function nameFamiliarStrangers(
  random: Random,
  view: SiteView,
  self: number,
  candidates: Map<number, Candidate>,
): void {
  if (!chance(random, 0.35)) return;
  const strangers = shuffled(random, figuresFor(view, self, 0)).slice(0, 1 + random.below(2));
  for (const figure of strangers) addFigure(candidates, figure, "familiar");
}

function addFigure(candidates: Map<number, Candidate>, figure: number, generator: Generator): void {
  const there = candidates.get(figure);
  if (there !== undefined) {
    if (generator !== "familiar") there.generators.add(generator);
    return;
  }
  candidates.set(figure, { strength: 0, generators: new Set([generator]), byRole: true });
}

/** Figures of the respondent's own area, or of the whole community; nobody names themself. */
function figuresFor(view: SiteView, self: number, leastInfluence: number): number[] {
  const { community } = view;
  const me = community.people[self];
  return view.figures.filter((i) => {
    const person = community.people[i];
    if (person === undefined || me === undefined || i === self) return false;
    if (person.influence < leastInfluence) return false;
    return person.influence >= 0.9 || areaOf(community, person) === areaOf(community, me);
  });
}

function listInOrder(random: Random, candidates: Map<number, Candidate>): Nomination[] {
  const limit = 9 + random.below(MOST_MENTIONS - 8);
  const named = [...candidates]
    .filter(([, candidate]) => candidate.generators.size > 0)
    .map(([person, candidate]) => {
      // Few are named for these; a list that runs long does not lose them.
      const few = candidate.generators.has("change") || candidate.generators.has("brings_together");
      const asked = few ? 0.5 : 0;
      const rank = clamp(candidate.strength, 0, 1) + asked + random.next() * 0.3;
      return { person, candidate, rank };
    })
    .sort((a, b) => b.rank - a.rank || a.person - b.person)
    .slice(0, limit);
  return named.map(({ person, candidate }) => ({
    person,
    strength: candidate.strength,
    generators: GENERATORS.filter((generator) => candidate.generators.has(generator)),
    byRole: candidate.byRole,
  }));
}
