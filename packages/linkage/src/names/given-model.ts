import { CELLS, DECADES } from "../cells.ts";
import { expDigamma } from "../digamma.ts";
import {
  HAS_USUAL_NAME,
  LEGAL_BESIDE_KNOWN_AS,
  type Parameters,
  UNLINKED_GIVEN,
} from "../parameters.ts";
import type { LinkRecord } from "../records.ts";
import { heardAs, type Meant } from "./heard-as.ts";
import { type NameKnowledge, RARE_GIVEN } from "./name-knowledge.ts";

/** A *form* is a distinct way the first name was given: spelling, or initial, and known-as. */
export interface GivenForm {
  readonly given?: string;
  readonly initial?: string;
  readonly knownAs?: string;
}

export interface GivenModel {
  readonly forms: readonly GivenForm[];
  /** Form of each record; -1 when nothing was said about the first name. */
  readonly formOf: Int32Array;
  /** Likelihood of a form under one person, per cell. */
  single(form: number): Float64Array;
  /** Likelihood of two forms under one person, per cell. */
  pair(a: number, b: number): Float64Array;
  /** Likelihood of any number of forms under one person, per cell. O(names in reach). */
  joint(forms: readonly number[]): Float64Array;
  /** For each legal name, the forms that may well stand for it. */
  readonly byLegalName: readonly (readonly number[])[];
  /** Share of a first name among the people described here, over all cells. */
  shareHere(form: number): number;
}

/** One written word: what it says about each legal name and each familiar form of it. */
interface Clue {
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

/** Weight of one mention as evidence of how many people have a name: people repeat. */
const MENTION_WEIGHT = 0.4;
/** The general name table counts as this many people. */
const GENERAL_WEIGHT = 300;
/** What a cell learns from the decades before and after. */
const NEIGHBOUR_DECADES = 0.35;
const ROUNDS = 6;
/** A form stands in for a legal name as a candidate above this likelihood. */
const REACHES = 0.0008;

/**
 * First names as a generative model: a person has a legal name drawn from the shares of their
 * cell and perhaps a familiar form; each description uses one or the other and may slip. The
 * shares are learnt from the descriptions by variational EM with the general table as prior.
 * Building is O(forms x names in reach x cells).
 *
 * @param cells posterior over cells of a record, given age and gender alone
 */
export function givenModel(
  records: readonly LinkRecord[],
  knowledge: NameKnowledge,
  parameters: Parameters,
  cells: (record: number) => Float64Array,
): GivenModel {
  const { forms, formOf } = collectForms(records);
  const names = nameSpace(forms, knowledge);
  const common = commonness(records);
  const clues = forms.map((form) => cluesOf(form, names, knowledge, parameters, common));
  const likelihoods = clues.map((c) => legalLikelihoods(c));

  const weights = forms.map(() => new Float64Array(CELLS));
  for (let r = 0; r < records.length; r++) {
    const form = formOf[r]!;
    if (form < 0) continue;
    const w = cells(r);
    for (let c = 0; c < CELLS; c++) weights[form]![c]! += MENTION_WEIGHT * w[c]!;
  }
  const shares = learnShares(names, knowledge, likelihoods, weights);

  const joint = (list: readonly number[]): Float64Array =>
    weigh(legalLikelihoods(list.flatMap((f) => clues[f]!)), shares);
  const singles: Float64Array[] = [];
  const single = (form: number): Float64Array => (singles[form] ??= joint([form]));
  const pairs = new Map<number, Float64Array>();
  const pair = (a: number, b: number): Float64Array => {
    const key = a < b ? a * forms.length + b : b * forms.length + a;
    let found = pairs.get(key);
    if (found === undefined) {
      found = joint(a < b ? [a, b] : [b, a]);
      pairs.set(key, found);
    }
    return found;
  };

  const byLegalName: number[][] = names.words.map(() => []);
  forms.forEach((form, f) => {
    if (form.given === undefined && form.knownAs === undefined) return;
    for (const [legal, value] of likelihoods[f]!.byLegal) {
      if (value >= REACHES) byLegalName[legal]!.push(f);
    }
  });

  const perCell = new Float64Array(CELLS);
  for (const w of weights) for (let c = 0; c < CELLS; c++) perCell[c]! += w[c]!;
  const everyone = perCell.reduce((a, b) => a + b, 0) || 1;
  const shareHere = (form: number): number => {
    const v = single(form);
    let share = 0;
    for (let c = 0; c < CELLS; c++) share += (perCell[c]! / everyone) * v[c]!;
    return share;
  };
  return { forms, formOf, single, pair, joint, byLegalName, shareHere };
}

function collectForms(records: readonly LinkRecord[]): { forms: GivenForm[]; formOf: Int32Array } {
  const forms: GivenForm[] = [];
  const index = new Map<string, number>();
  const formOf = new Int32Array(records.length).fill(-1);
  records.forEach(({ given, givenInitial, knownAs }, r) => {
    if (given === undefined && givenInitial === undefined && knownAs === undefined) return;
    const key = `${given ?? ""}|${givenInitial ?? ""}|${knownAs ?? ""}`;
    let form = index.get(key);
    if (form === undefined) {
      form = forms.length;
      index.set(key, form);
      const entry: { given?: string; initial?: string; knownAs?: string } = {};
      if (given !== undefined) entry.given = given;
      else if (givenInitial !== undefined) entry.initial = givenInitial;
      if (knownAs !== undefined) entry.knownAs = knownAs;
      forms.push(entry);
    }
    formOf[r] = form;
  });
  return { forms, formOf };
}

/** Share of a written word among all written words; never zero. */
function commonness(records: readonly LinkRecord[]): (word: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { given, knownAs } of records) {
    for (const word of [given, knownAs]) {
      if (word === undefined) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total++;
    }
  }
  return (word) => ((counts.get(word) ?? 0) + 0.5) / (total + 0.5 * counts.size + 1);
}

