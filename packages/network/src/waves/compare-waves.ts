import { ABSENT, PRESENT, type TieHistories, tieHistories } from "./tie-histories.ts";
import { ASKED, NOT_THERE, stateOf, toldBy, type Wave, type WaveRelation } from "./wave.ts";

/** What became of a tie, as codes of `TieChanges.change`. */
export const TIE_CHANGES = ["stayed", "began", "ended", "unknown-before", "unknown-after"] as const;
export type TieChange = (typeof TIE_CHANGES)[number];

/** Why a tie cannot be known in a wave, as codes of `TieChanges.reason`. */
export const UNKNOWN_REASONS = ["known", "not-there", "not-interviewed", "not-asked"] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** Every tie of either wave. */
export interface TieChanges {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Code of `TIE_CHANGES`. */
  readonly change: Uint8Array;
  /**
   * Code of `UNKNOWN_REASONS`. `not-there`: one of the two was not in the community then (left,
   * or had not yet joined); `not-interviewed`, `not-asked`: who could have told was there.
   */
  readonly reason: Uint8Array;
  /** Who told of it, 1 source, 2 target, 4 others, added up; 0 nobody. */
  readonly toldBefore: Uint8Array;
  readonly toldAfter: Uint8Array;
}

/** One number per person. A naming counts for who names, a tie for both. */
export interface PersonChanges {
  readonly stayed: Float64Array;
  readonly began: Float64Array;
  readonly ended: Float64Array;
  /** Ties told of in one wave that cannot be known in the other. */
  readonly unknown: Float64Array;
  /** Ties that began or ended over all that are known in both; NaN without any. */
  readonly turnover: Float64Array;
  readonly degreeBefore: Float64Array;
  readonly degreeAfter: Float64Array;
}

export interface WaveComparison {
  readonly ties: TieChanges;
  readonly counts: Readonly<Record<TieChange, number>>;
  /** Of ties that cannot be known in one of the waves, why. */
  readonly reasons: Readonly<Record<Exclude<UnknownReason, "known">, number>>;
  /** Pairs known to be without a tie in both waves: one of the two was asked both times. */
  readonly absentBoth: number;
  /** Ties of both waves over ties of either (Jaccard), among those known in both. */
  readonly jaccard: number | null;
  /** The same when what cannot be known is taken for absent: what a plain comparison gives. */
  readonly jaccardTakenAbsent: number | null;
  /** Ties that began or ended (Hamming distance), among those known in both. */
  readonly hamming: number;
  /** The same over all pairs known in both waves. */
  readonly hammingShare: number | null;
  /** Of the ties before, the share still there, among those known after. */
  readonly kept: number | null;
  /** The same when every tie that cannot be known after is taken for ended: at least so many. */
  readonly keptTakenEnded: number | null;
  /** People there only after, only before, in both waves; ascending. */
  readonly joined: Uint32Array;
  readonly left: Uint32Array;
  readonly remained: Uint32Array;
  readonly people: PersonChanges;
}

/**
 * What became of ties between two waves. See `tieHistories` for when an absence is known: of two
 * waves, a tie has ended only when one of those who told of it before was asked again, and has
 * begun only when one of those who tell of it now was asked before. So `jaccard`, `hamming` and
 * `kept` are without respondents who left or were not asked again; `jaccardTakenAbsent` and
 * `keptTakenEnded` are with them, their silence taken for a no.
 *
 * Shares are `null` when there is nothing to share. Throws a RangeError for waves of different
 * people. O((ties before + after) × log of ties per person + n).
 */
export function compareWaves(before: Wave, after: Wave, relation: WaveRelation): WaveComparison {
  const histories = tieHistories([before, after], relation);
  const ties = tieChanges(histories, before, after);
  const counts = tally(TIE_CHANGES, ties.change);
  const { known: _, ...reasons } = tally(UNKNOWN_REASONS, ties.reason);
  const { stayed, began, ended } = counts;
  const inBoth = stayed + began + ended;
  const absentBoth = pairsAskedTwice(before, after, histories);
  const there = (wave: Wave, v: number): boolean => stateOf(wave, v) !== NOT_THERE;
  const nodes = Uint32Array.from({ length: before.graph.n }, (_, v) => v);
  return {
    ties,
    counts,
    reasons,
    absentBoth,
    jaccard: ratio(stayed, inBoth),
    jaccardTakenAbsent: ratio(stayed, ties.change.length),
    hamming: began + ended,
    hammingShare: ratio(began + ended, inBoth + absentBoth),
    kept: ratio(stayed, stayed + ended),
    keptTakenEnded: ratio(stayed, stayed + ended + counts["unknown-after"]),
    joined: nodes.filter((v) => !there(before, v) && there(after, v)),
    left: nodes.filter((v) => there(before, v) && !there(after, v)),
    remained: nodes.filter((v) => there(before, v) && there(after, v)),
    people: personChanges(ties, before.graph.n, relation),
  };
}

