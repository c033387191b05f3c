import { normaliseName } from "@kith/linkage";
import type { Description, Interview, Mention, RecordRef } from "@kith/model";
import type { NameMask } from "./mask-names.ts";
import { initialOnly } from "./missing-fields.ts";
import type { ReviewIndex } from "./review-index.ts";
import { fullestName } from "./side-in-words.ts";

/** How many people of a matching have each name and role, as far as anybody said it. */
export interface NameCounts {
  readonly surname: ReadonlyMap<string, number>;
  readonly first: ReadonlyMap<string, number>;
  readonly role: ReadonlyMap<string, number>;
  /** People whose surname, or first name, somebody said. */
  readonly surnames: number;
  readonly firsts: number;
}

/** O(records). */
export function countNames(interviews: readonly Interview[], index: ReviewIndex): NameCounts {
  const surname = new Map<string, Set<string>>();
  const first = new Map<string, Set<string>>();
  const role = new Map<string, Set<string>>();
  const withRole = new Set<string>();
  const withSurname = new Set<string>();
  const withFirst = new Set<string>();
  const add = (
    names: Map<string, Set<string>>,
    known: Set<string>,
    key: string,
    person: string,
  ): void => {
    if (key.length < 2) return;
    known.add(person);
    const people = names.get(key);
    if (people === undefined) names.set(key, new Set([person]));
    else people.add(person);
  };
  const tell = (ref: RecordRef, said: Description & Pick<Partial<Mention>, "role">): void => {
    const person = index.person(ref);
    if (person === undefined) return;
    add(surname, withSurname, normaliseName(said.surname ?? ""), person);
    add(first, withFirst, normaliseName(said.firstName ?? ""), person);
    add(role, withRole, roleKey(said.role ?? ""), person);
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
    role: sizes(role),
    surnames: withSurname.size,
    firsts: withFirst.size,
  };
}

/** "The postman" and "postman" are one role. */
function roleKey(role: string): string {
  return normaliseName(role).replace(/^(?:the|an?) /, "");
}

/**
 * How rare the names of a question are here: "Surname Pellow: 2 of 1,140 people", that is of
 * those whose surname somebody said. The names each side is best known by, each once, surnames first; then what both
 * are known as: with nine councillors, being one says little.
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
    words.push(`${what} ${surname}: ${count(here)} of ${count(all)} people.`);
  };
  const names = sides.map((side) => fullestName(index, side));
  for (const { surname } of names) say("Surname", surname, counts.surname, counts.surnames);
  for (const { firstName } of names) say("First name", firstName, counts.first, counts.firsts);
  for (const role of sharedRoles(index, sides)) {
    const here = counts.role.get(roleKey(role)) ?? 0;
    const known = here === 1 ? "1 person is" : `${count(here)} people are`;
    words.push(`“${mask.text(role)}”: ${known} called so here.`);
  }
  return words;
}

/** Roles that somebody gives on every side, each once, as first said. */
function sharedRoles(
  index: ReviewIndex,
  sides: readonly (readonly RecordRef[])[],
): readonly string[] {
  const said = sides.map(
    (side) =>
      new Map(
        side.flatMap((ref) => {
          const role = index.mention(ref)?.role?.trim() ?? "";
          return roleKey(role) === "" ? [] : [[roleKey(role), role] as const];
        }),
      ),
  );
  const [first, ...others] = said;
  return [...(first ?? [])].flatMap(([key, role]) =>
    others.every((other) => other.has(key)) ? [role] : [],
  );
}

function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
