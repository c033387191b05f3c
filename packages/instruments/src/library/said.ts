import type { Option } from "../document/question.ts";
import type { Language, Words } from "../document/words.ts";

/** Languages of the library. The Arabic is ours and wants a native reader before it is used. */
export const LIBRARY_LANGUAGES: readonly Language[] = [
  { tag: "en", name: "English", direction: "ltr" },
  { tag: "ar", name: "العربية", direction: "rtl" },
];

/** The same words in the languages of the library. */
export function said(en: string, ar: string): Words {
  return { en, ar };
}

export function option(value: string, en: string, ar: string): Option {
  return { value, label: said(en, ar) };
}

/** "None of these": takes back all others. */
export function alone(value: string, en: string, ar: string): Option {
  return { ...option(value, en, ar), alone: true };
}
