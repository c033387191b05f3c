import type { RecordRef } from "@kith/model";
import { writeCsv } from "../csv/write-csv.ts";
import { PAIR_COLUMNS } from "./pairs.ts";

/** One row of `questions.csv`. */
export interface QuestionRow {
  readonly a: RecordRef;
  readonly b: RecordRef;
  /** How probable it is that the answer is "same". */
  readonly probability: number;
  /** Records whose person the answer settles. */
  readonly settles: number;
  /** What the questions are ordered by: expected number of wrong pairs put right. */
  readonly gain: number;
  /** The question in words. */
  readonly question: string;
  readonly evidence: readonly string[];
}

const ABOUT = ["probability", "settles", "gain", "question", "evidence"] as const;

/**
 * `questions.csv`, best question first. Its last columns (`decision`, `by`, `at`,
 * `note`) are empty, to answer in: the file is then a decisions file, in which rows without a
 * decision are unanswered.
 */
export function writeQuestions(questions: readonly QuestionRow[]): string {
  return writeCsv(
    [...PAIR_COLUMNS, ...ABOUT, "decision", "by", "at", "note"],
    questions.map(({ a, b, probability, settles, gain, question, evidence }) => [
      a.egoID,
      a.alterID,
      b.egoID,
      b.alterID,
      String(probability),
      String(settles),
      String(gain),
      question,
      evidence.join("; "),
      ...[undefined, undefined, undefined, undefined],
    ]),
  );
}
