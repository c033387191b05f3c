import { CELLS } from "../cells.ts";
import { pairMemory } from "../pair-memory.ts";
import type { Parameters } from "../parameters.ts";
import type { LinkRecord } from "../records.ts";
import { clueProducts, cluesOf } from "./given-clues.ts";
import { collectForms, commonness, type GivenForm } from "./given-forms.ts";
import { learnShares, weigh } from "./given-shares.ts";
import { heardAs, type Meant } from "./heard-as.ts";
import type { NameKnowledge } from "./name-knowledge.ts";
import { type NameSpace, nameSpace } from "./name-space.ts";

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
/** How many people a mention stands for before anything is known: people repeat. */
const MENTION_WEIGHT = 0.4;
/** A form stands in for a legal name as a candidate above this likelihood. */
const REACHES = 0.0008;

/**
 * First names as a generative model: a person has a legal name drawn from the shares of their
 * cell and perhaps a familiar form; each description uses one or the other and may slip. The
 * shares are learnt from the descriptions by variational EM with the general table as prior.
 * Building is O(forms x names in reach x cells).
 *
 * @param cells posterior over cells of a record, given age and gender alone
 * @param people how many people each record stands for: one over the records of its person
 */
export function givenModel(
  records: readonly LinkRecord[],
  knowledge: NameKnowledge,
  parameters: Parameters,
  cells: (record: number) => Float64Array,
  people?: Float64Array,
): GivenModel {
  const { forms, formOf, names, meant, common } = wordsOf(records, knowledge, parameters.givenSlip);
  const clues = forms.map((form) => cluesOf(form, names, meant, parameters, common));
  const product = clueProducts(names, parameters.otherUsual, (word) => common(names.words[word]!));
  const likelihoods = clues.map((c) => product([{ clues: c, count: 1 }]));

  const weights = forms.map(() => new Float64Array(CELLS));
  for (let r = 0; r < records.length; r++) {
    const form = formOf[r]!;
    if (form < 0) continue;
    const w = cells(r);
    const weight = people?.[r] ?? MENTION_WEIGHT;
    for (let c = 0; c < CELLS; c++) weights[form]![c]! += weight * w[c]!;
  }
  const shares = learnShares(names, knowledge, likelihoods, weights);

  const joint = (list: readonly number[]): Float64Array =>
    weigh(product(counted(list).map(([f, count]) => ({ clues: clues[f]!, count }))), shares);
  const { single, pair } = pairMemory(forms.length, joint);

  const byLegalName: number[][] = names.words.map(() => []);
  forms.forEach((form, f) => {
    if (form.given === undefined && form.knownAs === undefined) return;
    const { legals, ratio, elsewhere } = likelihoods[f]!;
    legals.forEach((legal, i) => {
      if (ratio[i]! * elsewhere >= REACHES) byLegalName[legal]!.push(f);
    });
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

/** The distinct numbers of a short list, and how often each is in it. */
function counted(list: readonly number[]): (readonly [number, number])[] {
  const sorted = list.toSorted((a, b) => a - b);
  const found: [number, number][] = [];
  for (const form of sorted) {
    const last = found.at(-1);
    if (last?.[0] === form) last[1]++;
    else found.push([form, 1]);
  }
  return found;
}

interface GivenWords {
  readonly knowledge: NameKnowledge;
  readonly slip: number;
  readonly forms: readonly GivenForm[];
  readonly formOf: Int32Array;
  readonly names: NameSpace;
  readonly meant: (written: string) => Meant[];
  readonly common: (word: string) => number;
}

/** What does not depend on what is learnt, kept while the same records are modelled again. */
const lastWords = new WeakMap<readonly LinkRecord[], GivenWords>();

function wordsOf(
  records: readonly LinkRecord[],
  knowledge: NameKnowledge,
  slip: number,
): GivenWords {
  const last = lastWords.get(records);
  if (last?.knowledge === knowledge && last.slip === slip) return last;
  const { forms, formOf } = collectForms(records);
  const names = nameSpace(forms, knowledge);
  const heard = heardAs(names.words, knowledge.spellings, slip);
  const known = new Map<string, Meant[]>();
  const meant = (written: string): Meant[] => {
    let found = known.get(written);
    if (found === undefined) {
      found = heard(written);
      known.set(written, found);
    }
    return found;
  };
  const words = { knowledge, slip, forms, formOf, names, meant, common: commonness(records) };
  lastWords.set(records, words);
  return words;
}
