import { normaliseName } from "@kith/linkage";
import type { Description, Interview, RecordRef } from "@kith/model";
import type { NameMask } from "./mask-names.ts";
import { initialOnly } from "./missing-fields.ts";
import type { ReviewIndex } from "./review-index.ts";
import { fullestName } from "./side-in-words.ts";

/** How many people of a matching have each name, as far as anybody said it. */
export interface NameCounts {
  readonly surname: ReadonlyMap<string, number>;
  readonly first: ReadonlyMap<string, number>;
  /** People whose surname, or first name, somebody said. */
  readonly surnames: number;
  readonly firsts: number;
}

/** O(records). */
export function countNames(interviews: readonly Interview[], index: ReviewIndex): NameCounts {
  const surname = new Map<string, Set<string>>();
  const first = new Map<string, Set<string>>();
  const withSurname = new Set<string>();
  const withFirst = new Set<string>();
  const add = (
    names: Map<string, Set<string>>,
    known: Set<string>,
    name: string | undefined,
    person: string,
  ): void => {
    const key = normaliseName(name ?? "");
    if (key.length < 2) return;
    known.add(person);
    const people = names.get(key);
    if (people === undefined) names.set(key, new Set([person]));
    else people.add(person);
  };
  const tell = (ref: RecordRef, said: Description): void => {
    const person = index.person(ref);
    if (person === undefined) return;
    add(surname, withSurname, said.surname, person);
    add(first, withFirst, said.firstName, person);
  };
  for (const { egoID, respondent, mentions } of interviews) {
    tell({ egoID }, respondent);
    for (const mention of mentions) tell({ egoID, alterID: mention.alterID }, mention);
  }
  const sizes = (names: ReadonlyMap<string, Set<string>>): Map<string, number> =>
    new Map([...names].map(([name, people]) => [name, people.size]));
  return {
    surname: sizes(surname),
    first: sizes(first),
    surnames: withSurname.size,
    firsts: withFirst.size,
  };
}

/**
 * How rare the names of a question are here: "Surname Pellow: 2 of 1,140 people whose surname
 * was said." The names each side is best known by, each once, surnames first.
 */
export function rarityInWords(
  counts: NameCounts,
  index: ReviewIndex,
  sides: readonly (readonly RecordRef[])[],
  mask: NameMask,
): string[] {
  const words: string[] = [];
  const seen = new Set<string>();
  const say = (
    what: string,
    name: string | undefined,
    people: ReadonlyMap<string, number>,
    all: number,
  ): void => {
    const key = normaliseName(name ?? "");
    if (name === undefined || initialOnly(name) || seen.has(`${what} ${key}`)) return;
    const here = people.get(key);
    if (here === undefined) return;
    seen.add(`${what} ${key}`);
    const { surname = "" } = mask.description({ surname: name.trim() });
    words.push(
      `${what} ${surname}: ${count(here)} of ${count(all)} people whose ${what.toLowerCase()} was said.`,
    );
  };
  const names = sides.map((side) => fullestName(index, side));
  for (const { surname } of names) say("Surname", surname, counts.surname, counts.surnames);
  for (const { firstName } of names) say("First name", firstName, counts.first, counts.firsts);
  return words;
}

function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
