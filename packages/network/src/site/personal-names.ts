import type { Description, SiteNetwork } from "@kith/model";
import { foldWords } from "./fold-words.ts";

/**
 * What `looksPersonal` knows of the people of a site: every first name, known-as name and
 * surname, initials with surnames, and streets, folded (`foldWords`). Each entry says what it
 * is: "given dave", "surname cox", "initial d cox", "street mill lane". It is a list of names
 * and as private as they are.
 *
 * A node is described by the fullest of its records; use `namesOfDescriptions` where the
 * interviews are at hand and all spellings should count.
 */
export function personalNames(network: SiteNetwork): ReadonlySet<string> {
  return namesOfDescriptions(network.nodes.map((node) => node.description));
}

/** The same of any descriptions of people, such as all respondents and mentions. O(descriptions). */
export function namesOfDescriptions(descriptions: Iterable<Description>): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (kind: string, words: readonly string[]): void => {
    if (words.length > 0) names.add(`${kind} ${words.join(" ")}`);
  };
  for (const { firstName, surname, knownAs, street } of descriptions) {
    const last = foldWords(surname ?? "");
    for (const given of [firstName, knownAs].map((name) => foldWords(name ?? ""))) {
      add("given", given);
      // "Mary Ann" is also called Mary.
      if (given.length > 1 && given[0]!.length > 2) add("given", given.slice(0, 1));
      if (given.length === 0 || last.length === 0) continue;
      add("initial", [given[0]!.slice(0, 1), ...last]);
      // Names are written together in handles and in scripts without spaces.
      add("given", [[...given, ...last].join("")]);
      add("given", [[...last, ...given].join("")]);
    }
    add("surname", last);
    // "12 Mill Lane" is on "Mill Lane".
    add("street", street === undefined ? [] : foldWords(street.replace(/^\s*\d+\w?\b/u, "")));
  }
  return names;
}
