import type { NameRow } from "@kith/model";
import { CELLS, cellOf, DECADES, decadeOf, FIRST_DECADE } from "../cells.ts";
import { GENERATIONS } from "./given-frequency.ts";
import { GIVEN_SPELLINGS } from "./given-spellings.ts";
import { GIVEN_VARIANTS } from "./given-variants.ts";
import { normaliseGender, normaliseName } from "./normalise.ts";
import { SURNAMES_BY_RANK } from "./surname-frequency.ts";
import { SURNAME_SPELLINGS } from "./surname-spellings.ts";

/** What is known about names before any interview is read. */
export interface NameKnowledge {
  /** Legal first name -> forms it is used in, commonest first. */
  readonly variants: ReadonlyMap<string, readonly string[]>;
  /** First name -> others that may be written for it. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** First name -> share of people who have it, per cell. Names not listed are rare. */
  readonly givenShares: ReadonlyMap<string, Float64Array>;
  readonly surnameSpellings: ReadonlyMap<string, readonly string[]>;
  readonly surnameShares: ReadonlyMap<string, number>;
}

/** Share taken for a first name nobody listed, in a cell. */
export const RARE_GIVEN = 2e-5;
/** Share taken for a surname nobody listed. */
export const RARE_SURNAME = 1e-5;

/** People of a generation who have one of its listed first names. */
const LISTED = 0.8;

/**
 * Share of the name at a rank (from 1) of a list of `count` that together covers `covered`
 * of all people: Zipf-Mandelbrot with offset 6, which is close to first names in Britain.
 */
export function rankShare(rank: number, count: number, covered: number): number {
  let total = 0;
  for (let r = 1; r <= count; r++) total += 1 / (r + 6);
  return covered / (rank + 6) / total;
}

/**
 * The built-in tables, extended by the rows a user gives: a row with `variantOf` adds a form,
 * a row with `frequency` replaces the share of that name (for its gender and decade, or for
 * all). Rows without letters are skipped. O(tables + rows).
 */
export function nameKnowledge(rows: readonly NameRow[] = []): NameKnowledge {
  const { variants, spellings, surnameSpellings, givenShares, surnameShares } = builtInTables();
  const further = new Map<string, string[]>();

  for (const row of rows) {
    const name = normaliseName(row.name);
    if (name === "") continue;
    if (row.variantOf !== undefined) {
      const of = normaliseName(row.variantOf);
      if (of === "" || of === name) continue;
      if (row.kind === "first") {
        if (!variants.get(of)?.includes(name)) add(further, of, name);
      } else {
        add(surnameSpellings, of, name);
        add(surnameSpellings, name, of);
      }
    }
    if (row.frequency === undefined) continue;
    if (row.kind === "surname") surnameShares.set(name, row.frequency);
    else replaceShare(givenShares, name, row);
  }
  // Whoever adds forms has heard them: they come after the commonest, before the rare ones.
  for (const [legal, forms] of further) {
    const [first, ...others] = variants.get(legal) ?? [];
    variants.set(legal, [...(first === undefined ? [] : [first]), ...forms, ...others]);
  }
  return { variants, spellings, givenShares, surnameSpellings, surnameShares };
}

function builtInTables() {
  const variants = new Map<string, string[]>();
  for (const line of lines(GIVEN_VARIANTS)) {
    const [legal, forms] = line.split(":");
    for (const form of words(forms!)) add(variants, legal!.trim(), form);
  }
  const surnameShares = new Map<string, number>();
  words(SURNAMES_BY_RANK).forEach((raw, i) => {
    const name = normaliseName(raw);
    if (!surnameShares.has(name)) surnameShares.set(name, 0.025 / (i + 2.5) ** 0.7);
  });
  return {
    variants,
    spellings: mutual(GIVEN_SPELLINGS),
    surnameSpellings: mutual(SURNAME_SPELLINGS),
    givenShares: generalGivenShares(),
    surnameShares,
  };
}

function generalGivenShares(): Map<string, Float64Array> {
  const shares = new Map<string, Float64Array>();
  for (const gender of [0, 1] as const) {
    const lists = GENERATIONS.filter((g) => (g.gender === "female" ? 0 : 1) === gender).map((g) => {
      const names = [...new Set(words(g.names))];
      const at = new Map(names.map((n, i) => [n, rankShare(i + 1, names.length, LISTED)]));
      return { year: g.year, at };
    });
    const all = new Set(lists.flatMap((l) => [...l.at.keys()]));
    for (let d = 0; d < DECADES; d++) {
      const year = FIRST_DECADE + d * 10 + 5;
      const later = lists.findIndex((l) => l.year >= year);
      const b = later < 0 ? lists.length - 1 : later;
      const a = later < 0 ? b : Math.max(0, b - 1);
      const from = lists[a]!;
      const to = lists[b]!;
      const t = a === b ? 0 : (year - from.year) / (to.year - from.year);
      for (const name of all) {
        const share = (1 - t) * (from.at.get(name) ?? 0) + t * (to.at.get(name) ?? 0);
        vector(shares, name)[cellOf(gender, d)]! += share;
      }
    }
  }
  for (const v of shares.values())
    for (let c = 0; c < CELLS; c++) v[c] = Math.max(v[c]!, RARE_GIVEN);
  return shares;
}

function replaceShare(shares: Map<string, Float64Array>, name: string, row: NameRow): void {
  const known = shares.has(name);
  const v = vector(shares, name);
  if (!known) v.fill(RARE_GIVEN);
  const gender = normaliseGender(row.gender ?? "");
  for (const g of [0, 1] as const) {
    if (gender !== undefined && (gender === "female" ? 0 : 1) !== g) continue;
    for (let d = 0; d < DECADES; d++) {
      if (row.decade !== undefined && decadeOf(row.decade) !== d) continue;
      v[cellOf(g, d)] = Math.max(row.frequency ?? 0, RARE_GIVEN);
    }
  }
}

function vector(shares: Map<string, Float64Array>, name: string): Float64Array {
  let v = shares.get(name);
  if (v === undefined) {
    v = new Float64Array(CELLS);
    shares.set(name, v);
  }
  return v;
}

function mutual(table: string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const line of lines(table)) {
    const names = words(line);
    for (const a of names) for (const b of names) if (a !== b) add(all, a, b);
  }
  return all;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function lines(table: string): string[] {
  return table.trim().split("\n");
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