/** Every word that may be a legal name or a familiar form, numbered. */
interface NameSpace {
  readonly words: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** Familiar forms of each legal name with their shares; sums to one. */
  readonly usual: readonly (readonly { readonly word: number; readonly share: number }[])[];
  /** Legal names each word is a familiar form of. */
  readonly usualOf: readonly (readonly { readonly legal: number; readonly share: number }[])[];
}

function nameSpace(forms: readonly GivenForm[], knowledge: NameKnowledge): NameSpace {
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
  for (const [legal, list] of knowledge.variants) {
    put(legal);
    for (const form of list) put(form);
  }
  for (const { given, knownAs } of forms) {
    if (given !== undefined) put(given);
    if (knownAs !== undefined) put(knownAs);
  }
  const usual = words.map((word, legal) => {
    const list: string[] = [...(knowledge.variants.get(word) ?? [])];
    for (const alike of knowledge.spellings.get(word) ?? []) {
      for (const form of knowledge.variants.get(alike) ?? [])
        if (!list.includes(form)) list.push(form);
    }
    const head = word.split(" ")[0]!;
    if (head !== word && !list.includes(head) && index.has(head)) list.unshift(head);
    const others = list.filter((form) => form !== word);
    if (others.length === 0) return [{ word: legal, share: 1 }];
    let total = 0;
    for (let i = 0; i < others.length; i++) total += 1 / (i + 1);
    const shares = others.map((form, i) => ({
      word: index.get(form)!,
      share: HAS_USUAL_NAME / (i + 1) / total,
    }));
    return [{ word: legal, share: 1 - HAS_USUAL_NAME }, ...shares];
  });
  const usualOf: { legal: number; share: number }[][] = words.map(() => []);
  usual.forEach((list, legal) => {
    for (const { word, share } of list) usualOf[word]!.push({ legal, share });
  });
  return { words, index, usual, usualOf };
}

