import { compareText } from "@kith/model";
import { isOneEdit } from "../names/one-edit.ts";
import { pairMemory } from "../pair-memory.ts";
import { AREA_ERROR, RESPONDENT_STREET_ERROR } from "../parameters.ts";
import type { LinkRecord, RecordTable } from "../records.ts";

export interface PlaceModel {
  /** Form of each record: street, or area alone, and who says it; -1 when missing. */
  readonly formOf: Int32Array;
  /** Street of a form, after slips were put right; absent when only the area is known. */
  readonly streetOf: readonly (string | undefined)[];
  readonly areaOf: readonly (string | undefined)[];
  /** The form only says where the teller lives, because no place was given. */
  readonly implied: readonly boolean[];
  single(form: number): number;
  pair(a: number, b: number): number;
  joint(forms: readonly number[]): number;
  /** Street of each home; absent for a home somewhere in an area. */
  readonly homes: readonly (string | undefined)[];
  /** Probability of each home, given forms of one person. */
  homeOf(forms: readonly number[]): Float64Array;
  /** Probability of a form under a home. */
  saidIn(form: number, home: number): number;
  /** The form is a street somebody else gave. */
  readonly told: readonly boolean[];
}

/** How probable it is that somebody who lives in a home is said to live in a street. */
export interface StreetConfusion {
  /** `undefined` where nothing was learnt. */
  said(home: string, street: string): number | undefined;
}

interface PlaceForm {
  readonly street?: string;
  readonly area?: string;
  readonly error: number;
  readonly implied: boolean;
  /** Said by the person themself. */
  readonly own: boolean;
}

interface Home {
  readonly street?: string;
  readonly area?: string;
  readonly share: number;
}

/**
 * Where people live: a person has a hidden home, drawn from the places that were given; each
 * description names its street, or only its area, or mistakes it for another. A street says
 * which area it is in, so an area beside a street adds nothing. Where no place was given, the
 * teller's own area stands in for it, as often mistaken as people know people elsewhere.
 * Building is O(records +
 * streets squared); a joint likelihood O(homes).
 */
export function placeModel(
  table: RecordTable,
  streetError: number,
  confusion?: StreetConfusion,
): PlaceModel {
  const { records, interviews } = table;
  const streets = settledStreets(records);
  const areaOfStreet = areasByStreet(records, streets);
  const forms: PlaceForm[] = [];
  const index = new Map<string, number>();
  const homeCounts = new Map<string, number>();
  const areaOf = (record: LinkRecord): string | undefined => {
    const street = record.street === undefined ? undefined : streets.get(record.street)!;
    return (street === undefined ? undefined : areaOfStreet.get(street)) ?? record.area;
  };
  const tellerOf = (r: LinkRecord): LinkRecord => records[interviews[r.interview]!.respondent]!;
  const awayFromTeller = rateAwayFromTeller(records, areaOf, tellerOf);
  const formOf = Int32Array.from(records, (record) => {
    const street = record.street === undefined ? undefined : streets.get(record.street)!;
    const given = areaOf(record);
    const area = street === undefined ? (given ?? areaOf(tellerOf(record))) : given;
    if (street === undefined && area === undefined) return -1;
    const implied = street === undefined && given === undefined;
    const told = record.kind === "respondent" ? "own" : implied ? "implied" : "told";
    const home = street === undefined ? `area|${area}` : `street|${street}`;
    if (!implied) homeCounts.set(home, (homeCounts.get(home) ?? 0) + 1);
    const key = `${home}|${told}`;
    let form = index.get(key);
    if (form === undefined) {
      form = forms.length;
      index.set(key, form);
      const own = told === "own";
      const entry: { -readonly [K in keyof PlaceForm]: PlaceForm[K] } = {
        implied,
        own,
        error: own
          ? RESPONDENT_STREET_ERROR
          : implied
            ? awayFromTeller
            : street === undefined
              ? AREA_ERROR
              : streetError,
      };
      if (street !== undefined) entry.street = street;
      if (area !== undefined) entry.area = area;
      forms.push(entry);
    }
    return form;
  });

  const homes = homesFrom(forms, homeCounts);
  const areaShare = new Map<string, number>();
  const streetShare = new Map<string, number>();
  for (const home of homes) {
    if (home.area !== undefined) {
      areaShare.set(home.area, (areaShare.get(home.area) ?? 0) + home.share);
    }
    if (home.street !== undefined) streetShare.set(home.street, home.share);
  }
  const chance = (form: PlaceForm): number =>
    form.street !== undefined
      ? (streetShare.get(form.street) ?? 1e-4)
      : (areaShare.get(form.area!) ?? 1e-3);
  const underHome = (form: PlaceForm, home: Home): number => {
    if (!form.own && form.street !== undefined && home.street !== undefined) {
      const learnt = confusion?.said(home.street, form.street);
      if (learnt !== undefined) return learnt;
    }
    const right = form.street !== undefined ? form.street === home.street : form.area === home.area;
    return (right ? 1 - form.error : 0) + form.error * chance(form);
  };
  const shares = Float64Array.from(homes, (home) => home.share);
  const rows = forms.map((form) => Float64Array.from(homes, (home) => underHome(form, home)));
  const weighed = new Float64Array(homes.length);
  const joint = (list: readonly number[]): number => {
    weighed.set(shares);
    for (const form of list) {
      const row = rows[form]!;
      for (let h = 0; h < weighed.length; h++) weighed[h]! *= row[h]!;
    }
    let total = 0;
    for (let h = 0; h < weighed.length; h++) total += weighed[h]!;
    return total;
  };
  const homeOf = (list: readonly number[]): Float64Array => {
    const total = joint(list);
    return weighed.map((x) => x / total);
  };
  const { single, pair } = pairMemory(forms.length, joint);
  return {
    formOf,
    streetOf: forms.map((f) => f.street),
    areaOf: forms.map((f) => f.area),
    implied: forms.map((f) => f.implied),
    single,
    pair,
    joint,
    homes: homes.map((home) => home.street),
    homeOf,
    saidIn: (form, home) => rows[form]![home]!,
    told: forms.map((f) => !f.own && f.street !== undefined),
  };
}

