/** A first name (and what can be read off beside it) as it was written in one cell. */
export interface GivenName {
  /** Letters only, lower case, tokens joined by one space; absent when only an initial. */
  readonly name?: string;
  readonly initial?: string;
  /** What stood after the first name in the same cell: "David B", "David Brown". */
  readonly rest?: string;
  readonly gender?: "female" | "male";
}

const TITLES: Readonly<Record<string, "female" | "male" | "either">> = {
  mr: "male",
  mister: "male",
  sir: "male",
  uncle: "male",
  grandad: "male",
  mrs: "female",
  ms: "female",
  miss: "female",
  auntie: "female",
  aunty: "female",
  aunt: "female",
  nan: "female",
  nanny: "female",
  gran: "female",
  granny: "female",
  sister: "female",
  dr: "either",
  doctor: "either",
  rev: "either",
  reverend: "either",
  fr: "male",
  cllr: "either",
  councillor: "either",
  prof: "either",
  imam: "male",
};

/**
 * Lower case, without accents, apostrophes and full stops; hyphens and the like become one
 * space. "O’Brien" and "OBrien" are one, "Anne-Marie" and "Anne Marie" too. Scripts other
 * than Latin keep their letters. Empty when no letter is left.
 */
export function normaliseName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/gu, "")
    .toLowerCase()
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .replace(/ß/g, "ss")
    .replace(/['’‘`´.]/g, "")
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .trim()
    .normalize("NFC");
}

/**
 * Reads a first-name cell: drops titles (which may tell the gender), takes apart "David B"
 * and "David Brown", and tells an initial from a name.
 *
 * @param isGiven whether a word is known as a first name ("Mary Ann" stays together)
 */
export function readGivenName(text: string, isGiven: (word: string) => boolean): GivenName {
  const words = normaliseName(text).split(" ").filter(Boolean);
  let gender: "female" | "male" | undefined;
  while (words.length > 1 && TITLES[words[0]!] !== undefined) {
    const title = TITLES[words.shift()!];
    if (title === "female" || title === "male") gender ??= title;
  }
  const found: { name?: string; initial?: string; rest?: string; gender?: "female" | "male" } = {};
  if (gender !== undefined) found.gender = gender;
  const head = words[0];
  if (head === undefined) return found;
  if (head.length === 1) found.initial = head;
  let taken = 1;
  if (head.length > 1) {
    while (taken < words.length && words[taken]!.length > 1 && isGiven(words[taken]!)) taken++;
    found.name = words.slice(0, taken).join(" ");
    found.initial = head[0]!;
  }
  const rest = words.slice(taken).join(" ");
  if (rest !== "") found.rest = rest;
  return found;
}

const STREET_WORDS: Readonly<Record<string, string>> = {
  rd: "road",
  st: "street",
  str: "street",
  ave: "avenue",
  av: "avenue",
  cl: "close",
  cres: "crescent",
  dr: "drive",
  gdns: "gardens",
  gr: "grove",
  grv: "grove",
  ln: "lane",
  pl: "place",
  sq: "square",
  ter: "terrace",
  terr: "terrace",
  ct: "court",
  pk: "park",
};

/** A street or area without case, house number, punctuation and abbreviated endings. */
export function normaliseStreet(text: string): string {
  const words = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/gu, "")
    .toLowerCase()
    .replace(/['’‘`´.]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  while (words.length > 1 && /^\d+[a-z]?$/.test(words[0]!)) words.shift();
  return words
    .map((word, at) => (at > 0 ? (STREET_WORDS[word] ?? word) : word))
    .join(" ")
    .trim();
}

/** "the Postman" and "postman" are one role. */
export function normaliseRole(text: string): string {
  return normaliseName(text).replace(/^(the|our|my|a|an|local) /, "");
}

/** What was written as gender, where it is clearly one of the two the name table knows. */
export function normaliseGender(text: string): "female" | "male" | undefined {
  const word = normaliseName(text);
  if (/^(f|female|w|woman|women|girl|lady)$/.test(word)) return "female";
  if (/^(m|male|man|men|boy)$/.test(word)) return "male";
  return undefined;
}
