import type { AffiliationKind, NodeStatus } from "@kith/model";

/** A respondent (`alterID` is `null`) or a mention, as documents write it. */
export interface WrittenRef {
  readonly egoID: string;
  readonly alterID: string | null;
}

/** One account of a side: a respondent of themselves, or what one teller said. */
export interface Account {
  readonly ref: WrittenRef;
  readonly kind: "respondent" | "mention";
  readonly words: string;
  /** Where and when it was told; empty when not recorded. */
  readonly told: string;
  readonly generators: readonly string[];
}

/** Several accounts that are taken for one person: those with its usual first name, and the best described, first. */
export interface Side {
  readonly title: string;
  readonly about: string;
  readonly respondent: boolean;
  readonly accounts: readonly Account[];
}

/** Someone or something around a side. */
export interface Around {
  readonly label: string;
  readonly kind: "person" | AffiliationKind;
  readonly status: NodeStatus;
  /** How they come in: "told us of them", "knows them", "goes there". */
  readonly how: string;
}

export interface PairEvidence {
  readonly words: string;
  readonly strength: "weak" | "moderate" | "strong" | "very strong";
  /** 1 to 4. */
  readonly weight: number;
}

/** "Are these two the same person?", with all that a steward needs to answer. */
export interface QuestionDocument {
  readonly id: string;
  readonly a: Side;
  readonly b: Side;
  readonly probability: number;
  readonly range: { readonly low: number; readonly high: number };
  readonly pairsLikeThis: string;
  /** Around both, most certain first. */
  readonly shared: readonly {
    readonly left: Around;
    readonly right: Around;
    readonly probability: number;
  }[];
  readonly onlyLeft: readonly Around[];
  readonly onlyRight: readonly Around[];
  readonly for: readonly PairEvidence[];
  readonly against: readonly PairEvidence[];
  readonly missing: readonly string[];
  readonly rarity: readonly string[];
  readonly ifOne: string;
  readonly ifTwo: string;
  readonly settles: number;
  readonly gain: number;
  readonly masked: boolean;
}
