import type { AffiliationKind } from "@kith/model";
import { strengthInWords } from "../evidence.ts";
import { matchNames, type NameMatch } from "./name-match.ts";
import type { PlaceUnit, PlaceUnits } from "./place-units.ts";

/** What speaks for or against two forms meaning one thing. */
export interface PlaceEvidence {
  readonly probability: number;
  /** Strongest first. */
  readonly reasons: readonly string[];
}

interface Reason {
  readonly words: string;
  /** Nats: above 0 for one thing, below against. */
  readonly nats: number;
}

/**
 * How kinds go together, in nats. A source of information is a use of something, so its label
 * must say the same throughout.
 */
function kindNats(a: AffiliationKind, b: AffiliationKind, same: boolean): number {
  if (a === b) return 0;
  const pair = new Set([a, b]);
  if (pair.has("information")) return same ? -2 : -5;
  if (pair.has("place")) return same ? -1 : -2.5;
  return -0.3;
}

/**
 * Weights in nats. They are judgements, not learnt: a site has too few labels to learn from.
 * The benchmark of `kith simulate`'s noisy labels says how well they do.
 */
const NATS = {
  /** A thing nobody else names shares a word of a name by chance this often per thing. */
  chanceWord: 0.2,
  misspelt: -0.7,
  /** Both names hold words the other lacks, beside shared ones; or share nothing. */
  partlyOther: -1.5,
  otherName: -4,
  /** They say to be different sorts of thing. */
  otherSort: -2.5,
  /** The same of words such as "centre" and "club". */
  sameWeakSort: 1,
  otherWeakSort: -1,
  sameStreet: 2.5,
  otherStreet: -2,
  sameArea: 1.2,
  otherArea: -3,
  streetInArea: 0.7,
  /** Nothing on either side is left unmatched. */
  sameThroughout: 2.5,
  /** Somebody lists both, as two. */
  listedBoth: -1.5,
} as const;

/** What the words of a site weigh, worked out once. */
export interface PlaceWeights {
  /** Things there may be: distinct combinations of name, sort and where. */
  readonly things: number;
  /** How many things have all these words in their names, as far as forms tell; at least 1. */
  readonly thingsNamed: (words: readonly string[]) => number;
  /** Share of things that are of a sort. */
  readonly shareOfSort: (concept: string) => number;
}

/** The fewest things a place where people live is taken to have. */
const FEWEST_THINGS = 20;

export function placeWeights({ units }: PlaceUnits): PlaceWeights {
  const things = new Set<string>();
  const bySort = new Map<string, Set<string>>();
  const unitsOfWord = new Map<string, Set<number>>();
  units.forEach(({ read: { concept, name, street, area } }, u) => {
    const sort = concept?.name ?? "";
    const thing = [sort, name.join(" "), street, area].join("|");
    things.add(thing);
    if (sort !== "") {
      const ofSort = bySort.get(sort) ?? new Set<string>();
      ofSort.add(thing);
      bySort.set(sort, ofSort);
    }
    for (const word of name) {
      const having = unitsOfWord.get(word) ?? new Set<number>();
      having.add(u);
      unitsOfWord.set(word, having);
    }
  });
  const count = Math.max(FEWEST_THINGS, things.size);
  const thingsNamed = (words: readonly string[]): number => {
    const [rarest = new Set<number>(), ...rest] = words
      .map((word) => unitsOfWord.get(word) ?? new Set<number>())
      .sort((x, y) => x.size - y.size);
    const sorts = new Set<string>();
    const others: string[][] = [];
    for (const u of rarest) {
      const { concept, name } = units[u]!.read;
      if (!rest.every((having) => having.has(u))) continue;
      if (concept !== undefined) sorts.add(concept.name);
      others.push(name.filter((word) => !words.includes(word)));
    }
    return Math.max(1, sorts.size, differentNames(others));
  };
  return {
    things: count,
    thingsNamed,
    shareOfSort: (concept) => Math.max(1, bySort.get(concept)?.size ?? 1) / count,
  };
}

/** How many of these sets of words have nothing in common; empty ones go with any. */
function differentNames(names: readonly (readonly string[])[]): number {
  const apart: Set<string>[] = [];
  for (const words of names) {
    if (words.length === 0) continue;
    const met = apart.find((other) => words.some((word) => other.has(word)));
    if (met === undefined) apart.push(new Set(words));
    else for (const word of words) met.add(word);
  }
  return apart.length;
}

/**
 * Weighs two forms of which at least one says which thing it means. Starts from the chance
 * that any two things are one, adds what names, sorts, streets, areas, kinds and the people
 * concerned say. `undefined` when nothing speaks for it. O(words squared).
 */
