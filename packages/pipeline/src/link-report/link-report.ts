import type { MeasuresOverDraws } from "@kith/network";

/** What a matching says of itself: `report.json`. No names, so that it can be passed on. */
export interface LinkReportDocument {
  /** Rises when a field changes its meaning. */
  readonly version: 1;
  readonly about: {
    readonly interviews: number;
    readonly records: number;
    readonly respondents: number;
    readonly mentions: number;
    readonly people: number;
    /** Pairs of records compared, and those of them above 0.01. */
    readonly candidates: number;
    readonly pairs: number;
    readonly draws: number;
    readonly decisions: number;
    readonly nameRows: number;
    readonly seed: number;
    readonly attributesOnly: boolean;
  };
  readonly expected: ExpectedScore;
  readonly threshold: { readonly value: number; readonly why: string };
  readonly certainty: Certainty;
  readonly calibration: readonly CalibrationBin[];
  readonly parameters: readonly ParameterRow[];
  readonly matchRates: readonly MatchRateRow[];
  readonly given: readonly FieldGiven[];
  readonly timesNamed: readonly TimesNamed[];
  /** How sure the network's numbers are. */
  readonly network: MeasuresOverDraws;
  /** What would settle most, most first. */
  readonly wouldHelp: readonly Help[];
}

/** What pairwise scores to expect, from the run's own probabilities. Between 0 and 1. */
export interface ExpectedScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs of records put together, and how many of all pairs are expected to be one person. */
  readonly joinedPairs: number;
  readonly matchingPairs: number;
}

export interface Certainty {
  /** Mentions and respondents of whom no pair is between 0.1 and 0.9. */
  readonly settledRecords: number;
  readonly records: number;
  readonly unsurePairs: number;
}

/** Reported pairs whose probability is from `from` up to `to`. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** Mean probability: so many of them should be one person, if the matching is honest. */
  readonly predicted: number;
  /** Of these pairs, how many were put together. */
  readonly joined: number;
}

export interface ParameterRow {
  readonly name: string;
  readonly meaning: string;
  /** Value before this folder was looked at. */
  readonly before: number;
  readonly value: number;
  readonly learnt: boolean;
}

export interface MatchRateRow {
  readonly kind: string;
  readonly meaning: string;
  readonly rate: number;
}

/** How many mentions have a field. */
export interface FieldGiven {
  readonly field: string;
  readonly label: string;
  readonly given: number;
  readonly mentions: number;
}

/** How many people were named in so many interviews, respondents and others. */
export interface TimesNamed {
  readonly times: number;
  readonly respondents: number;
  readonly others: number;
}

/** Something that would settle doubt, and how much of it. */
export interface Help {
  readonly kind: "field" | "ties" | "questions";
  /** As a sentence. */
  readonly text: string;
  /** How many would have to be asked: mentions, interviews or questions. */
  readonly asked: number;
  /** About so many unsure pairs would be settled (for questions: wrong pairs put right). */
  readonly settles: number;
  /** How that number was reached. */
  readonly how: string;
}
