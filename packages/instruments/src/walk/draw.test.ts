import { type Random, seededRandom } from "@kith/model";
import { describe, expect, it } from "vitest";
import type { InterviewEvent } from "../document/interview-event.ts";
import { foldEvents } from "../fold/fold-events.ts";
import { instrumentOf } from "../testing/sample-instrument.ts";
import { draw } from "./draw.ts";
import { nextScreen, screens } from "./screens.ts";

const sampled = (id: string, sample: number) => ({
  id,
  kind: "number" as const,
  about: "each-mention" as const,
  wording: { en: id },
  sample,
});
const INSTRUMENT = instrumentOf(
  { id: "who", kind: "names", wording: { en: "Who?" } },
  sampled("age", 3),
  sampled("since", 3),
  sampled("often", 2),
  { id: "know", kind: "ties", wording: { en: "Know?" }, sample: 3 },
);
const named = (count: number): InterviewEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    type: "named",
    mention: `m${index + 1}`,
    generator: "who",
    as: {},
  }));
const settled: InterviewEvent = { type: "settled", question: "who" };

/** Draws for a question and gives the events with the draw. */
function drawn(
  events: readonly InterviewEvent[],
  question: string,
  random: Random,
): InterviewEvent[] {
  const event = draw(INSTRUMENT, foldEvents(INSTRUMENT, events), question, random);
  return event === undefined ? [...events] : [...events, event];
}
const keptOf = (events: readonly InterviewEvent[], question: string) =>
  foldEvents(INSTRUMENT, events).samples.get(question)?.kept ?? [];
const keys = (events: readonly InterviewEvent[]) =>
  screens(INSTRUMENT, foldEvents(INSTRUMENT, events)).map(({ key }) => key);

describe("drawing some of many people", () => {
  it("all are asked about while there are no more than the sample", () => {
    const events = [...named(3), settled];
    expect(
      draw(INSTRUMENT, foldEvents(INSTRUMENT, events), "age", seededRandom(1)),
    ).toBeUndefined();
    expect(keys(events)).toContain("age/m3");
  });

  it("of more, people must be drawn first; then those drawn are asked about, in naming order", () => {
    const events = [...named(5), settled];
    expect(nextScreen(INSTRUMENT, foldEvents(INSTRUMENT, events))).toMatchObject({
      key: "age",
      draw: true,
    });
    const after = drawn(events, "age", seededRandom(1));
    expect(after.at(-1)).toMatchObject({ type: "sampled", question: "age", chance: 3 / 5 });
    const kept = keptOf(after, "age");
    expect(kept).toHaveLength(3);
    expect(kept).toEqual([...kept].sort());
    expect(keys(after).filter((key) => key.startsWith("age/"))).toEqual(
      kept.map((id) => `age/${id}`),
    );
    expect(draw(INSTRUMENT, foldEvents(INSTRUMENT, after), "age", seededRandom(2))).toBeUndefined();
  });

  it("a question that draws as many of the same people takes the same; another number does not", () => {
    let events = drawn([...named(9), settled], "age", seededRandom(3));
    events = drawn(
      drawn(drawn(events, "since", seededRandom(4)), "often", seededRandom(5)),
      "know",
      seededRandom(6),
    );
    expect(keptOf(events, "since")).toEqual(keptOf(events, "age"));
    expect(keptOf(events, "know")).toEqual(keptOf(events, "age"));
    expect(keptOf(events, "often")).toHaveLength(2);
  });

  it("somebody taken back and named again leaves the draw as it was", () => {
    const events = drawn([...named(5), settled], "age", seededRandom(1));
    const back: InterviewEvent[] = [
      ...events,
      { type: "unnamed", mention: "m2", generator: "who" },
      { type: "named_again", mention: "m2", generator: "who" },
      { type: "named", mention: "m2", generator: "who", as: {} },
    ];
    expect(keys(back)).toEqual(keys(events));
  });

  it("a draw again keeps as many as it can when people are taken back", () => {
    const events = drawn([...named(8), settled], "age", seededRandom(7));
    const [gone = "", ...stay] = keptOf(events, "age");
    const after = drawn(
      [...events, { type: "unnamed", mention: gone, generator: "who" }],
      "age",
      seededRandom(8),
    );
    expect(keptOf(after, "age")).toEqual(expect.arrayContaining(stay));
    expect(keptOf(after, "age")).toHaveLength(3);
    expect(after.at(-1)).toMatchObject({ chance: 3 / 7 });
  });

  it("everybody has the same chance, also when some are named or taken back after a draw", () => {
    const times = new Map<string, number>();
    const runs = 6000;
    for (let seed = 0; seed < runs; seed++) {
      const random = seededRandom(seed);
      let events = drawn([...named(5), settled], "age", random);
      events = drawn(
        [...events, { type: "unnamed", mention: "m2", generator: "who" }],
        "age",
        random,
      );
      const more = named(8).slice(5);
      events = drawn([...events, ...more], "age", random);
      for (const id of keptOf(events, "age")) times.set(id, (times.get(id) ?? 0) + 1);
    }
    expect([...times.keys()].sort()).toEqual(["m1", "m3", "m4", "m5", "m6", "m7", "m8"]);
    // Four standard errors of a share of 3/7 in 6,000 runs are 0.026.
    for (const count of times.values()) expect(Math.abs(count / runs - 3 / 7)).toBeLessThan(0.026);
  });
});
