import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allQuestions } from "../document/all-questions.ts";
import type { Instrument } from "../document/instrument.ts";
import type { InterviewEvent } from "../document/interview-event.ts";
import { foldEvents } from "../fold/fold-events.ts";
import { arbitraryEvents, started } from "../testing/arbitrary-events.ts";
import { play } from "../testing/play.ts";
import { instrumentOf, SAMPLE } from "../testing/sample-instrument.ts";
import { nextScreen, screens } from "./screens.ts";
import { secondsLeft } from "./seconds-left.ts";

const START = started(SAMPLE);
const AGREED: InterviewEvent = {
  type: "answered",
  question: "agree",
  answer: { agreed: { interview: true, matching: false } },
};
const named = (mention: string, generator: string): InterviewEvent => ({
  type: "named",
  mention,
  generator,
  as: { firstName: mention },
});
const answered = (question: string, value: string | number, about?: string): InterviewEvent => {
  const event = { type: "answered", question, answer: { value } } as const;
  return about === undefined ? event : { ...event, about };
};
const keys = (...events: InterviewEvent[]) =>
  screens(SAMPLE, foldEvents(SAMPLE, [START, ...events])).map(({ key }) => key);

describe("what is asked now", () => {
  it("nothing comes after consent until it is given, and nothing at all when it is not", () => {
    expect(keys()).toEqual(["hello", "agree"]);
    const no: InterviewEvent = {
      type: "answered",
      question: "agree",
      answer: { agreed: { interview: false } },
    };
    const state = foldEvents(SAMPLE, [START, { type: "settled", question: "hello" }, no]);
    expect(screens(SAMPLE, state).map(({ key }) => key)).toEqual(["hello", "agree"]);
    expect(nextScreen(SAMPLE, state)).toBeUndefined();
  });

  it("consent is settled when every purpose has a yes or a no", () => {
    const half: InterviewEvent = {
      type: "answered",
      question: "agree",
      answer: { agreed: { interview: true } },
    };
    const settled = (event: InterviewEvent) =>
      screens(SAMPLE, foldEvents(SAMPLE, [START, event])).find(({ key }) => key === "agree")
        ?.settled;
    expect([settled(half), settled(AGREED)]).toEqual([false, true]);
  });

  it("interpreters ask about each mention, who knows whom about each with those after it", () => {
    const list = screens(
      SAMPLE,
      foldEvents(SAMPLE, [
        START,
        AGREED,
        named("a", "help"),
        named("b", "rely"),
        named("c", "rely"),
      ]),
    );
    expect(list.map(({ key }) => key)).toEqual([
      ...["hello", "agree", "born", "first", "where", "rely", "help"],
      ...["close/a", "close/b", "close/c", "years/a", "years/b", "years/c"],
      ...["know/a", "know/b", "rings", "groups", "life"],
    ]);
    expect(list.find(({ key }) => key === "know/a")).toMatchObject({
      about: "a",
      with: ["b", "c"],
      section: { id: "people" },
    });
    expect(list.find(({ key }) => key === "rings")?.with).toEqual(["a"]);
  });

  it("a condition of an interpreter looks at the same mention", () => {
    const list = keys(
      AGREED,
      named("a", "rely"),
      named("b", "rely"),
      answered("close", "close", "b"),
    );
    expect(list.filter((key) => key.startsWith("often"))).toEqual(["often/b"]);
  });

  it("a condition of an interpreter sees no answer to one that is not asked of that mention", () => {
    const about = (id: string, when?: { question: string; from: number }) => ({
      id,
      kind: "number" as const,
      about: "each-mention" as const,
      wording: { en: id },
      ...(when === undefined ? {} : { when }),
    });
    const chain = instrumentOf(
      { id: "who", kind: "names", wording: { en: "" } },
      about("a"),
      about("b", { question: "a", from: 5 }),
      about("c", { question: "b", from: 5 }),
    );
    const of = (a: number) =>
      screens(
        chain,
        foldEvents(chain, [named("m", "who"), answered("a", a, "m"), answered("b", 9, "m")]),
      ).map(({ key }) => key);
    expect(of(9)).toEqual(["who", "a/m", "b/m", "c/m"]);
    expect(of(1)).toEqual(["who", "a/m"]);
  });

  it("a section comes when its condition holds, and what it held counts as not asked when not", () => {
    expect(keys(AGREED)).not.toContain("life");
    const mill = [AGREED, answered("where", "mill"), answered("life", 2)];
    expect(keys(...mill).slice(-3)).toEqual(["groups", "life", "why"]);
    expect(keys(...mill, answered("where", "Back Street"))).not.toContain("why");
  });

  it("an answer to a question that does not apply any more makes no condition hold", () => {
    const one = (id: string, when?: { question: string; is: string }) => ({
      id,
      kind: "single" as const,
      wording: { en: id },
      options: [
        { value: "yes", label: { en: "yes" } },
        { value: "no", label: { en: "no" } },
      ],
      ...(when === undefined ? {} : { when }),
    });
    const chain = instrumentOf(
      one("a"),
      one("b", { question: "a", is: "yes" }),
      one("c", { question: "b", is: "yes" }),
    );
    const of = (a: string) =>
      screens(chain, foldEvents(chain, [answered("a", a), answered("b", "yes")])).map(
        ({ key }) => key,
      );
    expect(of("yes")).toEqual(["a", "b", "c"]);
    expect(of("no")).toEqual(["a"]);
  });

  it("don't know and refused settle a question and make comparisons false", () => {
    const state = foldEvents(SAMPLE, [
      ...[START, AGREED, named("a", "rely")],
      { type: "answered", question: "life", answer: { state: "refused" } },
    ]);
    const list = screens(SAMPLE, state);
    expect(list.find(({ key }) => key === "life")?.settled).toBe(true);
    expect(list.map(({ key }) => key)).not.toContain("why");
  });

  it("a question of consent can be a condition by purpose", () => {
    const instrument = instrumentOf(
      {
        id: "ok",
        kind: "consent",
        wording: { en: "" },
        purposes: [{ purpose: "recontact", label: { en: "" } }],
      },
      { id: "phone", kind: "text", wording: { en: "" }, when: { question: "ok", is: "recontact" } },
    );
    const of = (recontact: boolean) =>
      screens(
        instrument,
        foldEvents(instrument, [
          { type: "answered", question: "ok", answer: { agreed: { recontact } } },
        ]),
      ).length;
    expect([of(true), of(false)]).toEqual([2, 1]);
  });

  it("who knows whom and circles come only when their condition holds", () => {
    const few = instrumentOf(
      { id: "who", kind: "names", wording: { en: "" } },
      { id: "know", kind: "ties", wording: { en: "" }, when: { named: 3 } },
      {
        id: "rings",
        kind: "circles",
        wording: { en: "" },
        rings: [{ value: "in", label: { en: "" } }],
        when: { not: { named: 3 } },
      },
    );
    const of = (...ids: string[]) =>
      screens(
        few,
        foldEvents(
          few,
          ids.map((id) => named(id, "who")),
        ),
      ).map(({ key }) => key);
    expect(of("a", "b")).toEqual(["who", "rings"]);
    expect(of("a", "b", "c")).toEqual(["who", "know/a", "know/b"]);
  });

  it("people named only at a generator that comes later are not asked about before it", () => {
    const later = instrumentOf(
      { id: "g1", kind: "names", wording: { en: "" } },
      { id: "old", kind: "number", about: "each-mention", wording: { en: "" } },
      { id: "g2", kind: "names", wording: { en: "" } },
      { id: "near", kind: "number", about: "each-mention", wording: { en: "" } },
    );
    const state = foldEvents(later, [named("a", "g1"), named("b", "g2")]);
    expect(screens(later, state).map(({ key }) => key)).toEqual([
      "g1",
      "old/a",
      "g2",
      "near/a",
      "near/b",
    ]);
  });

  it("law: any walk ends, each screen being settled by an allowed answer, none left and no seconds", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { state, shown } = play(SAMPLE, [START, AGREED], seededRandom(seed));
        expect(state.problems.filter(({ problem }) => problem.severity === "error")).toEqual([]);
        expect(screens(SAMPLE, state).every(({ settled }) => settled)).toBe(true);
        expect(secondsLeft(SAMPLE, state)).toBe(0);
        expect(new Set(shown).size).toBe(shown.length);
      }),
      { numRuns: 200 },
    );
  });

  it("law: keys are unique, and an interview left anywhere is finished from there", () => {
    fc.assert(
      fc.property(arbitraryEvents(SAMPLE), fc.integer(), (events, seed) => {
        const state = foldEvents(SAMPLE, events);
        const list = screens(SAMPLE, state).map(({ key }) => key);
        expect(new Set(list).size).toBe(list.length);
        const end = play(SAMPLE, events, seededRandom(seed));
        expect(nextScreen(SAMPLE, end.state)).toBeUndefined();
      }),
    );
  });

  it("law: screens never depend on what is asked later", () => {
    const order = new Map(allQuestions(SAMPLE).map(({ id }, index) => [id, index]));
    fc.assert(
      fc.property(
        arbitraryEvents(SAMPLE),
        arbitraryEvents(SAMPLE),
        fc.constantFrom(...order.keys()),
        (events, more, cut) => {
          const at = order.get(cut) ?? 0;
          const isLater = (event: InterviewEvent) =>
            (order.get(
              "generator" in event ? event.generator : "question" in event ? event.question : "",
            ) ?? -1) > at;
          const later = more.filter((event) => isLater(event) && event.type !== "unnamed");
          const upTo = (instrument: Instrument, list: readonly InterviewEvent[]) =>
            screens(instrument, foldEvents(instrument, list))
              .filter(({ question }) => (order.get(question.id) ?? 0) <= at)
              .map(({ key, settled, with: others }) => ({ key, settled, others }));
          expect(upTo(SAMPLE, [...events, ...later])).toEqual(upTo(SAMPLE, events));
        },
      ),
      { numRuns: 300 },
    );
  });
});
