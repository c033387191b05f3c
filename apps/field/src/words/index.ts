/** The app's own texts, by language. An instrument's texts come with the instrument. */
import { ar } from "./ar.ts";
import type { Catalogue } from "./catalogue.ts";
import { en } from "./en.ts";

export type { Catalogue } from "./catalogue.ts";

export const CATALOGUES = { en, ar } as const satisfies Record<string, Catalogue>;
export type UiLanguage = keyof typeof CATALOGUES;
export const UI_LANGUAGES = Object.keys(CATALOGUES) as UiLanguage[];

/** The app's language for a tag ("ar-EG" gives Arabic), or `undefined` when it has none. */
export function uiLanguage(tag: string): UiLanguage | undefined {
  const wanted = tag.toLowerCase().split("-")[0];
  return UI_LANGUAGES.find((known) => known === wanted);
}

/** The first of these languages that the app has; English when none is. */
export function firstUiLanguage(tags: readonly string[]): UiLanguage {
  for (const tag of tags) {
    const known = uiLanguage(tag);
    if (known !== undefined) return known;
  }
  return "en";
}
