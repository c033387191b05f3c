import { HAS_USUAL_NAME } from "../parameters.ts";
import type { GivenForm } from "./given-forms.ts";
import type { NameKnowledge } from "./name-knowledge.ts";

/** Every word that may be a legal name or a familiar form, numbered. */
export interface NameSpace {
  readonly words: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /**
   * Each legal name with each familiar form of it, numbered: the legal name, and the share of
   * its bearers who go by the form. The shares of a name sum to one at most.
   */
  readonly states: { readonly legal: Int32Array; readonly share: Float64Array };
  /** The states in which a word is the familiar form. */
  readonly statesOfWord: readonly (readonly number[])[];
}

/**
 * Numbers the words of the name tables and of the forms given. Of the familiar forms, those of
 * names that are common somewhere or were given here: a rare name nobody gave would only take
 * from the likelier ones that share its forms. O(tables + forms).
 */
export function nameSpace(forms: readonly GivenForm[], knowledge: NameKnowledge): NameSpace {
  const words: string[] = [];
  const index = new Map<string, number>();
  const put = (word: string): number => {
    let at = index.get(word);
    if (at === undefined) {
      at = words.length;
      words.push(word);
      index.set(word, at);
    }
    return at;
  };
  for (const name of knowledge.givenShares.keys()) put(name);
  const written = new Set(forms.flatMap(({ given, knownAs }) => [given, knownAs]));
  const matters = (name: string): boolean => knowledge.givenShares.has(name) || written.has(name);
  for (const [legal, list] of knowledge.variants) {
    if (!matters(legal)) continue;
    put(legal);
    for (const form of list) put(form);
  }
  for (const { given, knownAs } of forms) {
    if (given !== undefined) put(given);
    if (knownAs !== undefined) put(knownAs);
  }
  const usual = words.map((word, legal) => {
    const names = matters(word) ? [word, ...(knowledge.spellings.get(word) ?? [])] : [];
    const list = [...new Set(names.flatMap((name) => knowledge.variants.get(name) ?? []))];
    const head = word.split(" ")[0]!;
    if (head !== word && !list.includes(head) && index.has(head)) list.unshift(head);
    const others = list.filter((form) => form !== word && index.has(form));
    if (others.length === 0) return [{ word: legal, share: 1 }];
    let total = 0;
    for (let i = 0; i < others.length; i++) total += 1 / (i + 1);
    const shares = others.map((form, i) => ({
      word: index.get(form)!,
      share: HAS_USUAL_NAME / (i + 1) / total,
    }));
    return [{ word: legal, share: 1 - HAS_USUAL_NAME }, ...shares];
  });
  const legal: number[] = [];
  const share: number[] = [];
  const statesOfWord: number[][] = words.map(() => []);
  usual.forEach((list, at) => {
    for (const one of list) {
      statesOfWord[one.word]!.push(legal.length);
      legal.push(at);
      share.push(one.share);
    }
  });
  const states = { legal: Int32Array.from(legal), share: Float64Array.from(share) };
  return { words, index, states, statesOfWord };
}
