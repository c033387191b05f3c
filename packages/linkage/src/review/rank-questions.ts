import {
  type Decision,
  type Description,
  type Interview,
  type PairProbability,
  type RecordRef,
  recordKey,
} from "@kith/model";
import type { LinkRun } from "../link.ts";
import { normaliseName } from "../names/normalise.ts";
import { chooseQuestions } from "./choose-questions.ts";
import { type CoreLink, type DoubtMap, mapDoubt } from "./doubt-map.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import { networkStake } from "./network-stake.ts";
import { questionId } from "./question-id.ts";
import { sideDifferences } from "./side-differences.ts";

/** "Are these two one person?" about two groups of records, each surely one person. */
export interface Question {
  /** The same for the same `a` and `b` in every matching. */
  readonly id: string;
  /** The first record of each side, which an answer is about. */
  readonly a: RecordRef;
  readonly b: RecordRef;
  /** All records of each side, those with its usual first name and the best described first. */
  readonly left: readonly RecordRef[];
  readonly right: readonly RecordRef[];
  /** Mean probability of the pairs of records, one of each side. */
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  /** Whether the matching has both sides as one person now. */
  readonly together: boolean;
  /** Records whose person the answer settles. */
  readonly settles: number;
  /**
   * Expected number of wrongly joined or wrongly parted pairs that the answer puts right; up to
   * a quarter as much again where many ties hang on it.
   */
  readonly gain: number;
  /** The reasons in words, strongest first, from all pairs between the sides. */
  readonly evidence: readonly string[];
}

export interface RankOptions {
  /** How many at most. Default 300. */
  readonly limit?: number;
  /** Answers given before: what they are about is not asked again. */
  readonly decisions?: readonly Pick<Decision, "a" | "b" | "decision">[];
}

/** More certain than this either way is not worth asking. */
const DOUBTFUL = { above: 0.03, below: 0.97 } as const;

/**
 * The questions most worth asking, best first: about groups of records, not pairs. Greedy by
 * the expected number of pairs put right and what hangs on it in the network; a question whose answer is likely to follow from
 * questions chosen before counts for less. O(pairs + questions log questions).
 */
export function rankQuestions(
  interviews: readonly Interview[],
  run: Pick<LinkRun, "resolution">,
  options: RankOptions = {},
): Question[] {
  const map = mapDoubt(interviews, run, options.decisions);
  const described = describedRecords(interviews);
  const worth = map.links.filter(({ mean }) => mean > DOUBTFUL.above && mean < DOUBTFUL.below);
  return chooseQuestions(map, worth, options.limit ?? 300, networkStake(interviews, map)).map(
    ({ link, gain }) => toQuestion(map, run, link, gain, described),
  );
}

/**
 * The question about two records, whatever the doubt: one that was asked before, or one of a
 * sample. Each of them comes first on its side. `undefined` when a record is not in the
 * matching. O(records + pairs).
 */
export function questionFor(
  interviews: readonly Interview[],
  run: Pick<LinkRun, "resolution">,
  a: RecordRef,
  b: RecordRef,
): Question | undefined {
  const map = mapDoubt(interviews, run);
  const x = map.indexOf.get(recordKey(a.egoID, a.alterID));
  const y = map.indexOf.get(recordKey(b.egoID, b.alterID));
  if (x === undefined || y === undefined || x === y) return undefined;
  const [left, right] = [map.coreOf[x]!, map.coreOf[y]!];
  const described = describedRecords(interviews);
  const link = map.links.find(
    (one) => (one.a === left && one.b === right) || (one.a === right && one.b === left),
  );
  const first = (ref: RecordRef, core: number): RecordRef[] => [
    plainRef(ref),
    ...sideOf(map, core, described).filter((other) => !sameRef(other, ref)),
  ];
  const sides: readonly [RecordRef[], RecordRef[]] =
    left === right ? [[plainRef(a)], [plainRef(b)]] : [first(a, left), first(b, right)];
  const pair = run.resolution.pairs.find(
    (one) => (sameRef(one.a, a) && sameRef(one.b, b)) || (sameRef(one.a, b) && sameRef(one.b, a)),
  );
  const probability = link?.mean ?? pair?.probability ?? 0;
  const together = map.cores[left]!.person === map.cores[right]!.person;
  return {
    id: questionId(a, b),
    a: plainRef(a),
    b: plainRef(b),
    left: sides[0],
    right: sides[1],
    probability,
    low: link?.low ?? probability,
    high: link?.high ?? probability,
    together,
    settles: 1,
    gain: 0,
    evidence: evidenceOf(run.resolution, link?.pairs ?? [], sides[0], sides[1], described, pair),
  };
}