function tieChanges({ sources, targets, known, told }: TieHistories, before: Wave, after: Wave) {
  const [then, now] = [known[0]!, known[1]!];
  const change = new Uint8Array(sources.length);
  const reason = new Uint8Array(sources.length);
  for (let t = 0; t < sources.length; t++) {
    const tellers = told[0]![t]! | told[1]![t]!;
    if (then[t] === PRESENT && now[t] === PRESENT) continue;
    const missing = then[t] === PRESENT ? now[t]! : then[t]!;
    const name: TieChange =
      then[t] === PRESENT
        ? missing === ABSENT
          ? "ended"
          : "unknown-after"
        : missing === ABSENT
          ? "began"
          : "unknown-before";
    change[t] = TIE_CHANGES.indexOf(name);
    if (missing === ABSENT) continue;
    const wave = then[t] === PRESENT ? after : before;
    reason[t] = UNKNOWN_REASONS.indexOf(whyUnknown(wave, tellers, sources[t]!, targets[t]!));
  }
  return { sources, targets, change, reason, toldBefore: told[0]!, toldAfter: told[1]! };
}

function whyUnknown(wave: Wave, tellers: number, v: number, w: number): UnknownReason {
  const [source, target] = [stateOf(wave, v), stateOf(wave, w)];
  if (source === NOT_THERE || target === NOT_THERE) return "not-there";
  // Bits 1 and 2 are source and target; where only others told, either of the two could have.
  const could = (tellers & 3) === 0 ? 3 : tellers;
  const most = Math.max((could & 1) === 0 ? 0 : source, (could & 2) === 0 ? 0 : target);
  return most === 1 ? "not-interviewed" : "not-asked";
}

/** Pairs without a tie in either wave of whom one who could tell was asked both times. */
function pairsAskedTwice(before: Wave, after: Wave, histories: TieHistories): number {
  const { n } = before.graph;
  const twice = (v: number): boolean => stateOf(before, v) === ASKED && stateOf(after, v) === ASKED;
  const stayed = (v: number): boolean =>
    stateOf(before, v) !== NOT_THERE && stateOf(after, v) !== NOT_THERE;
  let asked = 0;
  let there = 0;
  for (let v = 0; v < n; v++) {
    if (twice(v)) asked++;
    if (stayed(v)) there++;
  }
  const naming = histories.relation === "naming";
  const rest = there - asked;
  let pairs = naming ? asked * Math.max(0, there - 1) : pairsAmong(there) - pairsAmong(rest);
  for (let t = 0; t < histories.sources.length; t++) {
    const [v, w] = [histories.sources[t]!, histories.targets[t]!];
    if (stayed(v) && stayed(w) && (twice(v) || (!naming && twice(w)))) pairs--;
  }
  return pairs;
}

function personChanges(ties: TieChanges, n: number, relation: WaveRelation): PersonChanges {
  const row = (): Float64Array => new Float64Array(n);
  const [stayed, began, ended, unknown] = [row(), row(), row(), row()];
  const rows = [stayed, began, ended, unknown, unknown];
  const [degreeBefore, degreeAfter] = [row(), row()];
  const count = (v: number, t: number): void => {
    rows[ties.change[t]!]![v]!++;
    if (ties.toldBefore[t]! > 0) degreeBefore[v]!++;
    if (ties.toldAfter[t]! > 0) degreeAfter[v]!++;
  };
  for (let t = 0; t < ties.sources.length; t++) {
    count(ties.sources[t]!, t);
    if (relation === "tie") count(ties.targets[t]!, t);
  }
  const turnover = stayed.map((kept, v) => {
    const changed = began[v]! + ended[v]!;
    return kept + changed === 0 ? Number.NaN : changed / (kept + changed);
  });
  return { stayed, began, ended, unknown, turnover, degreeBefore, degreeAfter };
}

/** States of a pair of people, in the order of rows and columns of `dyadChanges`. */
export const DYADS = ["mutual", "asymmetric", "null"] as const;

/**
 * How many pairs went from which state to which: both name each other, one does, neither. Rows
 * are the wave before, columns after. Pairs of whom both were asked in both waves only. Of
 * undirected graphs no pair is asymmetric. (The dyad census of Holland and Leinhardt 1970, Am.
 * J. Sociology 76(3), taken twice.) O((ties before + after) × log of ties per person + n).
 */
export function dyadChanges(before: Wave, after: Wave): readonly (readonly number[])[] {
  const { sources, targets } = tieHistories(
    [{ graph: before.graph }, { graph: after.graph }],
    "tie",
  );
  const twice = (v: number): boolean => stateOf(before, v) === ASKED && stateOf(after, v) === ASKED;
  const states = (wave: Wave, v: number, w: number): number => {
    const told = toldBy(wave, "tie", v, w) & 3;
    return told === 3 ? 0 : told === 0 ? 2 : 1;
  };
  const table = DYADS.map(() => DYADS.map(() => 0));
  let asked = 0;
  for (let v = 0; v < before.graph.n; v++) if (twice(v)) asked++;
  table[2]![2] = pairsAmong(asked);
  for (let t = 0; t < sources.length; t++) {
    const [v, w] = [sources[t]!, targets[t]!];
    if (!twice(v) || !twice(w)) continue;
    table[states(before, v, w)]![states(after, v, w)]!++;
    table[2]![2]!--;
  }
  return table;
}

function tally<Name extends string>(
  names: readonly Name[],
  codes: Uint8Array,
): Readonly<Record<Name, number>> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const code of codes) counts[names[code]!]++;
  return counts;
}

function pairsAmong(count: number): number {
  return count < 2 ? 0 : (count * (count - 1)) / 2;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
