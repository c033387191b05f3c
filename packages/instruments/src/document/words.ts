/** BCP 47: "en", "cy", "ar", "ur", "pl". */
export type LanguageTag = string;

/** The same words in several languages. The instrument's first language is always there. */
export type Words = Readonly<Record<LanguageTag, string>>;

export interface Language {
  readonly tag: LanguageTag;
  /** In its own words: "العربية". */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
}
