import {
  type AffiliationKind,
  type AffiliationRef,
  compareText,
  type Interview,
  type PlaceLabel,
  type Resolution,
  recordKey,
} from "@kith/model";
import { normaliseStreet } from "../names/normalise.ts";
import { labelWords } from "./label-words.ts";
import { type KnownPlaces, type ReadLabel, readLabel, whereKey } from "./read-label.ts";
import { siteSpellings } from "./site-spellings.ts";

/**
 * One form of a label: everything written with the same words for the same kind. Words that
 * only say what a thing is ("the pub") are a form of their own in each area they are said in.
 */
export interface PlaceUnit {
  readonly key: string;
  readonly kind: AffiliationKind;
  /** The commonest spelling. */
  readonly label: string;
  readonly read: ReadLabel;
  /** It says what the thing is and not which one. */
  readonly bare: boolean;
  /** Area the words were said in; for bare forms only. */
  readonly area?: string;
  readonly times: number;
  /** How often it was said by respondents of each area. */
  readonly saidIn: ReadonlyMap<string, number>;
  readonly spellings: ReadonlyMap<string, number>;
  /** Records it was said of: the respondent or a mention. */
  readonly subjects: ReadonlySet<string>;
  /** The people those records are, where a resolution was given. */
  readonly people: ReadonlySet<string>;
}

export interface PlaceUnits {
  /** Sorted by key. */
  readonly units: readonly PlaceUnit[];
  /** Every labelled affiliation in the order of the interviews, and its unit. */
  readonly entries: readonly { readonly ref: AffiliationRef; readonly unit: number }[];
  readonly areas: readonly string[];
  readonly known: KnownPlaces;
  /** The key of the form a label belongs to. */
  readonly keyOf: (label: PlaceLabel) => string;
  /** The words by which spellings of a label meet. */
  readonly wordsOf: (label: string) => string;
}

interface Growing {
  readonly kind: AffiliationKind;
  readonly read: ReadLabel;
  readonly bare: boolean;
  readonly area: string | undefined;
  times: number;
  readonly saidIn: Map<string, number>;
  readonly spellings: Map<string, number>;
  readonly subjects: Set<string>;
  readonly people: Set<string>;
}

/** Gathers all labels into their forms. O(affiliations). */
export function placeUnits(interviews: readonly Interview[], resolution?: Resolution): PlaceUnits {
  const known = knownPlaces(interviews);
  const person = new Map(
    (resolution?.records ?? []).map((r) => [recordKey(r.egoID, r.alterID), r.person]),
  );
  const slips = siteSpellings(labelCounts(interviews), wordsOfWhere(known));
  const wordsOf = (label: string): string => labelWords(label, slips).join(" ");
  const keyOf = ({ kind, label, area }: PlaceLabel): string =>
    `${kind}|${wordsOf(label)}|${area ?? ""}`;
  const reads = new Map<string, ReadLabel>();
  const growing = new Map<string, Growing>();
  const found: { ref: AffiliationRef; key: string }[] = [];
  for (const { egoID, respondent, affiliations } of interviews) {
    const area = areaOf(respondent, known);
    for (const { alterID, kind, label } of affiliations) {
      const spelling = label.trim().replace(/\s+/gu, " ");
      if (spelling === "") continue;
      let read = reads.get(spelling);
      if (read === undefined) {
        read = readLabel(spelling, known, slips);
        reads.set(spelling, read);
      }
      const bare = isBare(read);
      const said = bare ? area : undefined;
      const key = keyOf({ kind, label: spelling, ...(said === undefined ? {} : { area: said }) });
      let unit = growing.get(key);
      if (unit === undefined) {
        unit = {
          kind,
          read,
          bare,
          area: said,
          times: 0,
          saidIn: new Map(),
          spellings: new Map(),
          subjects: new Set(),
          people: new Set(),
        };
        growing.set(key, unit);
      }
      unit.times++;
      unit.spellings.set(spelling, (unit.spellings.get(spelling) ?? 0) + 1);
      if (area !== undefined) unit.saidIn.set(area, (unit.saidIn.get(area) ?? 0) + 1);
      const subject = recordKey(egoID, alterID);
      unit.subjects.add(subject);
      const who = person.get(subject);
      if (who !== undefined) unit.people.add(who);
      const ref = { egoID, ...(alterID === undefined ? {} : { alterID }), kind, label };
      found.push({ ref, key });
    }
  }
  const keys = [...growing.keys()].sort(compareText);
  const at = new Map(keys.map((key, i) => [key, i]));
  return {
    units: keys.map((key) => finished(key, growing.get(key)!)),
    entries: found.map(({ ref, key }) => ({ ref, unit: at.get(key)! })),
    areas: [...known.areas.values()].sort(compareText),
    known,
    keyOf,
    wordsOf,
  };
}

function wordsOfWhere({ streets, areas }: KnownPlaces): Set<string> {
  return new Set([...streets.values(), ...areas.values()].flatMap((name) => name.split(" ")));
}

function labelCounts(interviews: readonly Interview[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { affiliations } of interviews) {
    for (const { label } of affiliations) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

export function unitLabel({ kind, label, area }: PlaceUnit): PlaceLabel {
  return { kind, label, ...(area === undefined ? {} : { area }) };
}

function finished(key: string, { area, ...unit }: Growing): PlaceUnit {
  const [label] = [...unit.spellings].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]!;
  return { key, label, ...unit, ...(area === undefined ? {} : { area }) };
}

function isBare({ name, street, area }: ReadLabel): boolean {
  return name.length === 0 && street === undefined && area === undefined;
}

/** Streets and areas as respondents and mentions give them. */
function knownPlaces(interviews: readonly Interview[]): KnownPlaces {
  const streets = new Map<string, string>();
  const areas = new Map<string, string>();
  const votes = new Map<string, Map<string, number>>();
  for (const { respondent, mentions } of interviews) {
    for (const told of [respondent, ...mentions]) {
      const street = normaliseStreet(told.street ?? "");
      const area = normaliseStreet(told.area ?? "");
      if (street !== "") streets.set(whereKey(street), street);
      if (area !== "") areas.set(whereKey(area), area);
      if (street === "" || area === "") continue;
      const counts = votes.get(street) ?? new Map<string, number>();
      counts.set(area, (counts.get(area) ?? 0) + 1);
      votes.set(street, counts);
    }
  }
  const areaOfStreet = new Map<string, string>();
  for (const [street, counts] of votes) {
    const [first] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
    areaOfStreet.set(street, first![0]);
  }
  return { streets, areas, areaOfStreet };
}

function areaOf(
  told: { readonly street?: string; readonly area?: string },
  known: KnownPlaces,
): string | undefined {
  const area = normaliseStreet(told.area ?? "");
  return area === "" ? known.areaOfStreet.get(normaliseStreet(told.street ?? "")) : area;
}