export function comparePlaces(
  a: PlaceUnit,
  b: PlaceUnit,
  weights: PlaceWeights,
  areaOfStreet: ReadonlyMap<string, string>,
): PlaceEvidence | undefined {
  const names = matchNames(a.read.name, b.read.name);
  const sameSort = a.read.concept !== undefined && a.read.concept.name === b.read.concept?.name;
  if (names.pairs.length === 0 && !sameSort) return undefined;

  const reasons: Reason[] = [
    nameReason(a, b, names, weights),
    sortReason(a, b, weights),
    whereReason(a, b, areaOfStreet),
    peopleReason(a, b),
  ];
  const same =
    a.read.concept?.name === b.read.concept?.name &&
    names.leftA.length + names.leftB.length === 0 &&
    a.read.street === b.read.street &&
    a.read.area === b.read.area;
  if (same) {
    reasons.push({
      words: "nothing in either name is missing in the other",
      nats: NATS.sameThroughout,
    });
  }
  const kinds = kindNats(a.kind, b.kind, same);
  if (kinds < 0) reasons.push({ words: `given as ${a.kind} and as ${b.kind}`, nats: kinds });
  const both = listedTogether(a, b);
  if (both > 0) {
    reasons.push({
      words: both === 1 ? "one account lists both" : `${both} accounts list both`,
      nats: NATS.listedBoth * Math.min(2, both),
    });
  }
  const total = reasons.reduce((sum, { nats }) => sum + nats, -Math.log(weights.things));
  return {
    probability: 1 / (1 + Math.exp(-total)),
    reasons: reasons
      .filter(({ words, nats }) => words !== "" && Math.abs(nats) >= 0.26)
      .sort((x, y) => Math.abs(y.nats) - Math.abs(x.nats))
      .map(({ words, nats }) => `${words}: ${strengthInWords(nats)}`),
  };
}

function nameReason(a: PlaceUnit, b: PlaceUnit, names: NameMatch, weights: PlaceWeights): Reason {
  const { pairs, leftA, leftB } = names;
  const bothLeft = leftA.length > 0 && leftB.length > 0;
  if (pairs.length === 0) {
    return bothLeft
      ? { words: `names ${a.label} and ${b.label} differ`, nats: NATS.otherName }
      : { words: "", nats: 0 };
  }
  const sharing = Math.max(
    weights.thingsNamed(pairs.map(([x]) => x)),
    weights.thingsNamed(pairs.map(([, y]) => y)),
  );
  const slips = pairs.filter(([x, y]) => x.replaceAll(" ", "") !== y.replaceAll(" ", "")).length;
  const nats =
    Math.log(weights.things / (sharing - 1 + NATS.chanceWord)) +
    NATS.misspelt * slips +
    (bothLeft ? NATS.partlyOther : 0);
  const shared = pairs.map(([x, y]) => (x === y ? x : `${x} for ${y}`)).join(" ");
  const here = sharing > 1 ? `, which ${sharing} sorts of thing are called here` : "";
  return { words: `both called ${shared}${here}`, nats };
}

function sortReason(a: PlaceUnit, b: PlaceUnit, weights: PlaceWeights): Reason {
  const x = a.read.concept?.name;
  const y = b.read.concept?.name;
  if (x === undefined || y === undefined) return weakSort(a, b);
  return x === y
    ? { words: `both a ${x}`, nats: -Math.log(weights.shareOfSort(x)) }
    : { words: `one a ${x}, one a ${y}`, nats: NATS.otherSort };
}

/** "The Riverside Centre" may be the Riverside community centre, and hardly Riverside Park. */
function weakSort({ read: a }: PlaceUnit, { read: b }: PlaceUnit): Reason {
  const [said, other] = a.concept === undefined ? [a, b] : [b, a];
  const word = said.weak.filter((one) => one !== "saint").at(-1);
  if (word === undefined || other.concept === undefined) return { words: "", nats: -0.2 };
  return other.words.includes(word)
    ? { words: `both a ${word}`, nats: NATS.sameWeakSort }
    : { words: `one a ${word}, one a ${other.concept.name}`, nats: NATS.otherWeakSort };
}

function whereReason(
  a: PlaceUnit,
  b: PlaceUnit,
  areaOfStreet: ReadonlyMap<string, string>,
): Reason {
  const [x, y] = [a.read, b.read];
  if (x.street !== undefined && y.street !== undefined) {
    return x.street === y.street
      ? { words: `both in ${x.street}`, nats: NATS.sameStreet }
      : { words: `one in ${x.street}, one in ${y.street}`, nats: NATS.otherStreet };
  }
  const areaA = x.area ?? areaOfStreet.get(x.street ?? "");
  const areaB = y.area ?? areaOfStreet.get(y.street ?? "");
  if (areaA === undefined || areaB === undefined) return { words: "", nats: 0 };
  if (areaA !== areaB) {
    return { words: `one in ${areaA}, one in ${areaB}`, nats: NATS.otherArea };
  }
  const exact = x.area === y.area;
  return { words: `both in ${areaA}`, nats: exact ? NATS.sameArea : NATS.streetInArea };
}

/** People whom different accounts link to both, against what chance would give. */
function peopleReason(a: PlaceUnit, b: PlaceUnit): Reason {
  const few = a.people.size <= b.people.size ? a : b;
  const many = few === a ? b : a;
  let shared = 0;
  for (const person of few.people) if (many.people.has(person)) shared++;
  const union = a.people.size + b.people.size - shared;
  const nats = shared === 0 ? 0 : Math.min(2, Math.log(1 + (8 * shared) / (union + 4)));
  const people = shared === 1 ? "one person goes" : `${shared} people go`;
  return { words: `${people} by both`, nats };
}

function listedTogether(a: PlaceUnit, b: PlaceUnit): number {
  if (a.kind !== b.kind) return 0;
  let both = 0;
  const [few, many] = a.subjects.size < b.subjects.size ? [a, b] : [b, a];
  for (const subject of few.subjects) if (many.subjects.has(subject)) both++;
  return both;
}
