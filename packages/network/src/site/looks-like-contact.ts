const STREET_TYPES =
  "street|st|road|rd|lane|ln|avenue|ave|close|drive|dr|way|terrace|court|crescent|grove|gardens|place|square|row|hill|view|walk|mews|rise|fold|parade|brow|mount|green|croft|boulevard";
/** What a number counts when it does not number a house: "24 hour walk-in centre". */
const COUNTED =
  "(?:hours?|hrs?|days?|weeks?|months?|years?|minutes?|miles?|km|plus|and|a|to|in|for)";

const NUMBER_THEN_STREET = new RegExp(
  String.raw`\b\d+ ?[a-z]?,? (?!${COUNTED}\b)(?:[\p{L}'’.-]+ ){1,4}?(?:${STREET_TYPES})\b`,
  "u",
);
const STREET_THEN_NUMBER =
  /(?:\p{L} (?:street|road|lane|avenue|close|drive|terrace|crescent|grove|gardens)|\p{L}{2}(?:strasse|straße|straat|gasse|weg)),? ?(?:no\.? ?)?\d+\b/u;
const NUMBER_THEN_RUE = /\b\d+,? (?:bis |ter )?(?:rue|chemin|allée|impasse|via|rua|calle) \p{L}/u;
const UK_POSTCODE = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/u;
const FIVE_DIGITS = /\d{5}/u;
/** "496 0123", "(0161) 4960 123". */
const SPACED_DIGITS = /\d(?:[ ().+/-]*\d){6}/u;
const ADDRESS_OR_HANDLE = /@\S|\S@/u;

/**
 * Whether a label holds something by which one household or person can be reached: 5 digits in
 * a row or 7 with gaps, an e-mail address or handle, a postcode, a house number with a street
 * (of a known type, or of the streets people live in). `words` are the label's folded words.
 */
export function looksLikeContact(
  label: string,
  words: readonly string[],
  names: ReadonlySet<string>,
): boolean {
  const text = label
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .toLowerCase();
  return (
    [
      FIVE_DIGITS,
      SPACED_DIGITS,
      ADDRESS_OR_HANDLE,
      UK_POSTCODE,
      NUMBER_THEN_STREET,
      STREET_THEN_NUMBER,
      NUMBER_THEN_RUE,
    ].some((pattern) => pattern.test(text)) || numbersKnownStreet(words, names)
  );
}

/** A number beside the name of a street somebody lives in, which need not end in "street". */
function numbersKnownStreet(words: readonly string[], names: ReadonlySet<string>): boolean {
  const isNumber = (word: string | undefined) => word !== undefined && /^\d+[a-z]?$/u.test(word);
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= Math.min(words.length, start + 5); end++)
      if (
        names.has(`street ${words.slice(start, end).join(" ")}`) &&
        (isNumber(words[start - 1]) || isNumber(words[end]))
      )
        return true;
  return false;
}
