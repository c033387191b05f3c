import { type Interview, type RecordRef, recordKey } from "@kith/model";

/** What was said about who is tied to whom, between records: no person is decided yet. */
export interface RecordTies {
  /** Indexes into the records; `source[k]` and `target[k]` are the ends of statement `k`. */
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/**
 * Every naming and every "yes, they know each other", as pairs of records. Statements about
 * somebody who is not among the records are left out. O(records + statements).
 */
export function recordTies(
  interviews: readonly Interview[],
  records: readonly RecordRef[],
): RecordTies {
  const indexOf = new Map(
    records.map(({ egoID, alterID }, i) => [recordKey(egoID, alterID), i] as const),
  );
  const source: number[] = [];
  const target: number[] = [];
  const add = (a: number | undefined, b: number | undefined): void => {
    if (a === undefined || b === undefined) return;
    source.push(a);
    target.push(b);
  };
  for (const { egoID, mentions, ties } of interviews) {
    const own = indexOf.get(recordKey(egoID));
    for (const { alterID } of mentions) add(own, indexOf.get(recordKey(egoID, alterID)));
    for (const tie of ties) {
      if (tie.state !== "yes") continue;
      add(indexOf.get(recordKey(egoID, tie.source)), indexOf.get(recordKey(egoID, tie.target)));
    }
  }
  return { source: Int32Array.from(source), target: Int32Array.from(target) };
}