/** The street a record is said to live in; absent when none was given. */
export function streetOf(
  { formOf, streetOf: streets }: Pick<PlaceModel, "formOf" | "streetOf">,
  record: number,
): string | undefined {
  const form = formOf[record]!;
  return form < 0 ? undefined : streets[form];
}

/** A home somewhere in an area, in a street nobody named, gets a tenth of the area's count. */
function homesFrom(
  forms: readonly PlaceForm[],
  counts: ReadonlyMap<string, number>,
): readonly Home[] {
  const found = new Map<string, Home>();
  for (const { street, area } of forms) {
    const key = street === undefined ? `area|${area}` : `street|${street}`;
    if (found.has(key)) continue;
    const count = counts.get(key) ?? 0;
    const home: { street?: string; area?: string; share: number } = {
      share: street === undefined ? 0.1 * count : count,
    };
    if (street !== undefined) home.street = street;
    if (area !== undefined) home.area = area;
    found.set(key, home);
  }
  const homes = [...found.values()];
  let total = 0;
  for (const home of homes) total += home.share;
  return homes.map((home) => ({ ...home, share: home.share / total }));
}

/**
 * How often a mention lives in any area rather than the teller's own: from the mentions whose
 * area was given, between 0.05 and 1. Prior worth 10 mentions at one half.
 */
function rateAwayFromTeller(
  records: readonly LinkRecord[],
  areaOf: (record: LinkRecord) => string | undefined,
  tellerOf: (record: LinkRecord) => LinkRecord,
): number {
  const counts = new Map<string, number>();
  let same = 0;
  let total = 0;
  for (const record of records) {
    const area = areaOf(record);
    const own = areaOf(tellerOf(record));
    if (record.kind !== "mention" || area === undefined || own === undefined) continue;
    counts.set(area, (counts.get(area) ?? 0) + 1);
    total++;
    if (area === own) same++;
  }
  let chance = 0;
  for (const n of counts.values()) chance += (n / Math.max(1, total)) ** 2;
  if (chance > 0.95) return 1;
  const near = (same - chance * total + 5) / ((1 - chance) * total + 10);
  return Math.min(1, Math.max(0.05, 1 - near));
}

/** Streets written once or twice that are one slip from a much commoner one are that one. */
function settledStreets(records: readonly LinkRecord[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { street } of records) {
    if (street !== undefined) counts.set(street, (counts.get(street) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const settled = new Map<string, string>();
  for (const [street, count] of common) {
    const meant =
      count > 2 || street.length < 8 || /\d/.test(street)
        ? undefined
        : common.find(([other, n]) => n >= 5 * count && isOneEdit(street, other));
    settled.set(street, meant === undefined ? street : meant[0]);
  }
  return settled;
}

function areasByStreet(
  records: readonly LinkRecord[],
  streets: ReadonlyMap<string, string>,
): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { street, area, kind } of records) {
    if (street === undefined || area === undefined) continue;
    const key = streets.get(street)!;
    const areas = votes.get(key) ?? new Map<string, number>();
    areas.set(area, (areas.get(area) ?? 0) + (kind === "respondent" ? 5 : 1));
    votes.set(key, areas);
  }
  const chosen = new Map<string, string>();
  for (const [street, areas] of votes) {
    const best = [...areas].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]!;
    chosen.set(street, best[0]);
  }
  return chosen;
}
