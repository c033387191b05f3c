import {
  type Interview,
  type Mention,
  type RecordKey,
  type RecordRef,
  type Resolution,
  type Respondent,
  recordKey,
} from "@kith/model";

/** A matching by record, for everything that is asked of it again and again. */
export interface ReviewIndex {
  readonly interviews: ReadonlyMap<string, Interview>;
  mention(ref: RecordRef): Mention | undefined;
  respondent(egoID: string): Respondent | undefined;
  /** The person a record was put to. */
  person(ref: RecordRef): string | undefined;
  /** People made of at least one respondent. */
  readonly respondents: ReadonlySet<string>;
  /** How probable it is that two records are one person; 0 below what is reported. */
  probability(a: RecordRef, b: RecordRef): number;
}

/** O(records + pairs). */
export function indexReview(interviews: readonly Interview[], resolution: Resolution): ReviewIndex {
  const byEgo = new Map(interviews.map((interview) => [interview.egoID, interview]));
  const mentions = new Map<RecordKey, Mention>();
  for (const { egoID, mentions: named } of interviews) {
    for (const mention of named) mentions.set(recordKey(egoID, mention.alterID), mention);
  }
  const people = new Map<RecordKey, string>();
  const respondents = new Set<string>();
  for (const { egoID, alterID, person } of resolution.records) {
    people.set(recordKey(egoID, alterID), person);
    if (alterID === undefined) respondents.add(person);
  }
  const pairs = new Map<RecordKey, Map<RecordKey, number>>();
  for (const { a, b, probability } of resolution.pairs) {
    const [x, y] = inOrder(a, b);
    const row = pairs.get(x);
    if (row === undefined) pairs.set(x, new Map([[y, probability]]));
    else row.set(y, probability);
  }
  return {
    interviews: byEgo,
    mention: ({ egoID, alterID }) =>
      alterID === undefined ? undefined : mentions.get(recordKey(egoID, alterID)),
    respondent: (egoID) => byEgo.get(egoID)?.respondent,
    person: ({ egoID, alterID }) => people.get(recordKey(egoID, alterID)),
    respondents,
    probability: (a, b) => {
      const [x, y] = inOrder(a, b);
      return x === y ? 1 : (pairs.get(x)?.get(y) ?? 0);
    },
  };
}

function inOrder(a: RecordRef, b: RecordRef): readonly [RecordKey, RecordKey] {
  const [x, y] = [recordKey(a.egoID, a.alterID), recordKey(b.egoID, b.alterID)];
  return x < y ? [x, y] : [y, x];
}
