import { type BestPairs, bestPairs } from "./best-pairs.ts";
import { streetOf } from "./compare/place-model.ts";
import { plainlyUnlike } from "./plainly-unlike.ts";
import { type LinkRecord, MANY, type RecordTable, waveNumbers } from "./records.ts";
import type { AttributeModel } from "./score.ts";

/**
 * Which sides a pair has; rates of matching and relational evidence differ between them.
 * Two mentions of the same role ("the postman") are a kind of their own: few people hold it.
 */
export const PAIR_KINDS = [
  "mention-mention",
  "mention-respondent",
  "respondent-respondent",
  "same-role",
] as const;
export const SAME_ROLE = 3;

/** Pairs of records worth weighing, as parallel arrays sorted by (interviews, records). */
export interface Candidates {
  readonly size: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Index into `PAIR_KINDS`. */
  readonly kind: Uint8Array;
  /** Attribute evidence in nats. */
  readonly evidence: Float64Array;
}

/** Candidates kept for each record: the best described by their attributes. */
const MOST_CANDIDATES = 120;
/** Below this many nats of attribute evidence a pair is not looked at again. */
const LEAST_EVIDENCE = -7;
/** The same for pairs whose first names no table links, but whose surname is the same. */
const LEAST_BY_SURNAME = -2;
/** The same for neighbours of the same street, gender and age under unlinked first names. */
const LEAST_BY_STREET = 1.5;
/** Years apart, at most, of neighbours who are compared though no table links their names. */
const NEAR_IN_AGE = 12;
/** The same for records without a first name, which anything would match. */
const LEAST_WITHOUT_NAME = 0.5;

/**
 * Finds candidate pairs: some legal first name could have produced both spellings (exact,
 * variant, sound-alike or one slip); or the full surname or the role is the same; or they live in
 * one street and are of one gender and about one age (a usual name no table knows); or one
 * side has no first name and they share the surname's first letter or the street. Never two
 * records of one interview or two respondents of one wave. Each record keeps its best
 * `MOST_CANDIDATES`, so that what follows grows with the records; looking for them grows with
 * the square of the number of people sharing a name. Among very many records (`MANY`), two with
 * nothing but a first name or a street in common are passed over.
 *
 * @param only when given, pairs of which it wants neither record are passed over
 */
export function findCandidates(
  table: RecordTable,
  model: AttributeModel,
  only?: (record: number) => boolean,
): Candidates {
  const { records, interviews } = table;
  const n = records.length;
  const found = bestPairs(n, MOST_CANDIDATES);
  const unlike = n > MANY ? plainlyUnlike(table, model) : undefined;
  const wave = Int32Array.from(waveNumbers(table));
  const interviewOf = Int32Array.from(records, (r) => r.interview);
  const isRespondent = Uint8Array.from(records, (r) => (r.kind === "respondent" ? 1 : 0));
  const consider = (a: number, b: number, least: number): void => {
    if (interviewOf[a] === interviewOf[b]) return;
    if (isRespondent[a] === 1 && isRespondent[b] === 1 && wave[a] === wave[b]) return;
    if (only !== undefined && !only(a) && !only(b)) return;
    if (unlike?.(a, b) === true) return;
    const evidence = model.pair(a, b);
    if (evidence >= least) found.add(a, b, evidence);
  };

  const { formOf, forms, byLegalName } = model.given;
  const byForm: number[][] = forms.map(() => []);
  const unnamed: number[] = [];
  for (let r = 0; r < n; r++) {
    const form = formOf[r]!;
    if (form >= 0) byForm[form]!.push(r);
    const { given, knownAs } = records[r]!;
    if (given === undefined && knownAs === undefined) unnamed.push(r);
  }
  const linked = eachFormPair(byLegalName, forms.length, (f, g) => {
    const left = byForm[f]!;
    const right = byForm[g]!;
    for (let i = 0; i < left.length; i++) {
      for (let j = f === g ? i + 1 : 0; j < right.length; j++) {
        consider(left[i]!, right[j]!, LEAST_EVIDENCE);
      }
    }
  });
  // Each further way to be a candidate leaves out the pairs that were met before.
  const byName = (a: number, b: number): boolean => {
    const [f, g] = [formOf[a]!, formOf[b]!];
    return f >= 0 && g >= 0 && linked.has(f < g ? f * forms.length + g : g * forms.length + f);
  };
  const sameSurname = (a: number, b: number): boolean =>
    records[a]!.surname !== undefined && records[a]!.surname === records[b]!.surname;
  const ageGap = (a: number, b: number): number => {
    const [x, y] = [records[a]!.birthYear, records[b]!.birthYear];
    return x === undefined || y === undefined ? 0 : Math.abs(x - y);
  };
  const sameRole = (a: number, b: number): boolean =>
    records[a]!.role !== undefined && records[a]!.role === records[b]!.role;
  const isUnnamed = new Uint8Array(n);
  for (const r of unnamed) isUnnamed[r] = 1;
  eachPairWithin(
    groupsBy(n, (r) => records[r]!.surname),
    (a, b) => {
      if (!byName(a, b)) consider(a, b, LEAST_BY_SURNAME);
    },
  );
  eachPairWithin(
    groupsBy(n, (r) => records[r]!.role),
    (a, b) => {
      if (!byName(a, b) && !sameSurname(a, b)) consider(a, b, LEAST_EVIDENCE);
    },
  );
  eachPairWithin(
    groupsBy(n, (r) => {
      const street = n > MANY || isUnnamed[r] === 1 ? undefined : streetOf(model.places, r);
      return street === undefined ? undefined : `${street}|${records[r]!.gender}`;
    }),
    (a, b) => {
      if (ageGap(a, b) > NEAR_IN_AGE || byName(a, b) || sameSurname(a, b) || sameRole(a, b)) return;
      consider(a, b, LEAST_BY_STREET);
    },
  );
  compareUnnamed(table, model, unnamed, (x, y) => {
    if (isUnnamed[y] === 1 && y < x) return;
    if (byName(x, y) || sameSurname(x, y) || sameRole(x, y)) return;
    consider(x, y, LEAST_WITHOUT_NAME);
  });
  return inOrder(table, model, interviews.length, found);
}