function sameRef(a: RecordRef, b: RecordRef): boolean {
  return a.egoID === b.egoID && a.alterID === b.alterID;
}

function toQuestion(
  map: DoubtMap,
  { resolution }: Pick<LinkRun, "resolution">,
  link: CoreLink,
  gain: number,
  described: (ref: RecordRef) => Described,
): Question {
  const left = sideOf(map, link.a, described);
  const right = sideOf(map, link.b, described);
  const [a, b] = [left[0]!, right[0]!];
  return {
    id: questionId(a, b),
    a,
    b,
    left,
    right,
    probability: link.mean,
    low: link.low,
    high: link.high,
    together: link.together,
    settles: Math.min(left.length, right.length),
    gain,
    evidence: evidenceOf(resolution, link.pairs, left, right, described),
  };
}

/** Reasons from all pairs between two sides, and what plainly does not fit. */
function evidenceOf(
  { pairs }: LinkRun["resolution"],
  between: readonly number[],
  left: readonly RecordRef[],
  right: readonly RecordRef[],
  described: (ref: RecordRef) => Described,
  pair?: PairProbability,
): string[] {
  const reasons = between.map((e) => pairs[e]!.evidence);
  const [l, r] = [left, right].map((side) => side.map((ref) => described(ref).said));
  return gatherEvidence([...reasons, pair?.evidence ?? [], sideDifferences(l!, r!)]);
}

/**
 * The records of a core: first those with the first name that most of it give, so that an answer
 * is about the name people read; among them the best described first.
 */
function sideOf(
  map: DoubtMap,
  core: number,
  described: (ref: RecordRef) => Described,
): RecordRef[] {
  const refs = map.cores[core]!.members.map((i) => plainRef(map.refs[i]!));
  const nameOf = (ref: RecordRef): string => normaliseName(described(ref).said.firstName ?? "");
  const times = new Map<string, number>();
  for (const ref of refs) times.set(nameOf(ref), (times.get(nameOf(ref)) ?? 0) + 1);
  times.delete("");
  const most = Math.max(0, ...times.values());
  const usual = (ref: RecordRef): number => (times.get(nameOf(ref)) === most ? 1 : 0);
  return refs
    .map((ref, at) => ({ ref, at, usual: usual(ref), richness: described(ref).richness }))
    .sort((p, q) => q.usual - p.usual || q.richness - p.richness || p.at - q.at)
    .map(({ ref }) => ref);
}

function plainRef({ egoID, alterID }: RecordRef): RecordRef {
  return alterID === undefined ? { egoID } : { egoID, alterID };
}

/** What was said of a record, and how much that is; a respondent of themselves counts most. */
interface Described {
  readonly said: Description;
  readonly richness: number;
}

function describedRecords(interviews: readonly Interview[]): (ref: RecordRef) => Described {
  const found = new Map<string, Described>();
  for (const { egoID, respondent, mentions } of interviews) {
    found.set(recordKey(egoID), { said: respondent, richness: 10 + fields(respondent) });
    for (const mention of mentions) {
      const richness = fields(mention) + (mention.role ? 1 : 0);
      found.set(recordKey(egoID, mention.alterID), { said: mention, richness });
    }
  }
  return ({ egoID, alterID }) => found.get(recordKey(egoID, alterID)) ?? { said: {}, richness: 0 };
}

function fields(d: Description): number {
  const long = (text: string | undefined): boolean =>
    (text?.trim().replace(".", "").length ?? 0) > 1;
  return (
    (long(d.firstName) || long(d.knownAs) ? 2 : 0) +
    (long(d.surname) ? 2 : d.surname ? 0.5 : 0) +
    (d.age === undefined ? 0 : 1) +
    (d.street ? 1 : 0) +
    (d.gender ? 0.5 : 0)
  );
}
