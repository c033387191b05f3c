/**
 * Other forms of a name: familiar ones that name lists know, foreign ones that keep the stem,
 * and some that nothing in the letters would tell (as Ian is to John).
 */
import { type Random, seededRandom } from "@kith/model";
import { pick, ranked } from "./draw.ts";
import { FAMILIAR, slip } from "./made-up-slips.ts";

const ENDINGS = "a o us e ie y as ek in ette is u ko ino el an ius eu".split(" ");
const SYLLABLES =
  "an be ca dor el fi ga han i ja ko lu mi no or pe ro sa ti u vi wa xe yo ze ni ra".split(" ");

/** Draws one other form of `word`; the same word has the same forms all through a table. */
export function otherForms(seed: number): (random: Random, word: string, often: number) => string {
  const known = new Map<string, readonly string[]>();
  return (random, word, often) => {
    let forms = known.get(word);
    if (forms === undefined) {
      forms = makeForms(seededRandom(seed).fork(word), word, often);
      known.set(word, forms);
    }
    return forms.length === 0 ? word : forms[ranked(random, forms.length, 0.8)]!;
  };
}

/** `often`: the chance that a word has other forms at all. */
function makeForms(random: Random, word: string, often: number): string[] {
  const familiar = FAMILIAR.get(word) ?? [];
  if (word.length < 3 || (familiar.length === 0 && random.next() > often)) return [];
  const stem = word.replace(/[aeiouy]+$/, "");
  const foreign = Array.from({ length: 2 + random.below(4) }, () =>
    random.next() < 0.5
      ? stem.slice(0, 3 + random.below(Math.max(1, stem.length - 2))) + pick(random, ENDINGS)
      : slip(random, stem + pick(random, ["", "", ...ENDINGS])),
  );
  const unlike = Array.from({ length: random.below(3) }, () =>
    Array.from({ length: 2 + random.below(2) }, () => pick(random, SYLLABLES)).join(""),
  );
  return [...familiar, ...foreign, ...unlike];
}
