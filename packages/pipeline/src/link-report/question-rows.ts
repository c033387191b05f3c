import type { QuestionRow } from "@kith/formats";
import type { Question } from "@kith/linkage";
import type { Interview, RecordRef } from "@kith/model";
import { recordAsSaid } from "../describe/as-said.ts";

/** The questions worth asking, each in words, as `questions.csv` holds them. */
export function questionRows(
  interviews: readonly Interview[],
  questions: readonly Question[],
): readonly QuestionRow[] {
  const byId = new Map(interviews.map((interview) => [interview.egoID, interview]));
  const words = ({ egoID, alterID }: RecordRef): string => {
    const where = alterID === undefined ? "interviewed as" : "named in interview";
    return `“${recordAsSaid(byId, egoID, alterID) ?? "somebody"}” (${where} ${egoID})`;
  };
  return questions.map(({ a, b, probability, settles, gain, evidence }) => ({
    a,
    b,
    probability,
    settles,
    gain,
    question: `Is ${words(a)} the same person as ${words(b)}?`,
    evidence,
  }));
}
