import { compareText, type Description, type Interview, type RecordRef } from "@kith/model";
import {
  normaliseGender,
  normaliseName,
  normaliseRole,
  normaliseStreet,
  readGivenName,
} from "./names/normalise.ts";

export type Gender = "female" | "male";

/** One respondent or mention, reduced to what matching compares. A missing field is absent. */
export interface LinkRecord {
  readonly ref: RecordRef;
  /** Index into `RecordTable.interviews`. */
  readonly interview: number;
  readonly kind: "respondent" | "mention";
  /** The words as written, for explanations. */
  readonly said: Description;
  /** First name, normalised; absent when only its initial was given. */
  readonly given?: string;
  readonly givenInitial?: string;
  readonly knownAs?: string;
  readonly surname?: string;
  readonly surnameInitial?: string;
  readonly gender?: Gender;
  readonly birthYear?: number;
  readonly street?: string;
  readonly area?: string;
  readonly role?: string;
}

export interface InterviewRecords {
  readonly egoID: string;
  readonly wave: string;
  /** Record index of the respondent. */
  readonly respondent: number;
  readonly mentions: readonly number[];
  /** What this respondent said about pairs of mentions (record indexes, lower first). */
  readonly ties: readonly StatedTie[];
}

export interface StatedTie {
  readonly a: number;
  readonly b: number;
  /** `unknown`: asked in vain, or not asked. */
  readonly stated: "yes" | "no" | "unknown";
}

/** Above so many records less is tried for each. */
export const MANY = 20_000;

export interface RecordTable {
  /** In canonical order: by egoID, the respondent first, then mentions by alterID. */
  readonly records: readonly LinkRecord[];
  readonly interviews: readonly InterviewRecords[];
  /** Record indexes in the order of the input: interview by interview, respondent first. */
  readonly inputOrder: readonly number[];
}

/** Ages become years of birth; without a date this is the year they are counted from. */
export const YEAR_WITHOUT_DATE = 2020;

/**
 * Flattens interviews into records in an order that does not depend on theirs, so that the
 * same set of interviews gives the same partition however it is sorted. O(n log n).
 *
 * @param isGiven whether a word is known as a first name
 */
export function flattenInterviews(
  interviews: readonly Interview[],
  isGiven: (word: string) => boolean,
): RecordTable {
  const fallbackYear = latestYear(interviews) ?? YEAR_WITHOUT_DATE;
  const order = interviews.map((_, i) => i);
  order.sort((a, b) => compareText(interviews[a]!.egoID, interviews[b]!.egoID) || a - b);

  const records: LinkRecord[] = [];
  const tables: InterviewRecords[] = [];
  const recordsOfInput: number[][] = interviews.map(() => []);
  for (const position of order) {
    const interview = interviews[position]!;
    const year = yearOf(interview.date) ?? fallbackYear;
    const inInput = recordsOfInput[position]!;
    const at = tables.length;
    const respondent = records.length;
    inInput.push(respondent);
    records.push(
      toRecord({ egoID: interview.egoID }, at, "respondent", interview.respondent, year, isGiven),
    );
    const mentionOrder = interview.mentions.map((_, i) => i);
    mentionOrder.sort(
      (a, b) =>
        compareText(interview.mentions[a]!.alterID, interview.mentions[b]!.alterID) || a - b,
    );
    const indexOf = new Map<string, number>();
    const mentions: number[] = [];
    for (const m of mentionOrder) {
      const mention = interview.mentions[m]!;
      const index = records.length;
      if (!indexOf.has(mention.alterID)) indexOf.set(mention.alterID, index);
      mentions.push(index);
      inInput[m + 1] = index;
      const ref = { egoID: interview.egoID, alterID: mention.alterID };
      records.push(toRecord(ref, at, "mention", mention, year, isGiven));
    }
    tables.push({
      egoID: interview.egoID,
      wave: interview.wave ?? "",
      respondent,
      mentions,
      ties: statedTies(interview, indexOf),
    });
  }
  return { records, interviews: tables, inputOrder: recordsOfInput.flat() };
}

/** The wave of each record, numbered in the order they are met. O(records). */
export function waveNumbers({ records, interviews }: RecordTable): number[] {
  const numbers = new Map<string, number>();
  return records.map(({ interview }) => {
    const { wave } = interviews[interview]!;
    let number = numbers.get(wave);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(wave, number);
    }
    return number;
  });
}

/** A pair stated twice (both ways round, several kinds of tie) is tied if any statement says so. */
function statedTies(interview: Interview, indexOf: ReadonlyMap<string, number>): StatedTie[] {
  const found = new Map<string, StatedTie>();
  for (const tie of interview.ties) {
    const x = indexOf.get(tie.source);
    const y = indexOf.get(tie.target);
    if (x === undefined || y === undefined || x === y) continue;
    const [a, b] = x < y ? [x, y] : [y, x];
    const stated = tie.state === "yes" || tie.state === "no" ? tie.state : "unknown";
    const before = found.get(`${a} ${b}`)?.stated;
    if (before === "yes" || (before === "no" && stated === "unknown")) continue;
    found.set(`${a} ${b}`, { a, b, stated });
  }
  return [...found.values()].sort((p, q) => p.a - q.a || p.b - q.b);
}

interface Described extends Description {
  readonly role?: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function toRecord(
  ref: RecordRef,
  interview: number,
  kind: LinkRecord["kind"],
  described: Described,
  year: number,
  isGiven: (word: string) => boolean,
): LinkRecord {
  const record: Mutable<LinkRecord> = { ref, interview, kind, said: described };
  const inBrackets = /\(([^)]*)\)/.exec(described.firstName ?? "");
  const first = readGivenName((described.firstName ?? "").replace(/\([^)]*\)/g, " "), isGiven);
  if (first.name !== undefined) record.given = first.name;
  else if (first.initial !== undefined) record.givenInitial = first.initial;

  const bracketed = inBrackets === null ? "" : normaliseName(inBrackets[1]!);
  const called = normaliseName(described.knownAs ?? "") || (isGiven(bracketed) ? bracketed : "");
  if (called.length > 1) record.knownAs = called;

  const surname = normaliseName(described.surname ?? "") || first.rest || "";
  if (surname.length === 1) record.surnameInitial = surname;
  else if (surname !== "") record.surname = surname;

  const gender = normaliseGender(described.gender ?? "") ?? first.gender;
  if (gender !== undefined) record.gender = gender;
  if (described.age !== undefined && described.age >= 0 && described.age <= 120) {
    record.birthYear = Math.round(year - described.age);
  }
  const street = normaliseStreet(described.street ?? "");
  if (street !== "") record.street = street;
  const area = normaliseStreet(described.area ?? "");
  if (area !== "") record.area = area;
  const role = normaliseRole(described.role ?? "");
  if (role !== "") record.role = role;
  return record;
}

function yearOf(date: string | undefined): number | undefined {
  const found = /^(\d{4})/.exec(date ?? "");
  return found === null ? undefined : Number(found[1]);
}

function latestYear(interviews: readonly Interview[]): number | undefined {
  let latest: number | undefined;
  for (const { date } of interviews) {
    const year = yearOf(date);
    if (year !== undefined && (latest === undefined || year > latest)) latest = year;
  }
  return latest;
}
