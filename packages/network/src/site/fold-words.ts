/** Letters that Unicode does not take apart into a letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/**
 * The words of a text by which spellings meet: without case, accents, punctuation, invisible
 * characters and the 's of a possessive. "Zoë O’Brien-Khan’s" is `zoe obrien khan`.
 */
export function foldWords(text: string): string[] {
  return (
    text
      // First, as NFKD takes ´ for a space with an accent.
      .replace(/[’‘ʼ`´]/gu, "'")
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .toLowerCase()
      .replace(/[łøđðþßæœı]/gu, (letter) => WHOLE_LETTERS[letter]!)
      .replace(/'s\b/gu, "")
      .replace(/'/gu, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "")
  );
}
