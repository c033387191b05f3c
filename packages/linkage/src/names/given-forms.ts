import type { LinkRecord } from "../records.ts";

/** A *form* is a distinct way the first name was given: spelling, or initial, and known-as. */
export interface GivenForm {
  readonly given?: string;
  readonly initial?: string;
  readonly knownAs?: string;
}

/** The distinct forms among records, and which each record has. O(records). */
export function collectForms(records: readonly LinkRecord[]): {
  forms: GivenForm[];
  formOf: Int32Array;
} {
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
export function commonness(records: readonly LinkRecord[]): (word: string) => number {
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
