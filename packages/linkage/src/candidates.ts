import type { LinkRecord, RecordTable } from "./records.ts";
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

/** Below this many nats of attribute evidence a pair is not looked at again. */
const LEAST_EVIDENCE = -7;
/** The same for pairs whose first names no table links, but whose surname is the same. */
const LEAST_BY_SURNAME = -2;
/** The same for records without a first name, which anything would match. */
const LEAST_WITHOUT_NAME = 0.5;

/**
 * Finds candidate pairs: some legal first name could have produced both spellings (exact,
 * variant, sound-alike or one slip); or the full surname or the role is the same; or one
 * side has no first name and they share the surname's first letter or the street. Never two
 * records of one interview or two respondents of one wave. O(pairs looked at), which grows
 * with the square of the number of people sharing a name.
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
  const found: [number, number, number][] = [];
  const seen = new Set<number>();
  const consider = (x: number, y: number, least: number): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const left = records[a]!;
    const right = records[b]!;
    if (left.interview === right.interview) return;
    if (only !== undefined && !only(a) && !only(b)) return;
    if (
      left.kind === "respondent" &&
      right.kind === "respondent" &&
      interviews[left.interview]!.wave === interviews[right.interview]!.wave
    ) {
      return;
    }
    const key = a * n + b;
    if (seen.has(key)) return;
    const evidence = model.pair(a, b);
    if (evidence < least) return;
    seen.add(key);
    found.push([a, b, evidence]);
  };

  const byForm: number[][] = model.given.forms.map(() => []);
  const unnamed: number[] = [];
  for (let r = 0; r < n; r++) {
    const form = model.given.formOf[r]!;
    if (form >= 0) byForm[form]!.push(r);
    const { given, knownAs } = records[r]!;
    if (given === undefined && knownAs === undefined) unnamed.push(r);
  }
  eachFormPair(model.given.byLegalName, byForm.length, (f, g) => {
    const left = byForm[f]!;
    const right = byForm[g]!;
    for (let i = 0; i < left.length; i++) {
      for (let j = f === g ? i + 1 : 0; j < right.length; j++) {
        consider(left[i]!, right[j]!, LEAST_EVIDENCE);
      }
    }
  });
  const withinGroups = (key: (r: number) => string | undefined, least: number): void => {
    for (const group of groupsBy(n, key)) {
      for (let i = 0; i < group.length; i++) {
        for (let j = i + 1; j < group.length; j++) consider(group[i]!, group[j]!, least);
      }
    }
  };
  withinGroups((r) => records[r]!.surname, LEAST_BY_SURNAME);
  withinGroups((r) => records[r]!.role, LEAST_EVIDENCE);
  compareUnnamed(table, model, unnamed, (x, y) => consider(x, y, LEAST_WITHOUT_NAME));

  found.sort(
    (p, q) =>
      records[p[0]]!.interview - records[q[0]]!.interview ||
      records[p[1]]!.interview - records[q[1]]!.interview ||
      p[0] - q[0] ||
      p[1] - q[1],
  );
  const kind = Uint8Array.from(found, ([a, b]) => kindOfPair(records[a]!, records[b]!));
  return {
    size: found.length,
    a: Int32Array.from(found, (p) => p[0]),
    b: Int32Array.from(found, (p) => p[1]),
    kind,
    evidence: Float64Array.from(found, (p) => p[2]),
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
): void {
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
    const form = model.places.formOf[r]!;
    const street = form < 0 ? undefined : model.places.streetOf[form];
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
