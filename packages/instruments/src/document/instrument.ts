import type { Condition } from "./condition.ts";
import type { Question } from "./question.ts";
import type { Language, Words } from "./words.ts";

export interface Section {
  readonly id: string;
  readonly title: Words;
  readonly when?: Condition;
  readonly questions: readonly Question[];
}

/**
 * What is asked, in which order, in which words. A published version never changes; a changed
 * instrument is the next version. Plain data: it is stored, sent and compared as JSON.
 */
export interface Instrument {
  readonly kith: "instrument/1";
  /** Lower case letters, digits and `-`. */
  readonly id: string;
  /** From 1. */
  readonly version: number;
  readonly title: Words;
  /** The first is the one it was written in; every text has it. */
  readonly languages: readonly Language[];
  readonly sections: readonly Section[];
  /** Where questions were taken from and under which terms, for the codebook and the print. */
  readonly sources?: readonly { readonly questions: readonly string[]; readonly text: string }[];
}
