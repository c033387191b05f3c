import { LIKELY_SLIPS, SOUND_ALIKE } from "../parameters.ts";
import { oneEditIndex } from "./one-edit.ts";

/** A word somebody may have meant, and how probable the written word is if they did. */
export interface Meant {
  readonly word: string;
  readonly probability: number;
}

/**
 * What a written word may stand for: itself, one of the words it sounds like, or a word it is
 * one slip away from. The probability is that of writing it, given the word meant.
 */
export function heardAs(
  words: Iterable<string>,
  spellings: ReadonlyMap<string, readonly string[]>,
  slip: number,
): (written: string) => Meant[] {
  const known = new Set(words);
  const nearby = oneEditIndex(known);
  return (written) => {
    const found: Meant[] = [];
    const alike = new Set(spellings.get(written) ?? []);
    const own = alike.size > 0 ? SOUND_ALIKE : 0;
    if (known.has(written)) found.push({ word: written, probability: 1 - slip - own });
    for (const word of alike) {
      if (!known.has(word)) continue;
      const count = (spellings.get(word) ?? []).length;
      found.push({ word, probability: SOUND_ALIKE / Math.max(1, count) });
    }
    for (const word of nearby(written)) {
      if (!alike.has(word)) found.push({ word, probability: slip / LIKELY_SLIPS });
    }
    return found;
  };
}
