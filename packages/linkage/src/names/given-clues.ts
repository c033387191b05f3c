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
    clues.push(clue(names, meant(form.given), unlinked, usual, common(form.given)));
  } else if (form.initial !== undefined) {
    const words = names.words.filter((w) => w.startsWith(form.initial!));
    const all = words.map((word) => ({ word, probability: 1 }));
    clues.push(clue(names, all, unlinked, parameters.usesUsualName, 1 / 20));
  }
  if (form.knownAs !== undefined) {
    clues.push(clue(names, meant(form.knownAs), unlinked, 0.95, common(form.knownAs)));
  }
  return clues;
}

/**
 * @param unlinked probability that the word has nothing to do with the name
 * @param usual probability that the familiar form was used, where the person has one
 */
function clue(
  names: NameSpace,
  words: readonly Meant[],
  unlinked: number,
  usual: number,
  share: number,
): Clue {
  const background = unlinked * share;
  const legal = new Map<number, number>();
  const state = new Map<number, number>();
  for (const { word, probability } of words) {
    const id = names.index.get(word)!;
    const written = (1 - unlinked) * probability;
    legal.set(id, (legal.get(id) ?? 0) + written);
    for (const s of names.statesOfWord[id]!) {
      state.set(s, (state.get(s) ?? 0) + written);
      const owner = names.states.legal[s]!;
      if (!legal.has(owner)) legal.set(owner, 0);
    }
  }
  const base = (id: number): number => background + (1 - usual) * legal.get(id)!;
  return {
    background,
    legals: Int32Array.from(legal.keys()),
    ratio: Float64Array.from(legal.keys(), (id) => base(id) / background),
    states: Int32Array.from(state.keys()),
    stateRatio: Float64Array.from(
      state,
      ([s, written]) => 1 + (usual * written) / base(names.states.legal[s]!),
    ),
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

/**
 * Multiplies clues. A person has a legal name and perhaps one familiar form of it, which the
 * descriptions share. The scratch arrays make it O(names in reach of the clues).
 */
export function clueProducts(names: NameSpace): (clues: readonly Clue[]) => LegalLikelihoods {
  const { legal: legalOf, share } = names.states;
  const legalProduct = new Float64Array(names.words.length);
  const legalSeen = new Int32Array(names.words.length);
  const inUse = new Float64Array(names.words.length);
  const stateProduct = new Float64Array(share.length);
  const stateSeen = new Int32Array(share.length);
  const legals: number[] = [];
  const states: number[] = [];
  let stamp = 0;
  return (clues) => {
    stamp++;
    legals.length = 0;
    states.length = 0;
    let elsewhere = 1;
    for (const { background, legals: reach, ratio, states: forms, stateRatio } of clues) {
      elsewhere *= background;
      for (let i = 0; i < reach.length; i++) {
        const id = reach[i]!;
        if (legalSeen[id] === stamp) legalProduct[id]! *= ratio[i]!;
        else {
          legalSeen[id] = stamp;
          legalProduct[id] = ratio[i]!;
          inUse[id] = 1;
          legals.push(id);
        }
      }
      for (let i = 0; i < forms.length; i++) {
        const s = forms[i]!;
        if (stateSeen[s] === stamp) stateProduct[s]! *= stateRatio[i]!;
        else {
          stateSeen[s] = stamp;
          stateProduct[s] = stateRatio[i]!;
          states.push(s);
        }
      }
    }
    for (const s of states) inUse[legalOf[s]!]! += share[s]! * (stateProduct[s]! - 1);
    return {
      legals: Int32Array.from(legals),
      ratio: Float64Array.from(legals, (id) => legalProduct[id]! * inUse[id]!),
      elsewhere,
    };
  };
}
