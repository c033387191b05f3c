import type { AffiliationKind } from "@kith/model";
import type { Condition } from "./condition.ts";
import type { Words } from "./words.ts";

/** Which part of what is known about a person an answer becomes. */
export type Fills =
  | "firstName"
  | "surname"
  | "knownAs"
  | "gender"
  | "age"
  | "street"
  | "area"
  | "role"
  | "relation";

/** What may be agreed to, one by one. */
export type Purpose = "interview" | "matching" | "map" | "playback" | "recontact";

export interface Option {
  /** What is stored. */
  readonly value: string;
  readonly label: Words;
  /** "None of these": takes back all others, in a question with several values. */
  readonly alone?: boolean;
}

interface Asked {
  /** Unique in the instrument; lower case letters, digits, `-` and `_`, a letter first. */
  readonly id: string;
  /** What is asked, word for word. */
  readonly wording: Words;
  /** Shown smaller, for both to see: how to answer. */
  readonly hint?: Words;
  /** For the interviewer: said or done, not part of the question. */
  readonly script?: Words;
  readonly when?: Condition;
  /** Answers beside the question's own; both when left out. */
  readonly orElse?: readonly ("dont_know" | "refused")[];
  /** How long it takes at a doorstep: once, per purpose, mention or pair; each kind has a default. */
  readonly seconds?: number;
}

/** Asked of the respondent, or, as an interpreter, about each mention. */
export type Answerable =
  | { readonly kind: "single"; readonly options: readonly Option[] }
  | {
      readonly kind: "multiple";
      readonly options: readonly Option[];
      readonly most?: number;
    }
  | {
      readonly kind: "number";
      readonly least?: number;
      readonly most?: number;
      /** Whole numbers only unless `true`. */
      readonly fractions?: boolean;
    }
  /** A row of whole numbers with words at its ends: ONS4 has 0 to 10. */
  | {
      readonly kind: "scale";
      readonly least: number;
      readonly most: number;
      readonly leastLabel: Words;
      readonly mostLabel: Words;
    }
  | { readonly kind: "text"; readonly long?: boolean; readonly most?: number }
  /** ISO 8601 date, as exact as it is known: 1980, 1980-05 or 1980-05-01. */
  | { readonly kind: "date"; readonly least?: string; readonly most?: string }
  /** A place of a list, or a new one by name. */
  | { readonly kind: "place"; readonly list?: readonly Option[] };

export type AnswerableQuestion = Asked & Answerable & { readonly fills?: Fills };

/** Something said or shown; settled by going on. */
export type Note = Asked & { readonly kind: "note" };

/** One screen, a yes or no for each purpose. Without "interview" nothing else is asked. */
export type Consent = Asked & {
  readonly kind: "consent";
  readonly purposes: readonly { readonly purpose: Purpose; readonly label: Words }[];
};

/** Elicits people. Names given at earlier generators are offered with one tap. */
export type NameGenerator = Asked & {
  readonly kind: "names";
  /** Most that are taken; no limit when left out. */
  readonly most?: number;
  /** What is asked at once of a new name, beside the name itself. */
  readonly describe?: readonly ("surname" | "knownAs" | "street" | "role")[];
};

/** Elicits places, groups, organisations or sources of information, as labels. */
export type LabelGenerator = Asked & {
  readonly kind: "labels";
  readonly labels: AffiliationKind;
  readonly most?: number;
  /** Offered with one tap. */
  readonly list?: readonly Option[];
};

/** One question about each mention in turn. */
export type Interpreter = Asked &
  Answerable & {
    readonly about: "each-mention";
    readonly fills?: Fills;
    /** Only about mentions of these generators. */
    readonly of?: readonly string[];
    /** Of more mentions than this, so many are drawn at random; the chance is stored. */
    readonly sample?: number;
  };

/** Which mentions know each other: each in turn, with all that come after. */
export type WhoKnowsWhom = Asked & {
  readonly kind: "ties";
  /** Kind of the ties; default "knows". */
  readonly tie?: string;
  readonly of?: readonly string[];
  readonly sample?: number;
};

/** Each mention is put into one of these rings, the nearest first. */
export type Circles = Asked & {
  readonly kind: "circles";
  readonly rings: readonly Option[];
  readonly of?: readonly string[];
};

export type Question =
  | AnswerableQuestion
  | Note
  | Consent
  | NameGenerator
  | LabelGenerator
  | Interpreter
  | WhoKnowsWhom
  | Circles;
