import type { Random } from "@kith/model";
import { CELLS, DECADES } from "../cells.ts";
import type { RecordTable } from "../records.ts";
import type { AttributeModel } from "../score.ts";
import { type MultisetMemory, minus, multisetMemory, plus } from "./multiset-memory.ts";

/**
 * A partition of records into clusters that can be changed one record at a time, with the
 * attribute evidence of each cluster kept up to date. Clusters are numbered from 0 to the
 * number of records; empty ones are reused.
 */
export interface Clusters {
  /** Cluster of each record; -1 while it is taken out. */
  readonly of: Int32Array;
  /** Members of a cluster; empty when it is not in use. */
  members(cluster: number): readonly number[];
  /** Attribute evidence that a record gains in a cluster, in nats. O(years + forms' memory). */
  gain(record: number, cluster: number): number;
  add(record: number, cluster: number): void;
  /** Takes a record out of its cluster, and returns that. O(years). */
  remove(record: number): number;
  /** Puts every record into the cluster its number stands for. O(records). */
  restart(partition: Int32Array): void;
  /** An empty cluster. */
  empty(): number;
}

const YEARS = DECADES * 10;
/**
 * A record is compared with the first so many members: further descriptions of one person say
 * nothing new, likelihoods stay above 0, and a crowd costs no more than a few.
 */
const MOST_SAID = 20;
const BOTH = [1, 1] as const;

