import { normaliseName } from "../names/normalise.ts";

export interface SplitName {
  readonly given: string;
  readonly surname: string;
  /** Every word of the name, normalised. */
  readonly words: readonly string[];
}

const TITLES = new Set(
  "mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend revd fr father sister brother capt captain col colonel major maj gen general hon rt admiral lt sgt saint st".split(
    " ",
  ),
);
const AFTER = new Set(
  "baronet jr sr junior senior ii iii iv esq bt phd md obe mbe cbe kbe vc qc kc".split(" "),
);
/** Words that belong to the surname after them: "van der Berg", "de la Mare". */
const PARTICLES = new Set(
  "van von der den de la le du da di del dos mac mc o ap ab bin ibn al el st".split(" "),
);

/** Titles that are also given to children. */
const ALSO_NAMES = new Set(["major", "general", "saint"]);

/** A first name without "Sir" and the like: "" for a title alone, which names nobody. */
export function readGivenName(text: string): string {
  const name = withoutTitles(normaliseName(text));
  return TITLES.has(name) && !ALSO_NAMES.has(name) ? "" : name;
}

/** A surname without "Jr" and the like: "" for what only follows a name, as "baronet" does. */
export function readSurname(text: string): string {
  const words = normaliseName(text).split(" ");
  while (words.length > 0 && AFTER.has(words.at(-1)!)) words.pop();
  return words.join(" ");
}

function withoutTitles(name: string): string {
  const words = name.split(" ");
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  return words.join(" ");
}

/**
 * First name and surname of a whole name. What follows a comma is a title when the part
 * before it has a first name already ("Thomas Clifford, 1st Baron"), otherwise the first
 * names ("Clifford, Thomas").
 */
export function splitFullName(text: string): SplitName {
  const parts = text.split(",").map(normaliseName).filter(Boolean);
  const words = parts.join(" ").split(" ").filter(Boolean);
  const [head = "", ...after] = parts;
  const untitled = withoutTitles(head);
  const headWords = untitled.split(" ").filter(Boolean);
  if (headWords.length === 1 && after.length > 0 && !/\d/.test(text.split(",")[1] ?? "")) {
    const given = withoutTitles(after[0]!).split(" ")[0] ?? "";
    return { given, surname: head, words };
  }
  while (headWords.length > 1 && AFTER.has(headWords.at(-1)!)) headWords.pop();
  if (headWords.length < 2) {
    // "Lord Byron", "Mrs Whitaker": after a title stands a surname.
    const [only = ""] = headWords;
    if (untitled !== head) return { given: "", surname: only, words };
    return { given: TITLES.has(only) ? "" : only, surname: "", words };
  }
  let from = headWords.length - 1;
  while (from > 1 && PARTICLES.has(headWords[from - 1]!)) from--;
  return { given: headWords[0]!, surname: headWords.slice(from).join(" "), words };
}
