import {
  type Description,
  type Interview,
  type RecordRef,
  type Resolution,
  recordKey,
} from "@kith/model";

/** What was said of each record of a resolution, and its pairs by index. */
export interface RecordIndex {
  /** In the order of `resolution.records`; empty where the interviews do not have the record. */
  readonly said: readonly Description[];
  readonly isMention: readonly boolean[];
  readonly egoOf: readonly string[];
  /** Ends of `resolution.pairs`, as indexes into the records; −1 for one that is not there. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly p: number }[];
}

/** O(records + pairs). */
export function indexRecords(
  interviews: readonly Interview[],
  { records, pairs }: Resolution,
): RecordIndex {
  const at = new Map<string, number>();
  for (const [i, { egoID, alterID }] of records.entries()) at.set(recordKey(egoID, alterID), i);
  const said: Description[] = records.map(() => ({}));
  const put = (ref: RecordRef, description: Description): void => {
    const i = at.get(recordKey(ref.egoID, ref.alterID));
    if (i !== undefined) said[i] = description;
  };
  for (const { egoID, respondent, mentions } of interviews) {
    put({ egoID }, respondent);
    for (const mention of mentions) put({ egoID, alterID: mention.alterID }, mention);
  }
  const index = ({ egoID, alterID }: RecordRef): number => at.get(recordKey(egoID, alterID)) ?? -1;
  return {
    said,
    isMention: records.map(({ alterID }) => alterID !== undefined),
    egoOf: records.map(({ egoID }) => egoID),
    pairs: pairs.map(({ a, b, probability }) => ({ a: index(a), b: index(b), p: probability })),
  };
}

/** A pair this probable, or more, is taken as settled; so is one as improbable. */
export const SETTLED_FROM = 0.9;
export const SETTLED_TO = 0.1;

export function isUnsure(probability: number): boolean {
  return probability > SETTLED_TO && probability < SETTLED_FROM;
}
