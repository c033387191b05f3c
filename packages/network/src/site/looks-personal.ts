import { foldWords } from "./fold-words.ts";
import { looksLikeContact } from "./looks-like-contact.ts";

/** Only ever said of a person: what follows them is a name however it is written. */
const TITLES = new Set(
  "mr mrs ms miss mx dr cllr councillor rev revd reverend prof professor imam rabbi mufti maulana pcso sgt".split(
    " ",
  ),
);
/** Also everyday words: a capitalised word must follow. */
const WORDS_AND_TITLES = new Set(
  "father fr mother sister brother doctor pastor vicar canon deacon bishop nurse sheikh giani granthi pandit swami pc sergeant constable inspector captain major uncle aunt auntie aunty nan nana gran grandma grandad".split(
    " ",
  ),
);
/** Follow a title without being a name: "councillor for housing", "Doctor Surgery". */
const NOT_NAMES = new Set(
  "and or of at for from in on to the with who s surgery surgeries clinic practice practitioner office team service services drop training group".split(
    " ",
  ),
);
/** Surnames that, standing for themselves, are more often places. */
const PLACE_WORDS = new Set(
  "bank barn bridge castle chapel church college cross farm field fields garden gardens green grove hall hill house inn lane lodge market mill mills park parks pool shop street temple well wells wood woods".split(
    " ",
  ),
);
const KIN_WORDS = new Set(
  "my our neighbour neighbor friend daughter son wife husband partner mum mam mom dad mother father sister brother cousin niece nephew aunt auntie aunty uncle gran nan nana grandma grandad".split(
    " ",
  ),
);
/** "Mary from the chip shop", "Dave next door". */
const WHEREABOUTS = new Set(
  "from at in on next down up over across opposite behind upstairs downstairs who the".split(" "),
);
/** No name in use has more words than this in one of its parts. */
const LONGEST_PART = 5;

/**
 * Whether the label of a place, group, organisation or source of information looks like a
 * person or could identify one, so that it must not be published. "Whom do you ask?" is often
 * answered with a person. `names` comes from `personalNames`.
 *
 * It does, whatever the case, spaces, accents and apostrophes, when it
 * - holds a known first or known-as name beside a known surname, in either order and whether
 *   or not one person bears both; an initial with the surname it belongs to; or is nothing but
 *   a known name, or two or three words the last of which is a known surname;
 * - holds a title and a name: "Mrs Khan", "ask Dr Patel", "Patel, Dr";
 * - starts with a known first name and says where to find them ("Mary from the chip shop"), or
 *   holds one beside "my", "neighbour", "daughter" and so on;
 * - holds a telephone number (5 digits in a row), an e-mail address or handle, a postcode, or
 *   a house number with a street.
 *
 * It errs on withholding: "Dr Martens shop", "Imam Ali Mosque", "Captain Cook" and, where a
 * Victoria and a Mr Park live, "Victoria Park" are withheld; "Lord Nelson" is not. It cannot
 * know a person nobody of the network is named like: "Imelda Ferris" alone passes.
 * O(words of the label).
 */
export function looksPersonal(label: string, names: ReadonlySet<string>): boolean {
  const words = foldWords(label);
  return (
    looksLikeContact(label, words, names) ||
    holdsFullName(words, names) ||
    isName(words, names) ||
    holdsTitle(label, words, names) ||
    placesSomebody(words, names)
  );
}

/** Every run of up to `LONGEST_PART` words from `start`, as text, with where it ends. */
function* runs(words: readonly string[], start: number): Generator<[string, number]> {
  for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_PART); end++)
    yield [words.slice(start, end).join(" "), end];
}

function holdsFullName(words: readonly string[], names: ReadonlySet<string>): boolean {
  for (let start = 0; start < words.length; start++)
    for (const [text, end] of runs(words, start)) {
      if (names.has(`initial ${text}`)) return true;
      const given = names.has(`given ${text}`);
      // Several words written as one first or known-as name: "Dave Cox" in one column.
      if (given && end - start > 1) return true;
      const surname = names.has(`surname ${text}`);
      if (!given && !surname) continue;
      for (const [next] of runs(words, end))
        if ((given && names.has(`surname ${next}`)) || (surname && names.has(`given ${next}`)))
          return true;
    }
  return false;
}

function isName(words: readonly string[], names: ReadonlySet<string>): boolean {
  const whole = words.join(" ");
  if (names.has(`given ${whole}`)) return true;
  if (words.length === 0 || words.length > 3 || PLACE_WORDS.has(words.at(-1)!)) return false;
  return names.has(`surname ${whole}`) || names.has(`surname ${words.at(-1)}`);
}

function holdsTitle(label: string, words: readonly string[], names: ReadonlySet<string>): boolean {
  const written = label
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((word) => word !== "");
  for (const [at, word] of written.entries()) {
    const next = written[at + 1];
    if (next === undefined || !/^\p{L}/u.test(next)) continue;
    const title = word.toLowerCase();
    if (NOT_NAMES.has(next.toLowerCase())) continue;
    if (TITLES.has(title)) return true;
    if (WORDS_AND_TITLES.has(title) && /^\p{Lu}/u.test(next)) return true;
  }
  for (const [at, word] of words.entries()) {
    if (!TITLES.has(word) && !WORDS_AND_TITLES.has(word)) continue;
    for (const [text, end] of runs(words, at + 1))
      if (names.has(`surname ${text}`) || (end === at + 2 && names.has(`given ${text}`)))
        return true;
    if (at > 0 && names.has(`surname ${words[at - 1]}`)) return true;
  }
  return false;
}

function placesSomebody(words: readonly string[], names: ReadonlySet<string>): boolean {
  const isGiven = (word: string | undefined) => word !== undefined && names.has(`given ${word}`);
  if (isGiven(words[0]) && words[1] !== undefined && WHEREABOUTS.has(words[1])) return true;
  return words.some((word) => KIN_WORDS.has(word)) && words.some(isGiven);
}
