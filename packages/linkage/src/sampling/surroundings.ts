import type { RecordTable } from "../records.ts";
import { tiePatterns } from "../tie-patterns.ts";

export const UNKNOWN = 0;
export const UNTIED = 1;
export const TIED = 2;

/** Who stands beside each record in its interview, in typed arrays. */
export interface Surroundings {
  /** Interview of each record. */
  readonly interview: Int32Array;
  /** Respondent of each interview, as a record. */
  readonly teller: Int32Array;
  /** 1 for respondents. */
  readonly isRespondent: Uint8Array;
  /** The other records of a record's interview: `others[start[r]]` to `others[start[r + 1]]`. */
  readonly start: Int32Array;
  readonly others: Int32Array;
  /** Whether the record and that other are said to be tied: `UNKNOWN`, `UNTIED`, `TIED`. */
  readonly tie: Uint8Array;
  /** Whether the interview of each record took as many names as it could. */
  readonly listFull: Uint8Array;
  /** 1 where a role was stated. */
  readonly hasRole: Uint8Array;
}

/** O(records × length of their interviews). */
export function readSurroundings(table: RecordTable): Surroundings {
  const { records, interviews } = table;
  const n = records.length;
  const ties = tiePatterns(table);
  const start = new Int32Array(n + 1);
  records.forEach((record, r) => {
    start[r + 1] = start[r]! + interviews[record.interview]!.mentions.length;
  });
  const others = new Int32Array(start[n]!);
  const tie = new Uint8Array(start[n]!);
  records.forEach(({ interview }, r) => {
    const { respondent, mentions } = interviews[interview]!;
    let at = start[r]!;
    for (const k of [respondent, ...mentions]) {
      if (k === r) continue;
      others[at] = k;
      tie[at] = ties.between(interview, r, k) + 1;
      at++;
    }
  });
  return {
    interview: Int32Array.from(records, (r) => r.interview),
    teller: Int32Array.from(interviews, (i) => i.respondent),
    isRespondent: Uint8Array.from(records, (r) => (r.kind === "respondent" ? 1 : 0)),
    start,
    others,
    tie,
    listFull: Uint8Array.from(records, (r) => (ties.listFull[r.interview] ? 1 : 0)),
    hasRole: Uint8Array.from(records, (r) => (r.role === undefined ? 0 : 1)),
  };
}