/** The same pairs under another model. O(pairs). */
export function scoreAgain(candidates: Candidates, model: AttributeModel): Candidates {
  const { a, b } = candidates;
  return { ...candidates, evidence: candidates.evidence.map((_, e) => model.pair(a[e]!, b[e]!)) };
}

/** Sorted by their two interviews, then by their records. */
function inOrder(
  { records, interviews }: RecordTable,
  model: AttributeModel,
  count: number,
  found: BestPairs,
): Candidates {
  const place = new Int32Array(records.length);
  let longest = 1;
  for (const { respondent, mentions } of interviews) {
    place[respondent] = 0;
    mentions.forEach((m, i) => {
      place[m] = i + 1;
    });
    longest = Math.max(longest, mentions.length + 1);
  }
  const keys: Float64Array = found.map((x, y) => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const [p, q] = [records[a]!.interview, records[b]!.interview];
    return ((p * count + q) * longest + place[a]!) * longest + place[b]!;
  });
  keys.sort();
  const size = keys.length;
  const recordAt = (interview: number, at: number): number => {
    const { respondent, mentions } = interviews[interview]!;
    return at === 0 ? respondent : mentions[at - 1]!;
  };
  const a = new Int32Array(size);
  const b = new Int32Array(size);
  keys.forEach((key, e) => {
    const pair = Math.floor(key / (longest * longest));
    const places = key - pair * longest * longest;
    a[e] = recordAt(Math.floor(pair / count), Math.floor(places / longest));
    b[e] = recordAt(pair % count, places % longest);
  });
  return {
    size,
    a,
    b,
    kind: Uint8Array.from(a, (r, e) => kindOfPair(records[r]!, records[b[e]!]!)),
    evidence: Float64Array.from(a, (r, e) => model.pair(r, b[e]!)),
  };
}

/** Index into `PAIR_KINDS`. */
export function kindOfPair(a: LinkRecord, b: LinkRecord): number {
  if (a.role !== undefined && a.role === b.role) return SAME_ROLE;
  return (a.kind === "respondent" ? 1 : 0) + (b.kind === "respondent" ? 1 : 0);
}

function eachFormPair(
  byLegalName: readonly (readonly number[])[],
  forms: number,
  visit: (f: number, g: number) => void,
): ReadonlySet<number> {
  const done = new Set<number>();
  for (const list of byLegalName) {
    for (let i = 0; i < list.length; i++) {
      for (let j = i; j < list.length; j++) {
        const f = Math.min(list[i]!, list[j]!);
        const g = Math.max(list[i]!, list[j]!);
        const key = f * forms + g;
        if (done.has(key)) continue;
        done.add(key);
        visit(f, g);
      }
    }
  }
  return done;
}

function eachPairWithin(
  groups: readonly (readonly number[])[],
  visit: (a: number, b: number) => void,
): void {
  for (const group of groups) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) visit(group[i]!, group[j]!);
    }
  }
}

function compareUnnamed(
  { records }: RecordTable,
  model: AttributeModel,
  unnamed: readonly number[],
  visit: (x: number, y: number) => void,
): void {
  if (unnamed.length === 0) return;
  const keys = (r: number): string[] => {
    const { surname, surnameInitial } = records[r]!;
    const letter = surname?.[0] ?? surnameInitial;
    const street = streetOf(model.places, r);
    const out: string[] = [];
    if (letter !== undefined) out.push(`s ${letter}`);
    if (street !== undefined) out.push(`h ${street}`);
    return out;
  };
  const byKey = new Map<string, number[]>();
  for (let r = 0; r < records.length; r++) {
    for (const key of keys(r)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [r]);
      else list.push(r);
    }
  }
  for (const x of unnamed) {
    const others = new Set(keys(x).flatMap((key) => byKey.get(key)!));
    for (const y of others) if (x !== y) visit(x, y);
  }
}

function groupsBy(n: number, key: (r: number) => string | undefined): number[][] {
  const groups = new Map<string, number[]>();
  for (let r = 0; r < n; r++) {
    const k = key(r);
    if (k === undefined) continue;
    const list = groups.get(k);
    if (list === undefined) groups.set(k, [r]);
    else list.push(r);
  }
  return [...groups.values()];
}
