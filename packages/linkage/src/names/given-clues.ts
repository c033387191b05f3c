import { LEGAL_BESIDE_KNOWN_AS, type Parameters } from "../parameters.ts";
import type { GivenForm } from "./given-forms.ts";
import type { Meant } from "./heard-as.ts";
import type { NameSpace } from "./name-space.ts";

/**
 * One written word: what it says of each legal name, and of each familiar form of one, in
 * ratios, so that the clues of several descriptions multiply.
 */
export interface Clue {
  /** Probability of the word when it has nothing to do with the name. */
  readonly background: number;
  /** Legal names in reach, and for each the probability of the word over `background`. */
  readonly legals: Int32Array;
  readonly ratio: Float64Array;
  /** Familiar forms in reach (as in `NameSpace.states`), and the probability over that of their legal name. */
  readonly states: Int32Array;
  readonly stateRatio: Float64Array;
  /** The word written; -1 for an initial. */
  readonly word: number;
  /** Words that may have been meant, and the probability over `background` if one was the usual name. */
  readonly meant: ReadonlyMap<number, number>;
  /** For each of `legals`: what is different of it, from a name out of reach, if `word` was the usual name. */
  readonly change: Float64Array;
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
  const clues: Clue[] = [];
  const unlinked = parameters.unlinkedGiven;
  if (form.given !== undefined) {
    const usual = form.knownAs === undefined ? parameters.usesUsualName : 1 - LEGAL_BESIDE_KNOWN_AS;
    clues.push(clue(names, form.given, meant(form.given), unlinked, usual, common(form.given)));
  } else if (form.initial !== undefined) {
    const words = names.words.filter((w) => w.startsWith(form.initial!));
    const all = words.map((word) => ({ word, probability: 1 }));
    clues.push(clue(names, undefined, all, unlinked, parameters.usesUsualName, 1 / 20));
  }
  if (form.knownAs !== undefined) {
    clues.push(
      clue(names, form.knownAs, meant(form.knownAs), unlinked, 0.95, common(form.knownAs)),
    );
  }
  return clues;
}

/**
 * @param unlinked probability that the word has nothing to do with the name
 * @param usual probability that the familiar form was used, where the person has one
 */
function clue(
  names: NameSpace,
  own: string | undefined,
  words: readonly Meant[],
  unlinked: number,
  usual: number,
  share: number,
): Clue {
  const background = unlinked * share;
  const legal = new Map<number, number>();
  const state = new Map<number, number>();
  const asUsual = new Map<number, number>();
  for (const { word, probability } of words) {
    const id = names.index.get(word)!;
    const written = (1 - unlinked) * probability;
    asUsual.set(id, (usual * written) / background);
    legal.set(id, (legal.get(id) ?? 0) + written);
    for (const s of names.statesOfWord[id]!) {
      state.set(s, (state.get(s) ?? 0) + written);
      const owner = names.states.legal[s]!;
      if (!legal.has(owner)) legal.set(owner, 0);
    }
  }
  const base = (id: number): number => background + (1 - usual) * legal.get(id)!;
  const word = own === undefined ? -1 : names.index.get(own)!;
  const ratio = Float64Array.from(legal.keys(), (id) => base(id) / background);
  const ownAsUsual = asUsual.get(word) ?? 0;
  return {
    background,
    legals: Int32Array.from(legal.keys()),
    ratio,
    states: Int32Array.from(state.keys()),
    stateRatio: Float64Array.from(
      state,
      ([s, written]) => 1 + (usual * written) / base(names.states.legal[s]!),
    ),
    word,
    meant: asUsual,
    change: ratio.map((r) => (1 + ownAsUsual / r) / (1 + ownAsUsual)),
  };
}

/** What clues about one person say of the legal names in reach. */
export interface LegalLikelihoods {
  readonly legals: Int32Array;
  /** Probability of all clues under each of `legals`, over `elsewhere`. */
  readonly ratio: Float64Array;
  /** Probability of all clues under a name out of reach. */
  readonly elsewhere: number;
}

