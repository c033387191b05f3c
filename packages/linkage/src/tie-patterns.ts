import type { InterviewRecords, RecordTable } from "./records.ts";

/** Who is tied to whom within each interview, looked up by record index. */
export interface TiePatterns {
  /** 1 tied, 0 not said to be tied, -1 when this respondent was not asked about ties. */
  between(interview: number, a: number, b: number): number;
  /** Mentions said to be tied to a mention (for a respondent: all mentions). */
  contacts(record: number): readonly number[];
  /** Whether the interview names about as many people as any does, so that some were left out. */
  readonly listFull: readonly boolean[];
}

/** O(records + ties). A respondent is tied to everyone they mention. */
export function tiePatterns(table: RecordTable): TiePatterns {
  const contacts: number[][] = table.records.map(() => []);
  const stated = new Map<number, number>();
  const n = table.records.length;
  for (const interview of table.interviews) {
    contacts[interview.respondent] = [...interview.mentions];
    for (const { a, b, stated: answer } of interview.ties) {
      stated.set(a * n + b, answer === "yes" ? 1 : answer === "no" ? 0 : -1);
      if (answer !== "yes") continue;
      contacts[a]!.push(b);
      contacts[b]!.push(a);
    }
  }
  const unsaid = table.interviews.map(unsaidMeans);
  const longest = fullLength(table.interviews);
  const between = (interview: number, a: number, b: number): number => {
    const { respondent } = table.interviews[interview]!;
    if (a === respondent || b === respondent) return 1;
    return stated.get(a < b ? a * n + b : b * n + a) ?? unsaid[interview]!;
  };
  return {
    between,
    contacts: (record) => contacts[record]!,
    listFull: table.interviews.map((i) => i.mentions.length >= longest),
  };
}

/**
 * What silence about a pair means: no tie, where only ties were written down; nothing, where
 * "no" was written down too or where nothing was.
 */
function unsaidMeans({ ties }: InterviewRecords): number {
  return ties.length === 0 || ties.some((t) => t.stated === "no") ? -1 : 0;
}

/** The longest list, if several interviews reach it: then the form had no more lines. */
function fullLength(interviews: readonly InterviewRecords[]): number {
  let longest = 0;
  for (const { mentions } of interviews) longest = Math.max(longest, mentions.length);
  const reached = interviews.filter((i) => i.mentions.length === longest).length;
  return reached > 1 ? longest : Number.POSITIVE_INFINITY;
}
