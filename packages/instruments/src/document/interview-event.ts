import type { AnswerState } from "@kith/model";
import type { Purpose } from "./question.ts";
import type { LanguageTag } from "./words.ts";

/** What was answered. A pair of mentions is answered with an `AnswerState`. */
export type Given =
  | { readonly value: string | number | readonly string[] }
  | { readonly tie: Exclude<AnswerState, "not_asked" | "sampled_out"> }
  | { readonly agreed: Readonly<Partial<Record<Purpose, boolean>>> }
  | { readonly state: "dont_know" | "refused" };

/** A mention's id ("m1"), or two of them for a tie, in the order in which they were named. */
export type About = string | readonly [string, string];

/** How somebody was described when named. */
export interface NamedAs {
  readonly firstName?: string;
  readonly surname?: string;
  readonly knownAs?: string;
  readonly street?: string;
  /** "The postman": somebody known by what they do. */
  readonly role?: string;
}

/**
 * One thing that happened in an interview. An interview under way is the list of its events,
 * each kept as soon as it happens; nothing is taken out of the list, later events take back
 * what earlier ones said. Times are annotations (ISO 8601).
 */
export type InterviewEvent = { readonly at?: string } & (
  | {
      readonly type: "started";
      /** Random, of the interview. */
      readonly interview: string;
      readonly instrument: { readonly id: string; readonly version: number };
      readonly language: LanguageTag;
      /** Number on the respondent's card. */
      readonly card?: string;
      readonly wave?: string;
      readonly mode: "phone" | "paper" | "session";
      /** Made-up people: never leaves the phone. */
      readonly practice: boolean;
    }
  | { readonly type: "language"; readonly language: LanguageTag }
  | {
      readonly type: "answered";
      readonly question: string;
      readonly about?: About;
      readonly answer: Given;
    }
  /** Takes an answer back, so that the question is open again. */
  | { readonly type: "cleared"; readonly question: string; readonly about?: About }
  | {
      readonly type: "named";
      readonly mention: string;
      readonly generator: string;
      readonly as: NamedAs;
    }
  /** Somebody named before is named at this generator too; brings back somebody taken back. */
  | { readonly type: "named_again"; readonly mention: string; readonly generator: string }
  /** The whole description anew; a field left out is empty. */
  | { readonly type: "described"; readonly mention: string; readonly as: NamedAs }
  /** Not named at this generator after all; at none any more, the mention is gone. */
  | { readonly type: "unnamed"; readonly mention: string; readonly generator: string }
  | { readonly type: "labelled"; readonly question: string; readonly label: string }
  | { readonly type: "unlabelled"; readonly question: string; readonly label: string }
  /** "That is everyone", or a note read. */
  | { readonly type: "settled"; readonly question: string }
  | { readonly type: "reopened"; readonly question: string }
  /** Which mentions were drawn for a question that samples, and with which chance each. */
  | {
      readonly type: "sampled";
      readonly question: string;
      readonly kept: readonly string[];
      readonly chance: number;
    }
  | { readonly type: "finished" }
);