/** Clues of one form, and how many descriptions gave it. */
export interface CountedClues {
  readonly clues: readonly Clue[];
  readonly count: number;
}

/**
 * Multiplies clues. A person has a legal name and perhaps a usual one, which the descriptions
 * share: a familiar form of it that the tables know, or any other word, as common as it is
 * among the descriptions. O(distinct words written x names in reach of the clues); the scratch
 * arrays are shared between calls.
 *
 * @param otherUsual share of people whose usual name no table links to their legal one
 * @param common share of each word among all written words
 */
export function clueProducts(
  names: NameSpace,
  otherUsual: number,
  common: (word: number) => number,
): (forms: readonly CountedClues[]) => LegalLikelihoods {
  const { legal: legalOf, share } = names.states;
  const legalProduct = new Float64Array(names.words.length);
  const legalSeen = new Int32Array(names.words.length);
  const inUse = new Float64Array(names.words.length);
  const stateProduct = new Float64Array(share.length);
  const stateSeen = new Int32Array(share.length);
  const wordProduct = new Float64Array(names.words.length);
  const wordSeen = new Int32Array(names.words.length);
  const legals: number[] = [];
  const states: number[] = [];
  const written: number[] = [];
  let stamp = 0;
  let wordStamp = 0;
  return (forms) => {
    stamp++;
    legals.length = 0;
    states.length = 0;
    written.length = 0;
    let elsewhere = 1;
    for (const { clues, count } of forms) {
      for (const clue of clues) {
        const { legals: reach, ratio, states: familiar, stateRatio, word } = clue;
        elsewhere *= power(clue.background, count);
        if (word >= 0 && !written.includes(word)) written.push(word);
        for (let i = 0; i < reach.length; i++) {
          const id = reach[i]!;
          const factor = power(ratio[i]!, count);
          if (legalSeen[id] === stamp) legalProduct[id]! *= factor;
          else {
            legalSeen[id] = stamp;
            legalProduct[id] = factor;
            inUse[id] = 1;
            legals.push(id);
          }
        }
        for (let i = 0; i < familiar.length; i++) {
          const s = familiar[i]!;
          const factor = power(stateRatio[i]!, count);
          if (stateSeen[s] === stamp) stateProduct[s]! *= factor;
          else {
            stateSeen[s] = stamp;
            stateProduct[s] = factor;
            states.push(s);
          }
        }
      }
    }
    for (const s of states) inUse[legalOf[s]!]! += share[s]! * (stateProduct[s]! - 1);
    let other = 1;
    for (const word of written) {
      wordStamp++;
      // Of a name out of reach; `wordProduct` is what is different for one in reach.
      let product = 1;
      for (const { clues, count } of forms) {
        for (const { meant, legals: reach, ratio, word: own, change } of clues) {
          const asUsual = meant.get(word);
          if (asUsual === undefined) continue;
          product *= power(1 + asUsual, count);
          for (let i = 0; i < reach.length; i++) {
            const id = reach[i]!;
            const one = own === word ? change[i]! : (1 + asUsual / ratio[i]!) / (1 + asUsual);
            const factor = power(one, count);
            if (wordSeen[id] === wordStamp) wordProduct[id]! *= factor;
            else {
              wordSeen[id] = wordStamp;
              wordProduct[id] = factor;
            }
          }
        }
      }
      const weight = otherUsual * common(word);
      other += weight * (product - 1);
      for (const id of legals) {
        const own = wordSeen[id] === wordStamp ? product * wordProduct[id]! : product;
        inUse[id]! += weight * (own - 1);
      }
    }
    return {
      legals: Int32Array.from(legals),
      ratio: Float64Array.from(legals, (id) => (legalProduct[id]! * inUse[id]!) / other),
      elsewhere: elsewhere * other,
    };
  };
}

/** A whole power from 1 up; small ones are by far the most frequent. */
function power(base: number, exponent: number): number {
  let result = base;
  for (let k = 1; k < exponent; k++) result *= base;
  return result;
}
