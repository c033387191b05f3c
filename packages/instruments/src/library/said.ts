import type { Option } from "../document/question.ts";
import type { Language, Words } from "../document/words.ts";
import { WELSH } from "./welsh.ts";

/** Languages of the library. Welsh and Arabic are ours and want a native reader before use. */
export const LIBRARY_LANGUAGES: readonly Language[] = [
  { tag: "en", name: "English", direction: "ltr" },
  { tag: "cy", name: "Cymraeg", direction: "ltr" },
  { tag: "ar", name: "العربية", direction: "rtl" },
];

/** The same words in the languages of the library. */
export function said(en: string, ar: string): Words {
  const cy = WELSH[en];
  return cy === undefined ? { en, ar } : { en, cy, ar };
}

export function option(value: string, en: string, ar: string): Option {
  return { value, label: said(en, ar) };
}

/** "None of these": takes back all others. */
export function alone(value: string, en: string, ar: string): Option {
  return { ...option(value, en, ar), alone: true };
}
