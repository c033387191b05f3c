import {
  type Affiliation,
  type AlterTie,
  type Answer,
  type Interview,
  type Mention,
  type RecordKey,
  type Respondent,
  recordKey,
} from "@kith/model";

/** An interview while its files are being read. */
export interface InterviewDraft {
  readonly egoID: string;
  readonly wave?: string;
  readonly date?: string;
  readonly respondent: Respondent;
  readonly mentions: Map<string, Mention>;
  readonly ties: AlterTie[];
  readonly affiliations: Affiliation[];
  readonly answers: Answer[];
}

export function draftInterview(
  egoID: string,
  respondent: Respondent,
  when: { readonly wave?: string; readonly date?: string },
): InterviewDraft {
  return {
    egoID,
    ...when,
    respondent,
    mentions: new Map(),
    ties: [],
    affiliations: [],
    answers: [],
  };
}

export function finishInterview(draft: InterviewDraft): Interview {
  return { ...draft, mentions: [...draft.mentions.values()] };
}

/** Every respondent and mention, to check what refers to them. */
export function knownRecords(drafts: ReadonlyMap<string, InterviewDraft>): Set<RecordKey> {
  const keys = new Set<RecordKey>();
  for (const [egoID, draft] of drafts) {
    keys.add(recordKey(egoID));
    for (const alterID of draft.mentions.keys()) keys.add(recordKey(egoID, alterID));
  }
  return keys;
}
