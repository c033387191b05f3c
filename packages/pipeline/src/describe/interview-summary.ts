/** How often something was given: `given` of `asked`. */
export interface GivenOf {
  readonly name: string;
  readonly given: number;
  readonly asked: number;
}

export interface StreetSummary {
  /** As most wrote it; empty for what has no street. */
  readonly street: string;
  /** Respondents who live there. */
  readonly interviews: number;
  /** Mentions those respondents made. */
  readonly mentions: number;
  /** People somebody placed there: people after matching, mentions before. */
  readonly named: number;
}

/** Who was interviewed, what was asked, what is missing. */
export interface InterviewSummary {
  readonly interviews: number;
  readonly mentions: number;
  /** Respondents who named no person at all. */
  readonly namedNobody: number;
  /** People after matching; `null` before. */
  readonly people: number | null;
  /** People who were interviewed. Before matching every interview counts as one. */
  readonly respondents: number;
  /** People of several records, one of them with a probability under 0.9; `null` before matching. */
  readonly unsurePeople: number | null;
  /** Candidate pairs with a probability from 0.1 to 0.9; `null` before matching. */
  readonly unsurePairs: number | null;
  /** Most interviews first; what has no street last. */
  readonly streets: readonly StreetSummary[];
  readonly generators: readonly {
    readonly name: string;
    readonly mentions: number;
    readonly interviews: number;
  }[];
  /** `asked` counts interviews of waves in which the question occurs at all. */
  readonly questions: readonly GivenOf[];
  readonly missing: readonly {
    readonly field: string;
    readonly respondents: number;
    readonly mentions: number;
  }[];
  /** Every answer state, in the order of the vocabulary, also those nobody gave. */
  readonly tieStates: readonly { readonly state: string; readonly count: number }[];
  readonly affiliations: readonly {
    readonly kind: string;
    readonly labels: number;
    readonly links: number;
  }[];
}
