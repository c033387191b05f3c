import { describe, expect, it } from "vitest";
import type { InterviewEvent } from "../document/interview-event.ts";
import { foldEvents } from "../fold/fold-events.ts";
import { instrumentOf } from "../testing/sample-instrument.ts";
import { secondsLeft } from "./seconds-left.ts";

const INSTRUMENT = instrumentOf(
  {
    id: "ok",
    kind: "consent",
    wording: { en: "" },
    purposes: [
      { purpose: "interview", label: { en: "" } },
      { purpose: "map", label: { en: "" } },
    ],
    seconds: 10,
  },
  { id: "who", kind: "names", wording: { en: "" }, seconds: 30, most: 5 },
  { id: "age", kind: "number", about: "each-mention", wording: { en: "" }, seconds: 3 },
  { id: "know", kind: "ties", wording: { en: "" }, seconds: 2, sample: 4 },
  {
    id: "rings",
    kind: "circles",
    wording: { en: "" },
    seconds: 1,
    rings: [{ value: "a", label: { en: "" } }],
  },
  { id: "why", kind: "text", wording: { en: "" }, seconds: 7 },
);
const left = (...events: InterviewEvent[]) =>
  secondsLeft(INSTRUMENT, foldEvents(INSTRUMENT, events));
const agreed: InterviewEvent = {
  type: "answered",
  question: "ok",
  answer: { agreed: { interview: true, map: true } },
};
const named = (count: number): InterviewEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    type: "named",
    mention: `m${index}`,
    generator: "who",
    as: {},
  }));
const settled: InterviewEvent = { type: "settled", question: "who" };

describe("how long it will still take", () => {
  it("before consent all that would follow counts, with two people expected at a generator", () => {
    expect(left()).toBe(2 * 10 + 30 + 2 * 3 + 1 * 2 + 2 * 1 + 7);
    expect(
      left({ type: "answered", question: "ok", answer: { agreed: { interview: true } } }),
    ).toBe(left() - 10);
  });

  it("nothing is left when the interview is not agreed to", () => {
    expect(
      left({ type: "answered", question: "ok", answer: { agreed: { interview: false } } }),
    ).toBe(0);
  });

  it("who knows whom grows with pairs, up to those of the sample", () => {
    const of = (count: number) => left(agreed, settled, ...named(count)) - count * (3 + 1) - 7;
    expect([0, 1, 2, 3, 4, 5].map(of)).toEqual([0, 0, 2, 6, 12, 12]);
  });

  it("no more people are expected than the generator takes", () => {
    expect(left(agreed, ...named(4)) - left(agreed, settled, ...named(4))).toBe(30 + 3 + 1);
    expect(left(agreed, ...named(5)) - left(agreed, settled, ...named(5))).toBe(30);
  });

  it("what is answered takes no time any more", () => {
    const before = left(agreed, settled, ...named(3));
    const tie: InterviewEvent = {
      type: "answered",
      question: "know",
      about: ["m0", "m2"],
      answer: { tie: "no" },
    };
    const age: InterviewEvent = {
      type: "answered",
      question: "age",
      about: "m1",
      answer: { value: 3 },
    };
    expect(left(agreed, settled, ...named(3), tie)).toBe(before - 2);
    expect(left(agreed, settled, ...named(3), age)).toBe(before - 3);
  });
});
