import type { AnswerState } from "./answer-state.ts";

/**
 * What was said about one person. Every field may be missing (`undefined`); nothing is
 * guessed at this stage, so `gender` and `street` keep the words that were written down.
 */
export interface Description {
  readonly firstName?: string;
  readonly surname?: string;
  readonly knownAs?: string;
  readonly gender?: string;
  /** Years. A number as written; age bands are kept in `attributes`. */
  readonly age?: number;
  readonly street?: string;
  readonly area?: string;
}

/** The person interviewed (ego). */
export interface Respondent extends Description {
  /** Columns Kith has no own meaning for, by column name, as written. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Someone as one respondent described them (alter). Never changed by matching. */
export interface Mention extends Description {
  /** Unique within the interview. */
  readonly alterID: string;
  /** A function that identifies: "the postman", "councillor". */
  readonly role?: string;
  /** What they are to the respondent: "friend", "son". */
  readonly relation?: string;
  /** The questions that elicited this mention. Empty when not recorded. */
  readonly generators: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** A statement by the respondent about two of their mentions. */
export interface AlterTie {
  readonly source: string;
  readonly target: string;
  readonly state: AnswerState;
  readonly kind?: string;
  /** A number where the file holds one. Words ("loose contact") go to `attributes.weight`. */
  readonly weight?: number;
  readonly attributes: Readonly<Record<string, string>>;
}

export const AFFILIATION_KINDS = ["place", "group", "organisation", "information"] as const;
export type AffiliationKind = (typeof AFFILIATION_KINDS)[number];

/** A person's link to a place, group, organisation or source of information. */
export interface Affiliation {
  /** The mention it is about; `undefined` means the respondent. */
  readonly alterID?: string;
  readonly kind: AffiliationKind;
  readonly label: string;
}

export interface Answer {
  readonly question: string;
  readonly value: string;
}

/** One respondent, one wave. Immutable once finished; corrections are new versions. */
export interface Interview {
  /** Identifies the interview in its folder; a respondent of two waves has two. */
  readonly egoID: string;
  readonly wave?: string;
  /** ISO 8601 date. */
  readonly date?: string;
  readonly respondent: Respondent;
  readonly mentions: readonly Mention[];
  readonly ties: readonly AlterTie[];
  readonly affiliations: readonly Affiliation[];
  readonly answers: readonly Answer[];
}