/** Clusters with no record in them yet. O(records). */
export function makeClusters(table: RecordTable, model: AttributeModel, random: Random): Clusters {
  const n = table.records.length;
  const { ages, given, surnames, places } = model;
  const { prior } = ages;
  const of = new Int32Array(n).fill(-1);
  const members: number[][] = Array.from({ length: n }, () => []);
  const free = Array.from({ length: n }, (_, c) => n - 1 - c);
  const isFree = new Uint8Array(n).fill(1);
  const release = (cluster: number): void => {
    if (isFree[cluster] === 0) free.push(cluster);
    isFree[cluster] = 1;
  };
  /** Clusters in use are only taken off the stack when they come to its top. */
  const empty = (): number => {
    for (;;) {
      const top = free[free.length - 1]!;
      if (members[top]!.length === 0) return top;
      free.pop();
      isFree[top] = 0;
    }
  };

  const names = multisetMemory(random.fork("names"), given.forms.length, given.joint);
  const last = multisetMemory(random.fork("surnames"), surnames.forms.length, (forms) =>
    Math.log(surnames.joint(forms)),
  );
  const homes = multisetMemory(random.fork("homes"), places.streetOf.length, (forms) =>
    Math.log(places.joint(forms)),
  );
  const unnamed = new Float64Array(CELLS).fill(1);

  // What a cluster's members say of the year of birth, of gender, and of names and home.
  const years = new Float64Array(n * YEARS);
  const decades = new Float64Array(n * DECADES);
  const scale = new Float64Array(n);
  const female = new Float64Array(n);
  const male = new Float64Array(n);
  const nameSum = new Float64Array(n);
  const surnameSum = new Float64Array(n);
  const homeSum = new Float64Array(n);
  const body = new Float64Array(n);
  const surname = new Float64Array(n);
  const home = new Float64Array(n);

  const formsOf = (form: Int32Array, cluster: number, more: number): readonly number[] => {
    const list: number[] = [];
    const all = members[cluster]!;
    for (let i = 0; i < all.length && i < MOST_SAID; i++) {
      if (form[all[i]!]! >= 0) list.push(form[all[i]!]!);
    }
    if (more >= 0) list.push(more);
    return list;
  };
  const codeOf = (code: Float64Array, form: number): number => (form < 0 ? 0 : code[form]!);

  const aloneBody = new Float64Array(n);
  const aloneSurname = new Float64Array(n);
  const aloneHome = new Float64Array(n);

  const sums = new Float64Array(DECADES);
  /** Log likelihood of name, age and gender of a cluster with one more record. */
  const bodyWith = (cluster: number, record: number): number => {
    const row = record < 0 ? undefined : ages.likelihood(ages.slot[record]!);
    const at = cluster * YEARS;
    const from = cluster * DECADES;
    for (let d = 0, y = 0; d < DECADES; d++) {
      let sum = 0;
      if (row === undefined) sum = decades[from + d]!;
      else for (let k = 0; k < 10; k++, y++) sum += years[at + y]! * row[y]!;
      sums[d] = sum;
    }
    const form = record < 0 ? -1 : given.formOf[record]!;
    const sum = plus(nameSum[cluster]!, codeOf(names.code, form));
    const cells = sum === 0 ? unnamed : names.of(sum, () => formsOf(given.formOf, cluster, form));
    const gender = record < 0 ? BOTH : ages.gender[record]!;
    const f = female[cluster]! * gender[0];
    const m = male[cluster]! * gender[1];
    let total = 0;
    for (let d = 0; d < DECADES; d++) {
      total +=
        sums[d]! * (prior[d]! * f * cells[d]! + prior[d + DECADES]! * m * cells[d + DECADES]!);
    }
    return Math.log(total) + scale[cluster]!;
  };
  const memberForms = (
    memory: MultisetMemory<number>,
    form: Int32Array,
    sum: number,
    cluster: number,
  ): number => (sum === 0 ? 0 : memory.of(sum, () => formsOf(form, cluster, -1)));
  const surnameWith = (cluster: number, form: number): number => {
    if (form < 0) return surname[cluster]!;
    const sum = plus(surnameSum[cluster]!, last.code[form]!);
    return last.of(sum, () => formsOf(surnames.formOf, cluster, form));
  };
  const homeWith = (cluster: number, form: number): number => {
    if (form < 0) return home[cluster]!;
    const sum = plus(homeSum[cluster]!, homes.code[form]!);
    return homes.of(sum, () => formsOf(places.formOf, cluster, form));
  };

  const sumDecades = (cluster: number): void => {
    for (let d = 0, y = cluster * YEARS; d < DECADES; d++) {
      let sum = 0;
      for (let k = 0; k < 10; k++, y++) sum += years[y]!;
      decades[cluster * DECADES + d] = sum;
    }
  };
  const clear = (cluster: number): void => {
    years.fill(0.1, cluster * YEARS, (cluster + 1) * YEARS);
    decades.fill(1, cluster * DECADES, (cluster + 1) * DECADES);
    scale[cluster] = 0;
    female[cluster] = 1;
    male[cluster] = 1;
    nameSum[cluster] = 0;
    surnameSum[cluster] = 0;
    homeSum[cluster] = 0;
    body[cluster] = 0;
    surname[cluster] = 0;
    home[cluster] = 0;
  };
  /** Takes in a record without `body`, which the last one of several brings up to date. */
  const take = (record: number, cluster: number): void => {
    if (members[cluster]!.push(record) > MOST_SAID) return;
    const row = ages.likelihood(ages.slot[record]!);
    if (row !== undefined) {
      const at = cluster * YEARS;
      let most = 0;
      for (let y = 0; y < YEARS; y++) {
        years[at + y]! *= row[y]!;
        most = Math.max(most, years[at + y]!);
      }
      if (most < 1e-100) {
        for (let y = 0; y < YEARS; y++) years[at + y]! *= 1e100;
        scale[cluster]! -= 100 * Math.LN10;
      }
      sumDecades(cluster);
    }
    const gender = ages.gender[record]!;
    female[cluster]! *= gender[0];
    male[cluster]! *= gender[1];
    if (Math.max(female[cluster]!, male[cluster]!) < 1e-100) {
      female[cluster]! *= 1e100;
      male[cluster]! *= 1e100;
      scale[cluster]! -= 100 * Math.LN10;
    }
    nameSum[cluster] = plus(nameSum[cluster]!, codeOf(names.code, given.formOf[record]!));
    surnameSum[cluster] = plus(surnameSum[cluster]!, codeOf(last.code, surnames.formOf[record]!));
    homeSum[cluster] = plus(homeSum[cluster]!, codeOf(homes.code, places.formOf[record]!));
  };

  const add = (record: number, cluster: number): void => {
    of[record] = cluster;
    if (members[cluster]!.length >= MOST_SAID) {
      take(record, cluster);
      return;
    }
    const nextBody = bodyWith(cluster, record);
    const nextSurname = surnameWith(cluster, surnames.formOf[record]!);
    const nextHome = homeWith(cluster, places.formOf[record]!);
    take(record, cluster);
    body[cluster] = nextBody;
    surname[cluster] = nextSurname;
    home[cluster] = nextHome;
  };
  /** Works out the evidence of a cluster from its members, taken in before. */
  const settle = (cluster: number): void => {
    body[cluster] = bodyWith(cluster, -1);
    surname[cluster] = memberForms(last, surnames.formOf, surnameSum[cluster]!, cluster);
    home[cluster] = memberForms(homes, places.formOf, homeSum[cluster]!, cluster);
  };
  const restart = (partition: Int32Array): void => {
    for (let c = 0; c < n; c++) {
      if (members[c]!.length > 0) members[c]!.length = 0;
      clear(c);
    }
    const used = new Set(partition);
    free.length = 0;
    for (let c = n - 1; c >= 0; c--) {
      isFree[c] = used.has(c) ? 0 : 1;
      if (isFree[c] === 1) free.push(c);
    }
    partition.forEach((c, r) => {
      take(r, c);
      of[r] = c;
    });
    for (const c of used) settle(c);
  };
  const remove = (record: number): number => {
    const cluster = of[record]!;
    const list = members[cluster]!;
    of[record] = -1;
    const at = list.indexOf(record);
    list.splice(at, 1);
    if (at >= MOST_SAID) return cluster;
    if (list.length === 0) {
      clear(cluster);
      release(cluster);
      return cluster;
    }
    if (list.length >= MOST_SAID) {
      // One moves up among the first.
      const left = list.slice();
      list.length = 0;
      clear(cluster);
      for (const m of left) take(m, cluster);
      settle(cluster);
      return cluster;
    }
    const row = ages.likelihood(ages.slot[record]!);
    if (row !== undefined) {
      for (let y = 0, from = cluster * YEARS; y < YEARS; y++) years[from + y]! /= row[y]!;
      sumDecades(cluster);
    }
    const gender = ages.gender[record]!;
    female[cluster]! /= gender[0];
    male[cluster]! /= gender[1];
    nameSum[cluster] = minus(nameSum[cluster]!, codeOf(names.code, given.formOf[record]!));
    surnameSum[cluster] = minus(surnameSum[cluster]!, codeOf(last.code, surnames.formOf[record]!));
    homeSum[cluster] = minus(homeSum[cluster]!, codeOf(homes.code, places.formOf[record]!));
    settle(cluster);
    return cluster;
  };

  for (let c = 0; c < n; c++) clear(c);
  for (let r = 0; r < n; r++) {
    aloneBody[r] = bodyWith(r, r);
    aloneSurname[r] = surnameWith(r, surnames.formOf[r]!);
    aloneHome[r] = homeWith(r, places.formOf[r]!);
  }
  return {
    of,
    members: (cluster) => members[cluster]!,
    gain: (record, cluster) => {
      let nats = bodyWith(cluster, record) - body[cluster]! - aloneBody[record]!;
      const s = surnames.formOf[record]!;
      if (s >= 0) nats += surnameWith(cluster, s) - surname[cluster]! - aloneSurname[record]!;
      const p = places.formOf[record]!;
      if (p >= 0) nats += homeWith(cluster, p) - home[cluster]! - aloneHome[record]!;
      return nats;
    },
    add,
    remove,
    restart,
    empty,
  };
}
