import type { Sample, SampleSummary } from "@kith/api";
import { type Agreement, agreementOf, questionId } from "@kith/linkage";
import type { DecisionKind, RecordRef } from "@kith/model";
import { isComplete, type PastSample } from "./past-acts.ts";

/** One question of a sample with what both said. */
export interface SampleRow {
  readonly question: string;
  readonly pair: readonly [RecordRef, RecordRef];
  readonly answers: readonly [DecisionKind, DecisionKind];
}

/** The answers side by side; empty until both have answered everything. */
export function sampleRows(sample: PastSample): readonly SampleRow[] {
  if (!isComplete(sample)) return [];
  return sample.pairs.flatMap((pair): SampleRow[] => {
    const question = questionId(...pair);
    const [first, second] = sample.answers.map((answers) => answers.get(question));
    return first === undefined || second === undefined
      ? []
      : [{ question, pair, answers: [first, second] }];
  });
}

/** Answers that are not settled by agreement: they differ, or neither could tell. */
export function isDifference({ answers: [first, second] }: SampleRow): boolean {
  return first !== second || first === "unsure";
}

export function sampleSummary(sample: PastSample): SampleSummary {
  const open = sampleRows(sample).filter(
    (row) => isDifference(row) && !sample.settled.has(row.question),
  );
  return {
    id: sample.id,
    at: sample.at,
    by: sample.by,
    size: sample.pairs.length,
    stewards: sample.stewards.map((name, i) => ({
      name,
      answered: sample.answers[i]?.size ?? 0,
    })),
    complete: isComplete(sample),
    open: open.length,
  };
}

/** How far the two agree; `null` until both have answered everything. */
export function sampleAgreement(sample: PastSample): Sample["agreement"] {
  if (!isComplete(sample)) return null;
  const agreement = agreementOf(sampleRows(sample).map(({ answers }) => answers));
  const { questions, agreed, share, discordance, kappa } = agreement;
  return {
    questions,
    agreed,
    share,
    discordance,
    kappa: kappa ?? null,
    words: agreementInWords(agreement),
  };
}

function agreementInWords({ questions, agreed, kappa }: Agreement): string {
  const counted = `They agree on ${agreed} of ${questions}.`;
  if (kappa === undefined) {
    return `${counted} Both always gave the same answer, so agreement beyond chance cannot be said.`;
  }
  const { value, low, high } = kappa;
  const fixed = (x: number): string => x.toFixed(2);
  return `${counted} Beyond chance (Cohen’s kappa) that is ${fixed(value)}, 90% interval ${fixed(low)} to ${fixed(high)}; 1 is full agreement, 0 is chance.`;
}
