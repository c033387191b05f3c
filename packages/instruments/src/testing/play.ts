import type { Random } from "@kith/model";
import fc from "fast-check";
import type { Instrument } from "../document/instrument.ts";
import type { InterviewEvent } from "../document/interview-event.ts";
import { foldEvents } from "../fold/fold-events.ts";
import type { InterviewState } from "../fold/interview-state.ts";
import { draw } from "../walk/draw.ts";
import { nextScreen, type Screen } from "../walk/screens.ts";
import { arbitraryAnswer } from "./arbitrary-answer.ts";

export interface Played {
  readonly events: readonly InterviewEvent[];
  readonly state: InterviewState;
  /** Keys of the screens, in the order in which they were settled. */
  readonly shown: readonly string[];
}

/**
 * Holds a whole interview: every screen that comes next is answered with something it allows,
 * until none is left.
 *
 * @throws Error when a screen is not settled by its answer
 */
export function play(
  instrument: Instrument,
  first: readonly InterviewEvent[],
  random: Random,
): Played {
  const events = [...first];
  const shown: string[] = [];
  let state = foldEvents(instrument, events);
  for (let screen = nextScreen(instrument, state); screen !== undefined; ) {
    events.push(...respond(instrument, state, screen, random));
    state = foldEvents(instrument, events);
    shown.push(screen.draw === true ? `draw ${screen.key}` : screen.key);
    const next = nextScreen(instrument, state);
    if (next?.key === screen.key && next.draw === screen.draw) {
      throw new Error(`“${screen.key}” is not settled by its answer`);
    }
    screen = next;
  }
  return { events, state, shown };
}

function respond(
  instrument: Instrument,
  state: InterviewState,
  screen: Screen,
  random: Random,
): InterviewEvent[] {
  const { question } = screen;
  if (screen.draw === true) {
    const drawn = draw(instrument, state, question.id, random);
    return drawn === undefined ? [] : [drawn];
  }
  const settled: InterviewEvent = { type: "settled", question: question.id };
  if (question.kind === "note") return [settled];
  if (question.kind === "names") {
    const named = Array.from({ length: random.below(4) }, (): InterviewEvent => {
      const firstName = `Name${random.below(1000)}`;
      const mention = `m${random.below(1_000_000_000)}`;
      return { type: "named", mention, generator: question.id, as: { firstName } };
    });
    const again = state.mentions
      .filter(() => random.below(3) === 0)
      .map(
        ({ id }): InterviewEvent => ({
          type: "named_again",
          mention: id,
          generator: question.id,
        }),
      );
    return [...named, ...again, settled];
  }
  if (question.kind === "labels") {
    return [{ type: "labelled", question: question.id, label: "Library" }, settled];
  }
  const about =
    question.kind === "ties"
      ? (screen.with ?? []).map((other): [string, string] => [screen.about ?? "", other])
      : question.kind === "circles"
        ? (screen.with ?? [])
        : [screen.about];
  const answers = fc.sample(arbitraryAnswer(question), {
    numRuns: about.length,
    seed: random.below(2 ** 31),
  });
  return about.map((whom, index): InterviewEvent => {
    const answer = answers[index] ?? { state: "refused" };
    const event = { type: "answered", question: question.id, answer } as const;
    if (whom === undefined) return event;
    return { ...event, about: whom };
  });
}
