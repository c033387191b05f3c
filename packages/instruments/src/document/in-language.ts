import type { Instrument } from "./instrument.ts";
import type { LanguageTag, Words } from "./words.ts";

/** Words in a language; where that language has none, in the one the instrument was written in. */
export function inLanguage(words: Words, language: LanguageTag, instrument: Instrument): string {
  const own = wordsIn(words, language);
  if (own !== undefined) return own;
  const first = instrument.languages[0]?.tag;
  return (first === undefined ? undefined : wordsIn(words, first)) ?? "";
}

/** Words in exactly this language, or `undefined`. Blank words are none. */
export function wordsIn(words: Words, language: LanguageTag): string | undefined {
  const text = Object.hasOwn(words, language) ? words[language] : undefined;
  return text === undefined || text.trim() === "" ? undefined : text;
}
