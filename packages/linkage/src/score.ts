import { CELLS, DECADES } from "./cells.ts";
import { type AgeModel, ageModel } from "./compare/age-model.ts";
import { type PlaceModel, placeModel, type StreetConfusion } from "./compare/place-model.ts";
import { roleEvidence } from "./compare/role-evidence.ts";
import { type GivenModel, givenModel } from "./names/given-model.ts";
import type { NameKnowledge } from "./names/name-knowledge.ts";
import { type SurnameModel, surnameModel } from "./names/surname-model.ts";
import type { Parameters } from "./parameters.ts";
import type { RecordTable } from "./records.ts";

/** What each field says about two records, in nats: above 0 for one person, below against. */
export interface FieldEvidence {
  readonly given: number;
  readonly surname: number;
  /** Age and gender together. */
  readonly age: number;
  readonly place: number;
  readonly role: number;
}

/**
 * The attribute evidence: log probability of the fields of some records under one hidden
 * person, minus that of each record alone. A pair is a set of two, so a cluster's pooled
 * evidence needs no rules of its own. Missing fields add nothing.
 */
export interface AttributeModel {
  readonly ages: AgeModel;
  readonly given: GivenModel;
  readonly surnames: SurnameModel;
  readonly places: PlaceModel;
  /** Evidence for two records, in nats. Amortised O(cells). */
  pair(a: number, b: number): number;
  fields(a: number, b: number): FieldEvidence;
  /** Evidence for any number of records, in nats. */
  set(records: readonly number[]): number;
}

/** What an earlier matching taught. */
export interface Learnt {
  /** How many people each record stands for: one over the records of its person. */
  readonly people?: Float64Array;
  /** Which streets are mistaken for which. */
  readonly streets?: StreetConfusion;
}

/** Fits the models of all fields to the records. O(records + forms x names in reach). */
export function attributeModel(
  table: RecordTable,
  knowledge: NameKnowledge,
  parameters: Parameters,
  learnt: Learnt = {},
): AttributeModel {
  const { records } = table;
  const ages = ageModel(records, parameters.mentionAgeError);
  const given = givenModel(records, knowledge, parameters, ages.cells, learnt.people);
  const surnames = surnameModel(records, knowledge, parameters, learnt.people);
  const places = placeModel(table, parameters.streetError, learnt.streets);
  const { prior } = ages;

  const alone = Float64Array.from(records, (_, r) => {
    const decades = ages.pair(ages.slot[r]!, 0);
    const g = ages.gender[r]!;
    const form = given.formOf[r]!;
    const names = form < 0 ? undefined : given.single(form);
    let total = 0;
    for (let c = 0; c < CELLS; c++) {
      const cell = prior[c]! * decades[c % DECADES]! * g[c < DECADES ? 0 : 1];
      total += names === undefined ? cell : cell * names[c]!;
    }
    return Math.log(total);
  });
  const aloneAge = Float64Array.from(records, (_, r) => {
    const decades = ages.pair(ages.slot[r]!, 0);
    const g = ages.gender[r]!;
    let total = 0;
    for (let c = 0; c < CELLS; c++) {
      total += prior[c]! * decades[c % DECADES]! * g[c < DECADES ? 0 : 1];
    }
    return Math.log(total);
  });
  const pairNames = (a: number, b: number): Float64Array | undefined => {
    const formA = given.formOf[a]!;
    const formB = given.formOf[b]!;
    if (formA >= 0 && formB >= 0) return given.pair(formA, formB);
    if (formA >= 0) return given.single(formA);
    return formB >= 0 ? given.single(formB) : undefined;
  };
  const bodyOf = (a: number, b: number, names: Float64Array | undefined): number => {
    const decades = ages.pair(ages.slot[a]!, ages.slot[b]!);
    const ga = ages.gender[a]!;
    const gb = ages.gender[b]!;
    const g0 = ga[0] * gb[0];
    const g1 = ga[1] * gb[1];
    let total = 0;
    for (let d = 0; d < DECADES; d++) {
      const age = decades[d]!;
      const female = prior[d]! * g0;
      const male = prior[d + DECADES]! * g1;
      total +=
        names === undefined
          ? age * (female + male)
          : age * (female * names[d]! + male * names[d + DECADES]!);
    }
    return Math.log(total);
  };
  const surname = (a: number, b: number): number => {
    const x = surnames.formOf[a]!;
    const y = surnames.formOf[b]!;
    if (x < 0 || y < 0) return 0;
    return Math.log(surnames.pair(x, y) / surnames.single(x) / surnames.single(y));
  };
  const place = (a: number, b: number): number => {
    const x = places.formOf[a]!;
    const y = places.formOf[b]!;
    if (x < 0 || y < 0) return 0;
    return Math.log(places.pair(x, y) / places.single(x) / places.single(y));
  };
  const role = (a: number, b: number): number => roleEvidence(records[a]!, records[b]!);

  const pair = (a: number, b: number): number =>
    bodyOf(a, b, pairNames(a, b)) -
    alone[a]! -
    alone[b]! +
    surname(a, b) +
    place(a, b) +
    role(a, b);
  const fields = (a: number, b: number): FieldEvidence => {
    const age = bodyOf(a, b, undefined) - aloneAge[a]! - aloneAge[b]!;
    const body = bodyOf(a, b, pairNames(a, b)) - alone[a]! - alone[b]!;
    return { given: body - age, surname: surname(a, b), age, place: place(a, b), role: role(a, b) };
  };
  const set = (list: readonly number[]): number => {
    const forms = list.map((r) => given.formOf[r]!).filter((f) => f >= 0);
    const names = forms.length === 0 ? undefined : given.joint(forms);
    const decades = ages.decades(list.map((r) => ages.slot[r]!));
    let total = 0;
    for (let c = 0; c < CELLS; c++) {
      let cell = prior[c]! * decades[c % DECADES]! * (names === undefined ? 1 : names[c]!);
      for (const r of list) cell *= ages.gender[r]![c < DECADES ? 0 : 1];
      total += cell;
    }
    let sum = Math.log(total);
    for (const r of list) sum -= alone[r]!;
    const last = list.map((r) => surnames.formOf[r]!).filter((f) => f >= 0);
    if (last.length > 1) {
      sum += Math.log(surnames.joint(last));
      for (const f of last) sum -= Math.log(surnames.single(f));
    }
    const homes = list.map((r) => places.formOf[r]!).filter((f) => f >= 0);
    if (homes.length > 1) {
      sum += Math.log(places.joint(homes));
      for (const f of homes) sum -= Math.log(places.single(f));
    }
    const held = list.filter((r) => records[r]!.role !== undefined);
    for (let i = 1; i < held.length; i++) sum += role(held[i - 1]!, held[i]!);
    return sum;
  };
  return { ages, given, surnames, places, pair, fields, set };
}
