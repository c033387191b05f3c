import { createContext, useContext } from "react";
import { CATALOGUES, type Catalogue, type UiLanguage } from "../words/index.ts";

export const LanguageContext = createContext<UiLanguage>("en");

/** The app's texts in the language that is spoken now. */
export function useWords(): Catalogue {
  return CATALOGUES[useContext(LanguageContext)];
}

/** A time of day as people write it: 10:40. */
export function timeOf(iso: string, language: UiLanguage): string {
  const tag = language === "ar" ? "ar-u-nu-latn" : "en-GB";
  return new Date(iso).toLocaleTimeString(tag, { hour: "2-digit", minute: "2-digit" });
}

/** A day as people write it: Tuesday 14 May. */
export function dayOf(date: Date, language: UiLanguage): string {
  const tag = language === "ar" ? "ar-u-nu-latn" : "en-GB";
  return date.toLocaleDateString(tag, { weekday: "long", day: "numeric", month: "long" });
}
