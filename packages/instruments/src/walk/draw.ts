import type { Random } from "@kith/model";
import type { Instrument } from "../document/instrument.ts";
import type { InterviewEvent } from "../document/interview-event.ts";
import type { InterviewState } from "../fold/interview-state.ts";
import { walk } from "./walk.ts";

/**
 * Draws people for a question that samples, or `undefined` when no draw is due for it. Of N
 * people each has the chance n/N. When some have been drawn before and people were named or
 * taken back since, as few as possible change: those gone are replaced at random, and each new
 * one takes a random place with the chance that keeps all chances equal (reservoir sampling,
 * Vitter 1985, algorithm R). A question that draws as many of the same people as an earlier
 * one takes the same people. O(questions × mentions).
 */
export function draw(
  instrument: Instrument,
  state: InterviewState,
  question: string,
  random: Random,
): Extract<InterviewEvent, { readonly type: "sampled" }> | undefined {
  const step = walk(instrument, state).find((one) => one.question.id === question);
  if (step === undefined || !step.draw.due) return undefined;
  const size = "sample" in step.question ? (step.question.sample ?? 0) : 0;
  const frame = step.frame.map(({ id }) => id);
  const { earlier, same } = step.draw;
  const drawn =
    same ?? drawAgain(frame, size, earlier?.kept ?? [], new Set(earlier?.from ?? []), random);
  const kept = frame.filter((id) => drawn.includes(id));
  return { type: "sampled", question, kept, chance: size / frame.length };
}

function drawAgain(
  frame: readonly string[],
  size: number,
  keptBefore: readonly string[],
  frameBefore: ReadonlySet<string>,
  random: Random,
): readonly string[] {
  const old = frame.filter((id) => frameBefore.has(id));
  const kept = keptBefore.filter((id) => old.includes(id));
  const others = old.filter((id) => !kept.includes(id));
  while (kept.length < size && others.length > 0) {
    kept.push(...others.splice(random.below(others.length), 1));
  }
  let seen = old.length;
  for (const id of frame.filter((one) => !frameBefore.has(one))) {
    seen++;
    if (kept.length < size) kept.push(id);
    else {
      const place = random.below(seen);
      if (place < size) kept[place] = id;
    }
  }
  return kept;
}
