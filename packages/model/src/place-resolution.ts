import type { DecisionKind } from "./decision.ts";
import type { AffiliationKind } from "./interview.ts";
import type { Problem } from "./problem.ts";

/** An affiliation as somebody gave it: who spoke, of whom (absent: themself), and the words. */
export interface AffiliationRef {
  readonly egoID: string;
  readonly alterID?: string;
  readonly kind: AffiliationKind;
  readonly label: string;
}

/** Which place, group, organisation or source of information an affiliation turned out to be. */
export interface ResolvedAffiliation {
  readonly ref: AffiliationRef;
  /** Id of a `ResolvedPlace`. */
  readonly place: string;
  /** How probable it is that these words mean that place, 0 to 1. */
  readonly probability: number;
}

/** A label as it was written, and where it was said if its words alone do not identify. */
export interface PlaceLabel {
  readonly kind: AffiliationKind;
  readonly label: string;
  /** Area it was said in; only for words like “the pub”, which mean another one elsewhere. */
  readonly area?: string;
}

/** One thing people go to, belong to or hear from, however they call it. */
export interface ResolvedPlace {
  /** Unique in the resolution; stays when `previous` is given. */
  readonly id: string;
  /** What it is mostly given as. */
  readonly kind: AffiliationKind;
  /** The fullest of the usual forms of its name. */
  readonly title: string;
  /** Every form in which it was given, the commonest first. */
  readonly labels: readonly (PlaceLabel & { readonly times: number })[];
}

/** Two forms of a name and how probable it is that they mean one thing. */
export interface PlacePair {
  readonly a: PlaceLabel;
  readonly b: PlaceLabel;
  readonly probability: number;
  /** The reasons in words, strongest first. */
  readonly evidence: readonly string[];
}

/** A steward's answer to “do these two names mean one thing?”. It binds and can be undone. */
export interface PlaceDecision {
  readonly a: PlaceLabel;
  readonly b: PlaceLabel;
  readonly decision: DecisionKind;
  readonly by: string;
  /** ISO 8601, or empty when not recorded. */
  readonly at: string;
  readonly note: string;
}

/** What all affiliations turned out to be, with the doubt that is left. */
export interface PlaceResolution {
  /** Every affiliation with a label, in the order of the interviews. */
  readonly entries: readonly ResolvedAffiliation[];
  readonly places: readonly ResolvedPlace[];
  /** Every pair of forms compared whose probability is above 0.01. */
  readonly pairs: readonly PlacePair[];
  readonly problems: readonly Problem[];
}
