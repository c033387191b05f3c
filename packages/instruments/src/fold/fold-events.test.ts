import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InterviewEvent } from "../document/interview-event.ts";
import { arbitraryEvent, arbitraryEvents, started } from "../testing/arbitrary-events.ts";
import { SAMPLE } from "../testing/sample-instrument.ts";
import { foldEvents } from "./fold-events.ts";
import { answerOf } from "./interview-state.ts";

const START = started(SAMPLE);
const named = (mention: string, generator: string, firstName = "Ann"): InterviewEvent => ({
  type: "named",
  mention,
  generator,
  as: { firstName },
});
const fold = (...events: InterviewEvent[]) => foldEvents(SAMPLE, [START, ...events]);
const codes = (...events: unknown[]) =>
  foldEvents(SAMPLE, [START, ...(events as InterviewEvent[])]).problems.map(
    ({ index, problem }) => `${index} ${problem.code}`,
  );

describe("what the events of an interview come to", () => {
  it("an empty list is an interview that has not started, in the first language", () => {
    const state = foldEvents(SAMPLE, []);
    expect(state).toMatchObject({ finished: false, language: "en", mentions: [], problems: [] });
    expect(state.started).toBeUndefined();
  });

  it("the later answer counts, and one taken back is open", () => {
    const life = (value: number): InterviewEvent => ({
      type: "answered",
      question: "life",
      answer: { value },
    });
    expect(answerOf(fold(life(3), life(7)), "life")).toEqual({ value: 7 });
    expect(answerOf(fold(life(3), { type: "cleared", question: "life" }), "life")).toBeUndefined();
  });

  it("somebody is one mention however often they are named, in the order of first naming", () => {
    const state = fold(
      named("m1", "rely"),
      named("m2", "help", "Bo"),
      { type: "named_again", mention: "m1", generator: "help" },
      { type: "described", mention: "m2", as: { role: "postman" } },
    );
    expect(state.mentions).toEqual([
      { id: "m1", as: { firstName: "Ann" }, generators: ["rely", "help"] },
      { id: "m2", as: { role: "postman" }, generators: ["help"] },
    ]);
    expect(state.problems).toEqual([]);
  });

  it("somebody unnamed at one generator stays at the other, and is gone when at none", () => {
    const both = [named("m1", "rely"), { type: "named_again", mention: "m1", generator: "help" }];
    const off = (generator: string): InterviewEvent => ({
      type: "unnamed",
      mention: "m1",
      generator,
    });
    const once = fold(...(both as InterviewEvent[]), off("rely"));
    expect(once.mentions).toMatchObject([{ id: "m1", generators: ["help"] }]);
    expect(fold(...(both as InterviewEvent[]), off("rely"), off("help")).mentions).toEqual([]);
  });

  it("answers about somebody who is gone are gone, and come back with them in their place", () => {
    const close: InterviewEvent = {
      type: "answered",
      question: "close",
      about: "m1",
      answer: { value: "close" },
    };
    const events = [named("m1", "rely"), named("m2", "rely", "Bo"), close];
    const gone = fold(...events, { type: "unnamed", mention: "m1", generator: "rely" });
    expect(answerOf(gone, "close", "m1")).toBeUndefined();
    const back = fold(
      ...events,
      { type: "unnamed", mention: "m1", generator: "rely" },
      named("m1", "rely"),
    );
    expect(back).toEqual(fold(...events));
    expect(back.mentions.map(({ id }) => id)).toEqual(["m1", "m2"]);
  });

  it("a pair is one pair, whichever of the two is said first", () => {
    const people = [named("m1", "rely"), named("m2", "rely", "Bo")];
    const tie = (about: [string, string]): InterviewEvent => ({
      type: "answered",
      question: "know",
      about,
      answer: { tie: "no" },
    });
    expect(fold(...people, tie(["m2", "m1"]))).toEqual(fold(...people, tie(["m1", "m2"])));
    expect(answerOf(fold(...people, tie(["m2", "m1"])), "know", ["m1", "m2"])).toEqual({
      tie: "no",
    });
  });

  it("consents add up by purpose, and taking the answer back takes them back", () => {
    const agree = (agreed: Record<string, boolean>): InterviewEvent => ({
      type: "answered",
      question: "agree",
      answer: { agreed },
    });
    expect(fold(agree({ interview: true })).consent).toEqual({ interview: true });
    expect(
      fold(agree({ interview: true }), { type: "cleared", question: "agree" }).consent,
    ).toEqual({});
  });

  it("the language changes on the way", () => {
    expect(fold({ type: "language", language: "ar" }).language).toBe("ar");
    expect(codes({ type: "language", language: "pl" })).toEqual(["1 unknown-language"]);
  });

  it.each([
    ["a question that is not there", { type: "cleared", question: "x" }, "unknown-question"],
    [
      "a mention that is not there",
      { type: "answered", question: "close", about: "m9", answer: { value: "close" } },
      "unknown-mention",
    ],
    [
      "an answer about nobody to a question about somebody",
      { type: "answered", question: "close", answer: { value: "close" } },
      "about-whom",
    ],
    [
      "an answer about somebody to a question about the respondent",
      { type: "answered", question: "life", about: "m1", answer: { value: 3 } },
      "about-whom",
    ],
    [
      "an answer that is no option",
      { type: "answered", question: "life", answer: { value: 11 } },
      "too-large",
    ],
    ["naming at a question that does not ask for people", named("m2", "life"), "not-a-generator"],
    ["naming a new person under an id that is taken", named("m1", "rely", "Zed"), "already-named"],
    [
      "somebody named again who never was named",
      { type: "named_again", mention: "m9", generator: "rely" },
      "unknown-mention",
    ],
    ["a description of nobody", { type: "described", mention: "m9", as: {} }, "unknown-mention"],
    [
      "a label where none is asked for",
      { type: "labelled", question: "life", label: "Pub" },
      "not-labels",
    ],
    [
      "a question settled that wants an answer",
      { type: "settled", question: "life" },
      "needs-answer",
    ],
    [
      "a draw where nobody is drawn",
      { type: "sampled", question: "close", kept: ["m1"], chance: 1 },
      "not-sampled",
    ],
    [
      "a draw of too few",
      { type: "sampled", question: "often", kept: ["m1"], chance: 1 },
      "wrong-draw",
    ],
    [
      "a chance above 1",
      { type: "sampled", question: "often", kept: ["m1", "m2"], chance: 2 },
      "chance-out-of-range",
    ],
    ["no event at all", null, "not-an-event"],
    ["an event of a type that is unknown", { type: "sneezed" }, "not-an-event"],
    [
      "a name that is a number",
      { type: "named", mention: "m1", generator: "rely", as: { firstName: 4 } },
      "not-an-event",
    ],
    [
      "a pair of somebody with themself",
      { type: "cleared", question: "know", about: ["m1", "m1"] },
      "not-an-event",
    ],
    ["a second start", { ...START, interview: "other" }, "started-twice"],
  ])("keeps apart, whole and with its place: %s", (_, event, code) => {
    const events = [START, named("m1", "rely"), event as InterviewEvent];
    const state = foldEvents(SAMPLE, events);
    expect(state.problems).toHaveLength(1);
    expect(state.problems[0]).toMatchObject({ index: 2, problem: { code, place: { line: 3 } } });
    expect(state.problems[0]?.event).toBe(event);
    expect({ ...state, problems: [] }).toEqual(fold(named("m1", "rely")));
  });

  it("saying again what is already so is no problem, and changes nothing", () => {
    const events: InterviewEvent[] = [
      named("m1", "rely"),
      { type: "labelled", question: "groups", label: "Choir" },
      { type: "settled", question: "rely" },
      { type: "unnamed", mention: "m1", generator: "help" },
      { type: "unlabelled", question: "groups", label: "Gym" },
      { type: "cleared", question: "life" },
      { type: "reopened", question: "help" },
    ];
    const twice = fold(...events, START, ...events);
    expect(twice).toEqual(fold(...events));
    expect(twice.problems).toEqual([]);
    expect(twice).toMatchObject({ mentions: [{ id: "m1", generators: ["rely"] }] });
    expect(codes(named("m1", "rely"), named("m1", "help"))).toEqual(["2 already-named"]);
  });

  it("keeps everybody named beyond the most, and says so", () => {
    const many = ["m1", "m2", "m3", "m4", "m5"].map((id) => named(id, "rely"));
    const state = fold(...many);
    expect(state.mentions).toHaveLength(5);
    expect(state.problems.map(({ problem }) => [problem.severity, problem.code])).toEqual([
      ["warning", "more-than-most"],
    ]);
  });

  it("a problem says line and question, in words with what to do", () => {
    const state = fold(
      { type: "answered", question: "life", answer: { value: 12 } },
      { type: "finished" },
      START,
    );
    expect(state.problems.map(({ problem }) => problem)).toEqual([
      {
        severity: "error",
        code: "too-large",
        place: { file: "interview", line: 2, field: "life" },
        message: "This is above 10.",
        remedy: "Write a number from 0 to 10.",
      },
      {
        severity: "error",
        code: "after-finished",
        place: { file: "interview", line: 4 },
        message: "This came after the interview was finished.",
        remedy: "A finished interview does not change. Correct it at the desk.",
      },
    ]);
  });

  it("nothing changes after the end", () => {
    const end: InterviewEvent = { type: "finished" };
    expect(codes(end, named("m1", "rely"), end)).toEqual(["2 after-finished"]);
    expect(fold(end, named("m1", "rely"))).toMatchObject({ finished: true, mentions: [] });
  });

  it("an interview of another version is read, with a warning", () => {
    const other = { ...START, instrument: { id: "sample", version: 2 } } as InterviewEvent;
    const state = foldEvents(SAMPLE, [other]);
    expect(state.started).toBe(other);
    expect(state.problems).toMatchObject([
      { problem: { severity: "warning", code: "other-instrument" } },
    ]);
  });

  it("law: the state follows from instrument and list alone", () => {
    fc.assert(
      fc.property(arbitraryEvents(SAMPLE), (events) => {
        expect(foldEvents(SAMPLE, events)).toEqual(foldEvents(SAMPLE, structuredClone(events)));
      }),
    );
  });

  it("law: taking back what was just given and giving it again returns the same state", () => {
    fc.assert(
      fc.property(arbitraryEvents(SAMPLE), arbitraryEvent(SAMPLE), (events, last) => {
        const back = takesBack(last);
        fc.pre(back !== undefined);
        const given = foldEvents(SAMPLE, [...events, last]);
        fc.pre(given.problems.length === foldEvents(SAMPLE, events).problems.length);
        const again = foldEvents(SAMPLE, [...events, last, back as InterviewEvent, last]);
        expect(again).toEqual(given);
        expect([...again.labels].join()).toBe([...given.labels].join());
      }),
    );
  });

  it("law: whatever the list holds, nothing is thrown, and what had no effect is listed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(arbitraryEvent(SAMPLE), fc.anything(), halfAnEvent)),
        (events) => {
          const state = foldEvents(SAMPLE, events as InterviewEvent[]);
          const wrong = new Set(
            state.problems
              .filter(({ problem }) => problem.severity === "error")
              .map(({ index }) => index),
          );
          const good = events.filter((_, index) => !wrong.has(index)) as InterviewEvent[];
          const { problems, ...rest } = state;
          const { problems: left, ...clean } = foldEvents(SAMPLE, good);
          expect(clean).toEqual(rest);
          expect(left.filter(({ problem }) => problem.severity === "error")).toEqual([]);
          for (const { index, event } of problems) expect(event).toBe(events[index]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const halfAnEvent = fc.record({
  type: fc.constantFrom("started", "answered", "named", "sampled", "labelled", "language"),
  question: fc.oneof(fc.constantFrom("life", "know", "often", "agree"), fc.anything()),
  mention: fc.anything(),
  about: fc.anything(),
  answer: fc.anything(),
  as: fc.anything(),
  kept: fc.anything(),
  instrument: fc.anything(),
});

function takesBack(event: InterviewEvent): InterviewEvent | undefined {
  switch (event.type) {
    case "answered": {
      const { question, about } = event;
      return about === undefined
        ? { type: "cleared", question }
        : { type: "cleared", question, about };
    }
    case "named":
    case "named_again":
      return { type: "unnamed", mention: event.mention, generator: event.generator };
    case "labelled":
      return { type: "unlabelled", question: event.question, label: event.label };
    case "settled":
      return { type: "reopened", question: event.question };
    default:
      return undefined;
  }
}
