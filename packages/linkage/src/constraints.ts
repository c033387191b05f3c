import { type Decision, type Place, type Problem, type RecordRef, recordKey } from "@kith/model";
import type { RecordTable } from "./records.ts";

/** What may and may not be one person, whatever the evidence says. */
export interface Constraints {
  /** Records that decisions make one person, as lists of record indexes; singles left out. */
  readonly together: readonly (readonly number[])[];
  /** For each record, records that a decision says are somebody else. */
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
  /**
   * Tokens of each record: two records that share one are two people. The interview they
   * come from, and for respondents also the wave.
   */
  readonly exclusive: readonly (readonly string[])[];
  /** Pairs a decision settles, by `pairKey`: `true` same, `false` different. */
  readonly settled: ReadonlyMap<number, boolean>;
  readonly problems: readonly Problem[];
}

/** A number for an unordered pair of record indexes. */
export function pairKey(a: number, b: number, records: number): number {
  return a < b ? a * records + b : b * records + a;
}

/**
 * Turns decisions into constraints. Of two answers about the same pair the later one (by
 * `at`, then by order) counts. An answer that cannot be kept (it names nobody, or contradicts
 * the rules or an earlier answer) is set aside and reported. What is returned is in the order of
 * the records, not of the answers. O(decisions x size of groups).
 *
 * @param file where the decisions stand, for the reports
 */
export function readConstraints(
  table: RecordTable,
  decisions: readonly Decision[],
  file = "decisions.csv",
): Constraints {
  const n = table.records.length;
  const problems: Problem[] = [];
  const exclusive = table.records.map(({ kind, interview }) =>
    kind === "mention"
      ? [`i${interview}`]
      : [`i${interview}`, `w${table.interviews[interview]!.wave}`],
  );
  const answers = latestAnswers(table, decisions, file, problems);
  const groupOf = new Map<number, number[]>();
  const group = (r: number): number[] => groupOf.get(r) ?? [r];
  const apart = new Map<number, Set<number>>();
  const settled = new Map<number, boolean>();

  for (const { a, b, decision } of answers) {
    if (decision.decision !== "different") continue;
    put(apart, a, b);
    put(apart, b, a);
    settled.set(pairKey(a, b, n), false);
  }
  for (const { a, b, line, decision } of answers) {
    if (decision.decision !== "same" || group(a).includes(b)) {
      if (decision.decision === "same") settled.set(pairKey(a, b, n), true);
      continue;
    }
    const [left, right] = [group(a), group(b)];
    const why = obstacle(left, right, exclusive, apart);
    if (why !== undefined) {
      problems.push(contradiction(decision, { file, line }, why));
      continue;
    }
    settled.set(pairKey(a, b, n), true);
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const r of joined) groupOf.set(r, joined);
  }
  for (const joined of new Set(groupOf.values())) {
    for (const x of joined) for (const y of joined) if (x < y) settled.set(pairKey(x, y, n), true);
  }
  const together = [...new Set(groupOf.values())].sort((x, y) => x[0]! - y[0]!);
  return {
    together,
    apart: new Map([...apart].sort(([x], [y]) => x - y)),
    exclusive,
    settled: new Map([...settled].sort(([x], [y]) => x - y)),
    problems,
  };
}

interface Answer {
  readonly a: number;
  readonly b: number;
  readonly line: number;
  readonly decision: Decision;
}

function latestAnswers(
  table: RecordTable,
  decisions: readonly Decision[],
  file: string,
  problems: Problem[],
): Answer[] {
  const index = new Map<string, number>();
  table.records.forEach(({ ref }, r) => {
    const key = recordKey(ref.egoID, ref.alterID);
    if (!index.has(key)) index.set(key, r);
  });
  const latest = new Map<number, Answer>();
  decisions.forEach((decision, i) => {
    if (decision.decision === "unsure") return;
    const line = i + 2;
    const a = index.get(recordKey(decision.a.egoID, decision.a.alterID));
    const b = index.get(recordKey(decision.b.egoID, decision.b.alterID));
    const missing = a === undefined ? decision.a : b === undefined ? decision.b : undefined;
    if (a === undefined || b === undefined) {
      problems.push({
        severity: "warning",
        code: "decision-about-nobody",
        place: { file, line },
        message: `The decision is about ${named(missing!)}, who is not in these interviews.`,
        remedy: "Check the egoID and alterID, or remove the row.",
      });
      return;
    }
    if (a === b) {
      if (decision.decision === "different") {
        problems.push(
          contradiction(decision, { file, line }, "a record cannot differ from itself"),
        );
      }
      return;
    }
    const key = pairKey(a, b, table.records.length);
    const before = latest.get(key);
    if (before === undefined || decision.at >= before.decision.at) {
      latest.set(key, { a, b, line, decision });
    }
    if (before !== undefined && before.decision.decision !== decision.decision) {
      problems.push({
        severity: "warning",
        code: "decision-changed",
        place: { file, line },
        message: `${named(decision.a)} and ${named(decision.b)} are decided both same and different.`,
        remedy: "The later answer is used. Remove the other row if it is a mistake.",
      });
    }
  });
  return [...latest.values()].sort((x, y) => x.line - y.line);
}

function obstacle(
  left: readonly number[],
  right: readonly number[],
  exclusive: readonly (readonly string[])[],
  apart: ReadonlyMap<number, ReadonlySet<number>>,
): string | undefined {
  const tokens = new Set(left.flatMap((r) => exclusive[r]!));
  for (const r of right) {
    for (const token of exclusive[r]!) {
      if (!tokens.has(token)) continue;
      return token.startsWith("i")
        ? "one interview names distinct people, and these would join two of one interview"
        : "two respondents of one wave are two people";
    }
    for (const l of left)
      if (apart.get(l)?.has(r)) return "another decision says they are different";
  }
  return undefined;
}

function contradiction(decision: Decision, place: Place, why: string): Problem {
  return {
    severity: "warning",
    code: "contradictory-decision",
    place,
    message: `“${decision.decision}” for ${named(decision.a)} and ${named(decision.b)} cannot be kept: ${why}.`,
    remedy: "It was left out of the matching. Change this decision or the one it contradicts.",
  };
}

function named({ egoID, alterID }: RecordRef): string {
  return alterID === undefined ? `respondent ${egoID}` : `mention ${alterID} of ${egoID}`;
}

function put(map: Map<number, Set<number>>, key: number, value: number): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
