/** The language of the interface, taken from the page; the catalogues are in `words/`. */
export const language: string =
  typeof document === "undefined" ? "en-GB" : document.documentElement.lang || "en-GB";
