import { normaliseStreet } from "../names/normalise.ts";
import { isOneEdit } from "../names/one-edit.ts";
import { labelWords, stem } from "./label-words.ts";
import { CONCEPT_WORDS, type Concept, findConcepts, WEAK_WORDS } from "./place-concepts.ts";

/** The streets and areas people are said to live in; they occur in labels too. */
export interface KnownPlaces {
  /** By their words as `whereKey` gives them, as they are normalised. */
  readonly streets: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
  readonly areaOfStreet: ReadonlyMap<string, string>;
}

/** A label taken apart into what it is, which one, and where. */
export interface ReadLabel {
  /** All its words, stemmed, in their order. */
  readonly words: readonly string[];
  /** What it is: of several, the last, as in "Library leaflets". */
  readonly concept?: Concept;
  /** The words that tell which one: "weaver" of "The Weavers' Arms". */
  readonly name: readonly string[];
  /** Words like "club" and "centre" that stand beside, or instead of, all that. */
  readonly weak: readonly string[];
  readonly street?: string;
  readonly area?: string;
}

const STREET_ENDINGS = new Set(
  "road street avenue close crescent drive garden grove lane place square terrace court row walk way hill".split(
    " ",
  ),
);

/** The words by which a street or area is found in a label: "the crofts" as "crofts". */
export function whereKey(name: string): string {
  return normaliseStreet(labelWords(name).join(" "));
}

/** What follows says whose it is or where: "leaflets from the library", "cafe on the market". */
const WITHIN = /\b(?:at|from|(?:on|in) the)\b/iu;
/** What follows is another thing: "the pub by the church". */
const BESIDE =
  /\b(?:by|near|opposite|behind|beside|next to|next door to|across from|round from)\b/iu;

/**
 * Takes a label apart. A street or area is one that somebody lives in, or two words the second
 * of which is "Street", "Road" and so on. A word one slip away from a word that says what a
 * thing is, is that word ("launderete"). O(words).
 *
 * @param slips words of the site that stand for others (`siteSpellings`)
 */
export function readLabel(
  label: string,
  known: KnownPlaces,
  slips?: ReadonlyMap<string, string>,
): ReadLabel {
  const plain = labelWords(label, slips);
  const { street, area } = takeWhere(plain, known);
  const [itself] = cut(label, BESIDE);
  const [main, within] = cut(itself, WITHIN);
  const wordsOf = (part: string): string[] =>
    part === "" ? [] : takeWhere(labelWords(part, slips), known).rest.map(rightened);
  const { found, left } = findConcepts(wordsOf(main));
  const head = found.at(-1);
  // "Wash House launderette" says launderette twice; "Library leaflets" says whose leaflets.
  const before = found.filter(({ concept }) => concept.name !== head?.concept.name);
  const told = [...left, ...before.flatMap((one) => one.words), ...wordsOf(within)];
  const name = told.filter((word) => !WEAK_WORDS.has(word));
  const weak = told.filter((word) => WEAK_WORDS.has(word));
  return {
    words: plain.map(rightened),
    name,
    weak,
    ...(head === undefined ? {} : { concept: head.concept }),
    ...(street === undefined ? {} : { street }),
    ...(area === undefined ? {} : { area }),
  };
}

/** The text before and after a word; all of it before, when nothing would stand there. */
function cut(text: string, at: RegExp): readonly [string, string] {
  const found = at.exec(text);
  if (found === null || !/\p{L}/u.test(text.slice(0, found.index))) return [text, ""];
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

function takeWhere(
  words: readonly string[],
  { streets, areas }: KnownPlaces,
): { street?: string; area?: string; rest: string[] } {
  const rest = [...words];
  const found: { street?: string; area?: string } = {};
  const take = (nameOf: (phrase: string) => string | undefined): string | undefined => {
    for (let length = Math.min(4, rest.length); length > 0; length--) {
      for (let at = 0; at + length <= rest.length; at++) {
        const name = nameOf(normaliseStreet(rest.slice(at, at + length).join(" ")));
        if (name === undefined) continue;
        rest.splice(at, length);
        return name;
      }
    }
    return undefined;
  };
  const street =
    take((phrase) => streets.get(phrase)) ??
    take((phrase) => {
      const parts = phrase.split(" ");
      const isOne =
        parts.length === 2 && STREET_ENDINGS.has(parts[1]!) && !WEAK_WORDS.has(parts[0]!);
      return isOne ? phrase : undefined;
    });
  // A label that is nothing but a street or an area names that itself.
  if (street !== undefined && rest.length > 0) found.street = street;
  else if (street !== undefined) return { rest: [...words] };
  const before = [...rest];
  const area = take((phrase) => areas.get(phrase));
  if (area === undefined) return { ...found, rest };
  if (rest.length === 0) return { ...found, rest: before };
  return { ...found, area, rest };
}

const CONCEPT_SET = new Set(CONCEPT_WORDS);
const CONCEPT_INITIALS = new Map<string, string[]>();
for (const word of CONCEPT_WORDS) {
  const list = CONCEPT_INITIALS.get(word[0]!);
  if (list === undefined) CONCEPT_INITIALS.set(word[0]!, [word]);
  else list.push(word);
}
/** Shorter words are too often one slip from another word. */
const SHORTEST_SLIP = 6;

function rightened(written: string): string {
  const word = stem(written);
  if (word.length < SHORTEST_SLIP || CONCEPT_SET.has(word)) return word;
  const meant = (CONCEPT_INITIALS.get(word[0]!) ?? []).filter((one) => isOneEdit(one, word));
  return meant.length === 1 && meant[0]!.length >= SHORTEST_SLIP ? meant[0]! : word;
}
