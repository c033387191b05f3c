import type { Problem } from "@kith/model";
import type { About, Given, InterviewEvent, NamedAs } from "../document/interview-event.ts";
import type { Purpose } from "../document/question.ts";
import type { LanguageTag } from "../document/words.ts";

/** Somebody named, as things stand. */
export interface NamedMention {
  readonly id: string;
  readonly as: NamedAs;
  /** The generators they were named at, in the order of first naming; at least one. */
  readonly generators: readonly string[];
}

/** Which mentions were drawn for a question that samples. */
export interface Sample {
  readonly kept: readonly string[];
  /** The chance each of them had to be drawn, above 0 and at most 1. */
  readonly chance: number;
  /** Everybody named when it was drawn, with where they had been named. */
  readonly among: readonly Pick<NamedMention, "id" | "generators">[];
}

/**
 * Something in the list of events that makes no sense. The event is here whole, so nothing is
 * lost. An `error` had no effect on the state; a `warning` had.
 */
export interface EventProblem {
  /** Where in the list, from 0. */
  readonly index: number;
  readonly event: unknown;
  readonly problem: Problem;
}

/** How an interview stands: what its events come to. */
export interface InterviewState {
  /** The first `started` event; without it the interview has no id. */
  readonly started?: Extract<InterviewEvent, { readonly type: "started" }>;
  readonly finished: boolean;
  /** The language it is held in now; the instrument's first until something says otherwise. */
  readonly language: LanguageTag;
  /** By `answerKey`. Answers about mentions that are gone are not here. */
  readonly answers: ReadonlyMap<string, Given>;
  /** In the order of first naming. */
  readonly mentions: readonly NamedMention[];
  /** Labels of each question that elicits them, in the order of first naming. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** What was agreed to, over all questions of consent; a purpose not yet asked is absent. */
  readonly consent: Readonly<Partial<Record<Purpose, boolean>>>;
  /** Questions of which it was said "that is everyone", and notes read. */
  readonly settled: ReadonlySet<string>;
  readonly samples: ReadonlyMap<string, Sample>;
  readonly problems: readonly EventProblem[];
}

const SEPARATOR = "\u001f";

/** Where an answer is kept: question and what it is about. The two of a pair in naming order. */
export function answerKey(question: string, about?: About): string {
  if (about === undefined) return question;
  const parts = typeof about === "string" ? [about] : about;
  return [question, ...parts].join(SEPARATOR);
}

/** The answer to a question, about a mention or a pair of them (in naming order) if need be. */
export function answerOf(
  state: InterviewState,
  question: string,
  about?: About,
): Given | undefined {
  return state.answers.get(answerKey(question, about));
}
