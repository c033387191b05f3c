import { createHash } from "node:crypto";

/** Words of a phrase. Shorter ones are common speech, longer ones miss what was cut. */
const LENGTH = 4;

/** Where a licensed phrase stands, by the number of its first word in the text. */
export interface LicensedPhrase {
  readonly line: number;
  readonly hash: string;
}

/** Lower case, without apostrophes; everything but letters and digits parts words. */
function wordsOf(text: string): { word: string; line: number }[] {
  return text.split("\n").flatMap((row, index) =>
    row
      .normalize("NFKD")
      .toLowerCase()
      .replace(/['’]/g, "")
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "")
      .map((word) => ({ word, line: index + 1 })),
  );
}

/** The first 16 hexadecimal digits of the SHA-256 of a phrase of four words. */
export function phraseHash(phrase: string): string {
  return createHash("sha256").update(phrase).digest("hex").slice(0, 16);
}

/**
 * Phrases of a text whose hash is among those of licensed scales. Line breaks and punctuation
 * do not hide a phrase. O(words).
 */
export function licensedPhrases(text: string, hashes: ReadonlySet<string>): LicensedPhrase[] {
  const words = wordsOf(text);
  return words.flatMap(({ line }, at) => {
    const phrase = words.slice(at, at + LENGTH).map(({ word }) => word);
    if (phrase.length < LENGTH) return [];
    const hash = phraseHash(phrase.join(" "));
    return hashes.has(hash) ? [{ line, hash }] : [];
  });
}
