import type { Description, Interview } from "@kith/model";

const TITLES =
  "mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|lady|lord|cllr|councillor|rev|reverend|fr|father|sister|imam|rabbi|pc|sgt|nurse";
/** "Mrs O'Brien", "Cllr Khan": a title and a word that begins with a capital. */
const TITLED = new RegExp(`\\b(?:${TITLES})\\.?\\s+\\p{Lu}`, "iu");
/** A telephone number, or any other run of digits that points at somebody. */
const DIGITS = /\d(?:[\s-]?\d){4,}/;
/** "4 Mill Lane", "12a Hill Road": a house. */
const HOUSE =
  /\b\d{1,4}\s?[a-z]?\s+\p{Lu}\p{L}+\s+(?:street|road|lane|avenue|close|way|drive|terrace|row|court|place|crescent|grove|st|rd|ave)\b/iu;

/** Told to the team when a label is kept back. */
export const PERSONAL =
  "The label looks like a person's name, a telephone number or an address. Rename it in the data if it is not.";

/**
 * Names by which people of these interviews could be recognised, folded: first name with
 * surname and known-as with surname, of respondents and of everybody they named. O(records).
 */
export function personalNames(interviews: readonly Interview[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = ({ firstName, knownAs, surname }: Description): void => {
    if (surname === undefined || surname.length < 2) return;
    for (const first of [firstName, knownAs]) {
      if (first !== undefined && first !== "") names.add(fold(`${first} ${surname}`));
    }
  };
  for (const { respondent, mentions } of interviews) {
    add(respondent);
    for (const mention of mentions) add(mention);
  }
  return names;
}

/**
 * Whether a label written down for a place, a group or a source may point at one person:
 * asked to whom they speak, people answer with a neighbour's name. It errs on the side of
 * keeping back: "Dr Martens shop" stays inside too.
 *
 * @param names of `personalNames`
 */
export function looksPersonal(label: string, names: ReadonlySet<string>): boolean {
  if (TITLED.test(label) || DIGITS.test(label) || HOUSE.test(label)) return true;
  const words = fold(label).split(" ");
  return words.some((word, i) => {
    const next = words[i + 1];
    return next !== undefined && names.has(`${word} ${next}`);
  });
}

/** Small letters without accents, punctuation as spaces, one space between words. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
