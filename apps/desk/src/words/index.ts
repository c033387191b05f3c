/**
 * Everything the desk says, one catalogue per language and one file per area. A translation
 * is a folder beside `en` with the same files; the type keeps it complete.
 */
import { en } from "./en/index.ts";
import { language } from "./language.ts";

export * from "./format.ts";
export { language } from "./language.ts";

export type Words = typeof en;

const catalogues: Readonly<Record<string, Words>> = { en };

export const words: Words = catalogues[language.split("-")[0] ?? "en"] ?? en;
