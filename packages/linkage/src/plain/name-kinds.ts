import type { NameKnowledge } from "../names/name-knowledge.ts";
import { DIFFERENT, type KindModel } from "./kinds.ts";
import { soundKey } from "./sounds-like.ts";
import { edits, jaroWinkler } from "./text-distance.ts";

/** First names: forms of one name ("William", "Bill"), slips, initials. */
export function givenKind(knowledge: NameKnowledge): KindModel {
  const variants = variantTest(knowledge);
  return {
    belongs: "person",
    between: [
      { name: "variant", words: "used for one another", often: 0.06, rarity: 0.5 },
      { name: "one-off", words: "one letter off", often: 0.05, rarity: 0.5 },
      { name: "part", words: "one of several first names", often: 0.03, rarity: 0.5 },
      { name: "initial", words: "initial fits", often: 0.03, rarity: 0 },
      { name: "alike", words: "alike", often: 0.03, rarity: 0 },
    ],
    compare(a, b) {
      const [x, y] = [a.split(" "), b.split(" ")];
      if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 5 : DIFFERENT;
      if (variants(a, b)) return 2;
      if (edits(a, b, 1) === 1 && Math.max(a.length, b.length) > 3) return 3;
      if (x.length + y.length > 2) {
        if (x.some((word) => word.length > 1 && y.includes(word))) return 4;
        if (variants(x[0]!, y[0]!)) return 4;
      }
      return jaroWinkler(a, b) >= 0.82 ? 6 : DIFFERENT;
    },
  };
}

/** Surnames: spellings that sound alike, slips, double names, initials. */
export function surnameKind(knowledge: NameKnowledge): KindModel {
  return {
    belongs: "home",
    between: [
      { name: "variant", words: "sound alike", often: 0.03, rarity: 0.5 },
      { name: "one-off", words: "one letter off", often: 0.05, rarity: 0.5 },
      { name: "part", words: "one of several surnames", often: 0.03, rarity: 0.5 },
      { name: "initial", words: "initial fits", often: 0.01, rarity: 0 },
      { name: "alike", words: "alike", often: 0.03, rarity: 0 },
    ],
    compare(a, b) {
      if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 5 : DIFFERENT;
      if (edits(a, b, 1) === 1 && Math.max(a.length, b.length) > 3) return 3;
      if (knowledge.surnameSpellings.get(a)?.includes(b)) return 2;
      if (a.replaceAll(" ", "") === b.replaceAll(" ", "")) return 2;
      const [x, y] = [a.split(" "), b.split(" ")];
      if (x.length + y.length > 2 && x.some((word) => word.length > 2 && y.includes(word)))
        return 4;
      const likeness = jaroWinkler(a, b);
      if (likeness >= 0.8 && soundKey(a) === soundKey(b)) return 2;
      return likeness >= 0.86 ? 6 : DIFFERENT;
    },
  };
}

/** What else stood in a full name, beside first name and surname: middle names, titles. */
export const OTHER_NAMES_KIND: KindModel = {
  belongs: "person",
  between: [{ name: "part", words: "a middle name or title in common", often: 0.3, rarity: 0 }],
  compare(a, b) {
    const words = new Set(a.split(" "));
    const [few, many] = [b.split(" "), words];
    return few.some((word) => word.length > 2 && many.has(word)) ? 2 : DIFFERENT;
  },
};

/** Whether two first names are forms of one: one of the other, or both of a third. */
function variantTest(knowledge: NameKnowledge): (a: string, b: string) => boolean {
  const legalOf = new Map<string, Set<string>>();
  for (const [legal, forms] of knowledge.variants) {
    for (const form of forms) {
      const set = legalOf.get(form);
      if (set === undefined) legalOf.set(form, new Set([legal]));
      else set.add(legal);
    }
  }
  const isForm = (legal: string, form: string): boolean =>
    knowledge.variants.get(legal)?.includes(form) ?? false;
  return (a, b) => {
    if (isForm(a, b) || isForm(b, a)) return true;
    if (knowledge.spellings.get(a)?.includes(b) ?? false) return true;
    const left = legalOf.get(a);
    const right = legalOf.get(b);
    if (left === undefined || right === undefined) return false;
    for (const legal of left) if (right.has(legal)) return true;
    return false;
  };
}
