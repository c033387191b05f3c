import type { Circles, Interpreter, WhoKnowsWhom } from "../document/question.ts";
import type { InterviewState, NamedMention } from "../fold/interview-state.ts";
import type { Step } from "./walk.ts";

/** Whom a question is asked about, where it samples. */
export interface Draw {
  /** People must be drawn before it can be asked. */
  readonly due: boolean;
  /** Whom it is asked about: all, or those drawn; nobody while a draw is due. */
  readonly drawn: readonly NamedMention[];
  /** The chance that each had, where there was a draw. */
  readonly chance?: number;
  /** People drawn before who may stay drawn, and the frame they were drawn from. */
  readonly earlier?: { readonly kept: readonly string[]; readonly from: readonly string[] };
  /** An earlier question that draws as many of the same people: its draw is used. */
  readonly same?: readonly string[];
}

/** How things stand with the draw for a question, given whom it could be asked about. */
export function drawOf(
  question: Interpreter | WhoKnowsWhom | Circles,
  frame: readonly NamedMention[],
  state: InterviewState,
  generators: ReadonlySet<string>,
  steps: readonly Step[],
): Draw {
  const size = "sample" in question ? question.sample : undefined;
  if (size === undefined || frame.length <= size) return { due: false, drawn: frame };
  const sample = state.samples.get(question.id);
  const of = question.of;
  const from = (sample?.among ?? [])
    .filter((mention) => isNamedAt(mention, generators, of))
    .map(({ id }) => id);
  const kept = (sample?.kept ?? []).filter((id) => from.includes(id));
  const unchanged = from.length === frame.length && frame.every(({ id }) => from.includes(id));
  if (sample !== undefined && unchanged && kept.length === size) {
    const drawn = frame.filter(({ id }) => kept.includes(id));
    return { due: false, drawn, chance: size / frame.length };
  }
  const same = sameDraw(size, frame, steps);
  return {
    due: true,
    drawn: [],
    ...(sample === undefined ? {} : { earlier: { kept, from } }),
    ...(same === undefined ? {} : { same }),
  };
}

function sameDraw(
  size: number,
  frame: readonly NamedMention[],
  steps: readonly Step[],
): readonly string[] | undefined {
  const step = steps.find(
    ({ question, frame: other, draw }) =>
      "sample" in question &&
      question.sample === size &&
      draw.chance !== undefined &&
      other.length === frame.length &&
      other.every(({ id }, index) => id === frame[index]?.id),
  );
  return step?.draw.drawn.map(({ id }) => id);
}

/** Whether somebody was named at one of the generators asked, and of `only` if given. */
export function isNamedAt(
  mention: Pick<NamedMention, "generators">,
  generators: ReadonlySet<string>,
  only: readonly string[] | undefined,
): boolean {
  return mention.generators.some(
    (one) => generators.has(one) && (only === undefined || only.includes(one)),
  );
}
