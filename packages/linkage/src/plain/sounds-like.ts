/**
 * A key that names which sound alike in English share, coarser than spelling and finer than
 * Soundex: silent and doubled letters go, letters of one sound become one, vowels after the
 * first letter are dropped. Made for blocking, where a wrong agreement costs only time.
 */
export function soundKey(word: string): string {
  let w = word.replace(/[^a-z]/g, "");
  if (w === "") return word;
  for (const [from, to] of RULES) w = w.replace(from, to);
  const first = VOWEL.test(w[0]!) ? "a" : w[0]!;
  const rest = w.slice(1).replace(/[aeiouyhw]/g, "");
  return (first + rest).replace(/(.)\1+/g, "$1").slice(0, 5);
}

const VOWEL = /[aeiouy]/;
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(kn|gn|pn)/, "n"],
  [/^wr/, "r"],
  [/^x/, "s"],
  [/^wh/, "w"],
  [/^mac(?=[^aeiou])/, "mc"],
  [/ough/g, "o"],
  [/augh/g, "af"],
  [/gh(?=[^aeiou]|$)/g, ""],
  [/tch|sch|ch|sh/g, "x"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dge?/g, "d"],
  [/ck|q|c(?=[^eiy]|$)/g, "k"],
  [/c/g, "s"],
  [/z/g, "s"],
  [/j/g, "g"],
  [/v/g, "f"],
  [/mb$/g, "m"],
];
