import type { AlterTie, AnswerState } from "@kith/model";
import { answerOf, type InterviewState, type NamedMention } from "../fold/interview-state.ts";
import type { Step } from "../walk/walk.ts";

/** Every pair of mentions for each question of who knows whom that applies, with its state. */
export function tiesOf(
  steps: readonly Step[],
  mentions: readonly NamedMention[],
  state: InterviewState,
): readonly AlterTie[] {
  return steps.flatMap((step) => {
    const { question } = step;
    if (question.kind !== "ties") return [];
    const frame = new Set(step.frame.map(({ id }) => id));
    const drawn = new Set(step.draw.drawn.map(({ id }) => id));
    return mentions.flatMap((one, index) =>
      mentions.slice(index + 1).map((other): AlterTie => {
        const both = [one.id, other.id] as const;
        return {
          source: one.id,
          target: other.id,
          state: stateOf(question.id, both, frame, drawn, step.draw.due, state),
          kind: question.tie ?? "knows",
          attributes: {},
        };
      }),
    );
  });
}

function stateOf(
  question: string,
  pair: readonly [string, string],
  frame: ReadonlySet<string>,
  drawn: ReadonlySet<string>,
  due: boolean,
  state: InterviewState,
): AnswerState {
  if (!pair.every((id) => frame.has(id))) return "not_asked";
  if (!due && !pair.every((id) => drawn.has(id))) return "sampled_out";
  const given = answerOf(state, question, pair);
  return given !== undefined && "tie" in given ? given.tie : "not_asked";
}
