import { compareText } from "@kith/model";
import { isOneEdit } from "../names/one-edit.ts";
import { initialsOf, rawWords } from "./label-words.ts";
import { isConceptWord } from "./place-concepts.ts";

/** Shorter words are never taken for slips of each other. */
const SHORTEST_SLIP = 5;
/** A slip is so much rarer than the word that was meant. */
const RARER = 5;
/** A label of one word of so many letters may be the first letters of another label. */
const INITIALS = { least: 3, most: 6 } as const;

/**
 * Words of a site's labels that stand for others of them: rare ones one slip from a much
 * commoner one with the same first letter ("mosqu", and not "hill" for "mill"), and single words that are the first letters of exactly one other
 * label ("FHA" where there is a Fellside Housing Association). O(words squared), of some
 * hundred distinct words.
 *
 * @param labels every label with how often it was given
 * @param right words known to be right: those of streets and areas
 */
export function siteSpellings(
  labels: ReadonlyMap<string, number>,
  right: ReadonlySet<string>,
): Map<string, string> {
  const counts = new Map<string, number>();
  const longForms = new Map<string, Map<string, number>>();
  const alone = new Set<string>();
  for (const [label, times] of labels) {
    const words = rawWords(label);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + times);
    if (words.length === 1) alone.add(words[0]!);
    for (const initials of new Set(initialsOf(words))) {
      const forms = longForms.get(initials) ?? new Map<string, number>();
      const form = words.join(" ");
      forms.set(form, (forms.get(form) ?? 0) + times);
      longForms.set(initials, forms);
    }
  }
  const meant = new Map<string, string>();
  const common = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  for (const [word, count] of counts) {
    const full = alone.has(word) && !isConceptWord(word) ? longForms.get(word) : undefined;
    const isInitials = word.length >= INITIALS.least && word.length <= INITIALS.most;
    if (isInitials && full?.size === 1) {
      meant.set(word, [...full.keys()][0]!);
      continue;
    }
    const sure = right.has(word) || isConceptWord(word) || /\d/u.test(word);
    if (sure || word.length < SHORTEST_SLIP) continue;
    const better = common.find(
      ([other, n]) => n >= RARER * count && other[0] === word[0] && isOneEdit(word, other),
    );
    if (better !== undefined) meant.set(word, better[0]);
  }
  return meant;
}
