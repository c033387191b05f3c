import {
  type Decision,
  type Description,
  type Interview,
  type RecordRef,
  recordKey,
} from "@kith/model";
import type { LinkRun } from "../link.ts";
import { haveOtherSurnames } from "./side-differences.ts";

/** Records that are surely one person: what a question speaks about. */
export interface Core {
  /** Indexes into `resolution.records`, ascending. */
  readonly members: readonly number[];
  /** Number of the person the matching puts it to, from 0. */
  readonly person: number;
}

/** How probable it is that two cores are one person. */
export interface CoreLink {
  readonly a: number;
  readonly b: number;
  /**
   * Mean over all pairs of records, one of each; a pair that was no candidate counts 0. Less
   * where the surnames of the two plainly differ, which a pair without a surname cannot know.
   */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Whether the matching has them as one person now. */
  readonly together: boolean;
  /** The candidate pairs between them, as indexes into `resolution.pairs`. */
  readonly pairs: readonly number[];
}

/** A matching as firm cores and the doubt between them. */
export interface DoubtMap {
  readonly refs: readonly RecordRef[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly cores: readonly Core[];
  /** Core of each record. */
  readonly coreOf: Int32Array;
  readonly links: readonly CoreLink[];
}

/** Pairs at least this probable within one person hold a core together. */
const FIRM = 0.9;
/**
 * What other surnames leave of the odds that two cores are one person. Of the best 600 questions
 * on each of three made-up wards 53 were such; their pairs said 17 were one person, and 3 were.
 */
const OTHER_SURNAMES = 0.1;

/**
 * Splits the people of a matching into cores held together by firm pairs, and gathers the
 * probabilities between cores that may be one person. Cores that cannot be one person (they
 * share an interview, or both hold a respondent of one wave) have no link, nor have those of
 * which a decision speaks. O(records + pairs).
 */
export function mapDoubt(
  interviews: readonly Interview[],
  { resolution }: Pick<LinkRun, "resolution">,
  decisions: readonly Pick<Decision, "a" | "b" | "decision">[] = [],
): DoubtMap {
  const { records, pairs } = resolution;
  const n = records.length;
  const indexOf = new Map<string, number>();
  records.forEach(({ egoID, alterID }, i) => {
    const key = recordKey(egoID, alterID);
    if (!indexOf.has(key)) indexOf.set(key, i);
  });
  const at = ({ egoID, alterID }: RecordRef): number =>
    indexOf.get(recordKey(egoID, alterID)) ?? -1;
  const ends = pairs.map(({ a, b }) => [at(a), at(b)] as const);

  const root = Int32Array.from({ length: n }, (_, i) => i);
  const find = (x: number): number => {
    let r = x;
    while (root[r] !== r) r = root[r]!;
    for (let y = x; root[y] !== r; ) {
      const next = root[y]!;
      root[y] = r;
      y = next;
    }
    return r;
  };
  const join = (x: number, y: number): void => {
    const [p, q] = [find(x), find(y)];
    if (p !== q) root[Math.max(p, q)] = Math.min(p, q);
  };
  ends.forEach(([a, b], e) => {
    if (records[a]!.person === records[b]!.person && pairs[e]!.probability >= FIRM) join(a, b);
  });
  for (const { a, b, decision } of decisions) {
    const [x, y] = [at(a), at(b)];
    if (x < 0 || y < 0 || decision !== "same") continue;
    if (records[x]!.person === records[y]!.person) join(x, y);
  }

  const people = new Map<string, number>();
  const coreAt = new Map<number, number>();
  const cores: { members: number[]; person: number }[] = [];
  const coreOf = new Int32Array(n);
  records.forEach(({ person }, i) => {
    const r = find(i);
    let c = coreAt.get(r);
    if (c === undefined) {
      if (!people.has(person)) people.set(person, people.size);
      c = cores.push({ members: [], person: people.get(person)! }) - 1;
      coreAt.set(r, c);
    }
    cores[c]!.members.push(i);
    coreOf[i] = c;
  });

  const settled = new Set<number>();
  const number = (x: number, y: number): number => Math.min(x, y) * cores.length + Math.max(x, y);
  for (const { a, b } of decisions) {
    const [x, y] = [at(a), at(b)];
    if (x >= 0 && y >= 0) settled.add(number(coreOf[x]!, coreOf[y]!));
  }
  const said = descriptions(interviews);
  const saidOf = (core: number): Description[] =>
    cores[core]!.members.map(
      (i) => said.get(recordKey(records[i]!.egoID, records[i]!.alterID)) ?? {},
    );
  const tokens = exclusiveTokens(interviews, records, cores);
  const gathered = new Map<number, { sum: number; pairs: number[] }>();
  ends.forEach(([a, b], e) => {
    const [x, y] = [coreOf[a]!, coreOf[b]!];
    if (x === y) return;
    const key = number(x, y);
    const entry = gathered.get(key);
    if (entry === undefined) gathered.set(key, { sum: pairs[e]!.probability, pairs: [e] });
    else {
      entry.sum += pairs[e]!.probability;
      entry.pairs.push(e);
    }
  });
  const links: CoreLink[] = [];
  for (const [key, { sum, pairs: among }] of gathered) {
    const a = Math.floor(key / cores.length);
    const b = key % cores.length;
    if (settled.has(key) || meet(tokens[a]!, tokens[b]!)) continue;
    const size = cores[a]!.members.length * cores[b]!.members.length;
    const values = among.map((e) => pairs[e]!.probability);
    const left = haveOtherSurnames(saidOf(a), saidOf(b)) ? OTHER_SURNAMES : 1;
    links.push({
      a,
      b,
      mean: withOdds(Math.min(1, sum / size), left),
      low: among.length < size ? 0 : withOdds(Math.min(...values), left),
      high: withOdds(Math.max(...values), left),
      together: cores[a]!.person === cores[b]!.person,
      pairs: among,
    });
  }
  return { refs: records, indexOf, cores, coreOf, links };
}

/** A probability whose odds are multiplied by a factor. */
function withOdds(p: number, factor: number): number {
  return factor === 1 ? p : (p * factor) / (1 - p + p * factor);
}

function descriptions(interviews: readonly Interview[]): ReadonlyMap<string, Description> {
  const said = new Map<string, Description>();
  for (const { egoID, respondent, mentions } of interviews) {
    said.set(recordKey(egoID), respondent);
    for (const mention of mentions) said.set(recordKey(egoID, mention.alterID), mention);
  }
  return said;
}

/** What two records may not share and be one person: the interview, and as respondents the wave. */
function exclusiveTokens(
  interviews: readonly Interview[],
  records: readonly RecordRef[],
  cores: readonly Core[],
): readonly ReadonlySet<string>[] {
  const waveOf = new Map(interviews.map(({ egoID, wave }) => [egoID, wave ?? ""]));
  return cores.map(
    ({ members }) =>
      new Set(
        members.flatMap((i) => {
          const { egoID, alterID } = records[i]!;
          const own = `i${egoID}`;
          return alterID === undefined ? [own, `w${waveOf.get(egoID) ?? ""}`] : [own];
        }),
      ),
  );
}

function meet(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  for (const token of few) if (many.has(token)) return true;
  return false;
}