function cluesOf(
  form: GivenForm,
  names: NameSpace,
  knowledge: NameKnowledge,
  parameters: Parameters,
  common: (word: string) => number,
): Clue[] {
  const meant = meantBy(names, knowledge, parameters.givenSlip);
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

const meantCache = new WeakMap<NameSpace, (written: string) => Meant[]>();

function meantBy(names: NameSpace, knowledge: NameKnowledge, slip: number) {
  let found = meantCache.get(names);
  if (found === undefined) {
    found = heardAs(names.words, knowledge.spellings, slip);
    meantCache.set(names, found);
  }
  return found;
}

interface LegalLikelihoods {
  /** Probability of all clues under a legal name; for names out of reach it is `elsewhere`. */
  readonly byLegal: ReadonlyMap<number, number>;
  readonly elsewhere: number;
}

function legalLikelihoods(clues: readonly Clue[]): LegalLikelihoods {
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

/** Shares of legal names per cell: `shares[legal * CELLS + cell]`; each cell sums to one. */
function learnShares(
  names: NameSpace,
  knowledge: NameKnowledge,
  likelihoods: readonly LegalLikelihoods[],
  weights: readonly Float64Array[],
): Float64Array {
  const size = names.words.length * CELLS;
  const general = new Float64Array(size);
  const cellTotal = new Float64Array(CELLS);
  for (let n = 0; n < names.words.length; n++) {
    const listed = knowledge.givenShares.get(names.words[n]!);
    for (let c = 0; c < CELLS; c++) {
      general[n * CELLS + c] = listed?.[c] ?? RARE_GIVEN;
      cellTotal[c]! += general[n * CELLS + c]!;
    }
  }
  const cellWeight = new Float64Array(CELLS);
  for (const w of weights) for (let c = 0; c < CELLS; c++) cellWeight[c]! += w[c]!;
  const everyone = cellWeight.reduce((a, b) => a + b, 0);
  for (let n = 0; n < names.words.length; n++) {
    for (let c = 0; c < CELLS; c++) {
      const part = Math.max(5, (GENERAL_WEIGHT * cellWeight[c]!) / Math.max(1, everyone));
      general[n * CELLS + c] = (part * general[n * CELLS + c]!) / cellTotal[c]!;
    }
  }

  let current: Float64Array = general.slice();
  let counts: Float64Array = general;
  for (let round = 0; round < ROUNDS; round++) {
    const expected = new Float64Array(size);
    likelihoods.forEach(({ byLegal }, f) => {
      const w = weights[f]!;
      for (let c = 0; c < CELLS; c++) {
        if (w[c]! < 1e-4) continue;
        let total = 0;
        for (const [legal, value] of byLegal) total += value * current[legal * CELLS + c]!;
        if (total <= 0) continue;
        for (const [legal, value] of byLegal) {
          expected[legal * CELLS + c]! += (w[c]! * value * current[legal * CELLS + c]!) / total;
        }
      }
    });
    counts = borrowed(expected, names.words.length);
    for (let i = 0; i < size; i++) counts[i]! += general[i]!;
    current = counts.map((x) => (x > 1e-9 ? expDigamma(Math.max(x, 1e-2)) : 0));
  }
  return normalised(counts, names.words.length);
}

function borrowed(expected: Float64Array, names: number): Float64Array {
  const out = expected.slice();
  for (let n = 0; n < names; n++) {
    for (let c = 0; c < CELLS; c++) {
      const decade = c % DECADES;
      if (decade > 0) out[n * CELLS + c]! += NEIGHBOUR_DECADES * expected[n * CELLS + c - 1]!;
      if (decade < DECADES - 1) {
        out[n * CELLS + c]! += NEIGHBOUR_DECADES * expected[n * CELLS + c + 1]!;
      }
    }
  }
  return out;
}

function normalised(counts: Float64Array, names: number): Float64Array {
  const total = new Float64Array(CELLS);
  for (let n = 0; n < names; n++)
    for (let c = 0; c < CELLS; c++) total[c]! += counts[n * CELLS + c]!;
  return counts.map((x, i) => x / total[i % CELLS]!);
}

function weigh({ byLegal, elsewhere }: LegalLikelihoods, shares: Float64Array): Float64Array {
  const out = new Float64Array(CELLS).fill(elsewhere);
  for (const [legal, value] of byLegal) {
    const at = legal * CELLS;
    const gain = value - elsewhere;
    for (let c = 0; c < CELLS; c++) out[c]! += gain * shares[at + c]!;
  }
  return out;
}
