import { LEGAL_BESIDE_KNOWN_AS, type Parameters, UNLINKED_GIVEN } from "../parameters.ts";
import type { GivenForm } from "./given-forms.ts";
import type { Meant } from "./heard-as.ts";
import type { NameSpace } from "./name-space.ts";

/** One written word: what it says about each legal name and each familiar form of it. */
export interface Clue {
  /** Probability that the familiar form was used, where the person has one. */
  readonly usual: number;
  /** Probability of the word when it has nothing to do with the name. */
  readonly background: number;
  readonly reach: ReadonlyMap<number, Reach>;
}

interface Reach {
  /** Probability of the word when the legal name is meant. */
  legal: number;
  /** Familiar form, its probability for this legal name, probability of the word for it. */
  readonly usual: { readonly word: number; readonly share: number; readonly written: number }[];
}
/**
 * Turns a form into clues: one for the first name or its initial, one for the known-as.
 *
 * @param meant what a written word may stand for
 * @param common share of a written word among all written words
 */
export function cluesOf(
  form: GivenForm,
  names: NameSpace,
  meant: (written: string) => Meant[],
  parameters: Parameters,
  common: (word: string) => number,
): Clue[] {
  const clue = (words: readonly Meant[], usual: number, share: number): Clue => {
    const reach = new Map<number, Reach>();
    const at = (legal: number): Reach => {
      let found = reach.get(legal);
      if (found === undefined) {
        found = { legal: 0, usual: [] };
        reach.set(legal, found);
      }
      return found;
    };
    for (const { word, probability } of words) {
      const id = names.index.get(word)!;
      const written = (1 - UNLINKED_GIVEN) * probability;
      at(id).legal += written;
      for (const { legal, share } of names.usualOf[id]!) {
        at(legal).usual.push({ word: id, share, written });
      }
    }
    return { usual, background: UNLINKED_GIVEN * share, reach };
  };
  const clues: Clue[] = [];
  if (form.given !== undefined) {
    const usual = form.knownAs === undefined ? parameters.usesUsualName : 1 - LEGAL_BESIDE_KNOWN_AS;
    clues.push(clue(meant(form.given), usual, common(form.given)));
  } else if (form.initial !== undefined) {
    const words = names.words.filter((w) => w.startsWith(form.initial!));
    const all = words.map((word) => ({ word, probability: 1 }));
    clues.push(clue(all, parameters.usesUsualName, 1 / 20));
  }
  if (form.knownAs !== undefined) clues.push(clue(meant(form.knownAs), 0.95, common(form.knownAs)));
  return clues;
}
export interface LegalLikelihoods {
  /** Probability of all clues under a legal name; for names out of reach it is `elsewhere`. */
  readonly byLegal: ReadonlyMap<number, number>;
  readonly elsewhere: number;
}

/** What clues about one person say of each legal name in reach. O(names in reach). */
export function legalLikelihoods(clues: readonly Clue[]): LegalLikelihoods {
  const byLegal = new Map<number, number>();
  let elsewhere = 1;
  for (const clue of clues) elsewhere *= clue.background;
  for (const clue of clues) {
    for (const legal of clue.reach.keys()) {
      if (!byLegal.has(legal)) byLegal.set(legal, underLegal(clues, legal));
    }
  }
  return { byLegal, elsewhere };
}

function underLegal(clues: readonly Clue[], legal: number): number {
  let none = 1;
  const base: number[] = [];
  for (const clue of clues) {
    const value = clue.background + (1 - clue.usual) * (clue.reach.get(legal)?.legal ?? 0);
    base.push(value);
    none *= value;
  }
  let total = 0;
  let left = 1;
  const done: number[] = [];
  for (const clue of clues) {
    for (const { word, share } of clue.reach.get(legal)?.usual ?? []) {
      if (done.includes(word)) continue;
      done.push(word);
      let product = share;
      for (let i = 0; i < clues.length; i++) {
        const reach = clues[i]!.reach.get(legal);
        let written = 0;
        if (reach !== undefined) {
          for (const u of reach.usual) if (u.word === word) written += u.written;
        }
        product *= base[i]! + clues[i]!.usual * written;
      }
      total += product;
      left -= share;
    }
  }
  return total + Math.max(0, left) * none;
}
