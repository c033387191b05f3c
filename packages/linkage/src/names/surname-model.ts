import { expDigamma } from "../digamma.ts";
import { pairMemory } from "../pair-memory.ts";
import type { Parameters } from "../parameters.ts";
import type { LinkRecord } from "../records.ts";
import { heardAs } from "./heard-as.ts";
import { type NameKnowledge, RARE_SURNAME } from "./name-knowledge.ts";

export interface SurnameModel {
  /** Form of each record: a spelling or an initial; -1 when missing. */
  readonly formOf: Int32Array;
  readonly forms: readonly string[];
  single(form: number): number;
  /** Likelihood of two forms under one person. Remembered. */
  pair(a: number, b: number): number;
  /** Likelihood of any number of forms under one person. */
  joint(forms: readonly number[]): number;
}

interface Written {
  readonly initial?: string;
  readonly share: number;
  readonly reach: ReadonlyMap<string, number>;
}

/**
 * People are named more than once, so each further mention counts less than the first; the
 * digamma keeps a spelling heard once from becoming a surname of its own.
 */
const MENTION_WEIGHT = 0.65;
/** One full local surname counts as this much against one of the general table. */
const GENERAL_WEIGHT = 0.35;
/** With fewer local surnames than about this the general table counts for more. */
const FEW = 50;
/** A double-barrelled surname is shortened to one of its parts this often. */
const SHORTENED = 0.2;

/**
 * Surnames: a person has one, drawn from local counts blended with the general table; it is
 * written exactly, as a sound-alike, with a slip, as an initial, or is another altogether
 * (married, maiden). Building is O(forms); a joint likelihood O(surnames in reach).
 *
 * @param people how many people each record stands for, where that is known
 */
export function surnameModel(
  records: readonly LinkRecord[],
  knowledge: NameKnowledge,
  { surnameSlip: slip, otherSurname: other }: Pick<Parameters, "surnameSlip" | "otherSurname">,
  people?: Float64Array,
): SurnameModel {
  const forms: string[] = [];
  const index = new Map<string, number>();
  const counts = new Map<string, number>();
  const formOf = Int32Array.from(records, (record, r) => {
    const key = record.surname ?? record.surnameInitial;
    if (key === undefined) return -1;
    if (key.length > 1) counts.set(key, (counts.get(key) ?? 0) + (people?.[r] ?? 1));
    let form = index.get(key);
    if (form === undefined) {
      form = forms.length;
      index.set(key, form);
      forms.push(key);
    }
    return form;
  });
  const shares = blendedShares(counts, knowledge, people === undefined);
  const initialShares = new Map<string, number>();
  for (const [name, share] of shares) {
    initialShares.set(name[0]!, (initialShares.get(name[0]!) ?? 0) + share);
  }
  const meant = heardAs(shares.keys(), knowledge.surnameSpellings, slip);
  const wholeOf = wholesByPart(shares.keys());
  const written = forms.map((form): Written => {
    if (form.length === 1) {
      return { initial: form, share: initialShares.get(form) ?? 1e-3, reach: new Map() };
    }
    const reach = new Map<string, number>();
    for (const { word, probability } of meant(form)) {
      reach.set(word, (1 - other) * probability);
    }
    for (const whole of wholeOf.get(form) ?? []) {
      reach.set(whole, (reach.get(whole) ?? 0) + SHORTENED);
    }
    return { share: shares.get(form) ?? RARE_SURNAME, reach };
  });

  const underSurname = (list: readonly number[], surname: string): number => {
    let product = 1;
    for (const form of list) {
      const w = written[form]!;
      const meantIt = w.initial === undefined ? (w.reach.get(surname) ?? 0) : 0;
      const startsSo = w.initial === surname[0] ? 1 - other : 0;
      product *= other * w.share + meantIt + startsSo;
    }
    return product;
  };
  const joint = (list: readonly number[]): number => {
    const reach = new Set<string>();
    let elsewhere = 1;
    const initials = new Set<string>();
    for (const form of list) {
      const w = written[form]!;
      elsewhere *= other * w.share;
      if (w.initial !== undefined) initials.add(w.initial);
      for (const name of w.reach.keys()) reach.add(name);
    }
    let total = 0;
    let covered = 0;
    for (const name of reach) {
      const share = shares.get(name) ?? 0;
      total += share * underSurname(list, name);
      covered += share;
    }
    for (const initial of initials) {
      let share = initialShares.get(initial) ?? 1e-3;
      for (const name of reach) if (name[0] === initial) share -= shares.get(name) ?? 0;
      if (share <= 0) continue;
      total += share * underSurname(list, initial);
      covered += share;
    }
    return total + Math.max(0, 1 - covered) * elsewhere;
  };
  const { single, pair } = pairMemory(forms.length, joint);
  return { formOf, forms, single, pair, joint };
}

function blendedShares(
  counts: ReadonlyMap<string, number>,
  knowledge: NameKnowledge,
  mentions: boolean,
): Map<string, number> {
  const names = [...new Set([...counts.keys(), ...knowledge.surnameShares.keys()])];
  let heard = 0;
  const weights = new Map<string, number>();
  for (const [name, n] of counts) {
    const weight = expDigamma(mentions ? MENTION_WEIGHT * n + 1 - MENTION_WEIGHT : n + 0.3);
    weights.set(name, weight);
    heard += weight;
  }
  let general = 0;
  for (const name of names) general += knowledge.surnameShares.get(name) ?? RARE_SURNAME;
  const local = heard / ((1 + GENERAL_WEIGHT) * heard + FEW);
  const shares = new Map<string, number>();
  for (const name of names) {
    const here = heard === 0 ? 0 : (weights.get(name) ?? 0) / heard;
    const there = (knowledge.surnameShares.get(name) ?? RARE_SURNAME) / general;
    shares.set(name, local * here + (1 - local) * there);
  }
  return shares;
}

function wholesByPart(names: Iterable<string>): Map<string, string[]> {
  const wholes = new Map<string, string[]>();
  for (const name of names) {
    if (!name.includes(" ")) continue;
    for (const part of name.split(" ")) {
      if (part.length > 1) wholes.set(part, [...(wholes.get(part) ?? []), name]);
    }
  }
  return wholes;
}
