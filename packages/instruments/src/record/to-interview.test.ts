import { seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InterviewEvent, NamedAs } from "../document/interview-event.ts";
import { foldEvents } from "../fold/fold-events.ts";
import { arbitraryEvents, started } from "../testing/arbitrary-events.ts";
import { play } from "../testing/play.ts";
import { instrumentOf, SAMPLE } from "../testing/sample-instrument.ts";
import { toInterview } from "./to-interview.ts";

const START = started(SAMPLE);
const agree = (matching: boolean, interview = true): InterviewEvent => ({
  type: "answered",
  question: "agree",
  answer: { agreed: { interview, matching } },
});
const named = (
  mention: string,
  generator: string,
  as: NamedAs = { firstName: mention },
): InterviewEvent => ({
  type: "named",
  mention,
  generator,
  as,
});
const answered = (
  question: string,
  value: string | number | string[],
  about?: string,
): InterviewEvent => {
  const event = { type: "answered", question, answer: { value } } as const;
  return about === undefined ? event : { ...event, about };
};
const tie = (a: string, b: string, state: "yes" | "no" | "dont_know"): InterviewEvent => ({
  type: "answered",
  question: "know",
  about: [a, b],
  answer: { tie: state },
});
const record = (...events: InterviewEvent[]) =>
  toInterview(SAMPLE, foldEvents(SAMPLE, [START, ...events]));
const interviewOf = (...events: InterviewEvent[]) => {
  const { interview } = record(...events);
  if (interview === undefined) throw new Error("no interview");
  return interview;
};

describe("an interview of the record", () => {
  it("has the interview's id, the day it started, and says how it was held", () => {
    expect(interviewOf(agree(true))).toEqual({
      egoID: "i-7f3a",
      date: "2026-11-28",
      respondent: {
        attributes: {
          consent_interview: "yes",
          consent_matching: "yes",
          consent_map: "not_asked",
          consent_playback: "not_asked",
          consent_recontact: "not_asked",
          mode: "phone",
          language: "en",
          instrument: "sample",
          instrument_version: "1",
        },
      },
      mentions: [],
      ties: [],
      affiliations: [],
      answers: [],
    });
  });

  it("takes wave and date from outside before its own", () => {
    const state = foldEvents(SAMPLE, [
      { ...START, wave: "1", card: "12" } as InterviewEvent,
      agree(true),
    ]);
    expect(toInterview(SAMPLE, state).interview).toMatchObject({
      wave: "1",
      respondent: { attributes: { card: "12" } },
    });
    expect(toInterview(SAMPLE, state, { wave: "2", date: "2027-01-01" }).interview).toMatchObject({
      wave: "2",
      date: "2027-01-01",
    });
  });

  it("puts what fills a description there, a place of a list by its name in the first language", () => {
    const { respondent } = interviewOf(
      agree(true),
      answered("first", " Rosa "),
      answered("where", "mill"),
      answered("born", "1980-05"),
    );
    expect(respondent).toMatchObject({
      firstName: "Rosa",
      street: "Mill Lane",
      attributes: { born: "1980-05" },
    });
  });

  it("describes mentions by how they were named and what was answered about them", () => {
    const { mentions } = interviewOf(
      agree(true),
      named("m1", "help", { firstName: "Ann", role: "postman", street: " " }),
      answered("close", "close", "m1"),
      answered("years", 44, "m1"),
      answered("rings", "in", "m1"),
    );
    expect(mentions).toEqual([
      {
        alterID: "m1",
        firstName: "Ann",
        role: "postman",
        age: 44,
        generators: ["help"],
        attributes: { close: "close", rings: "in" },
      },
    ]);
  });

  it("keeps don't know and refused, and an age that is a band", () => {
    const { mentions, respondent } = interviewOf(
      agree(true),
      named("m1", "help"),
      { type: "answered", question: "years", about: "m1", answer: { state: "dont_know" } },
      { type: "answered", question: "life", answer: { state: "refused" } },
    );
    expect(mentions[0]?.attributes).toEqual({ years: "dont_know" });
    expect(respondent.attributes.life).toBe("refused");
    const band = instrumentOf({
      id: "how_old",
      kind: "single",
      fills: "age",
      wording: { en: "" },
      options: [{ value: "25-34", label: { en: "" } }],
    });
    const state = foldEvents(band, [started(band), answered("how_old", "25-34")]);
    expect(toInterview(band, state).interview?.respondent).toMatchObject({
      attributes: { age: "25-34" },
    });
  });

  it("what the respondent is to others is an attribute, a role only where names may be used", () => {
    const list = instrumentOf(
      {
        id: "ok",
        kind: "consent",
        wording: { en: "" },
        purposes: [{ purpose: "matching", label: { en: "" } }],
      },
      { id: "does", kind: "text", wording: { en: "" }, fills: "role" },
      { id: "is", kind: "text", wording: { en: "" }, fills: "relation" },
    );
    const attributes = (matching: boolean) => {
      const ok: InterviewEvent = {
        type: "answered",
        question: "ok",
        answer: { agreed: { matching } },
      };
      const state = foldEvents(list, [
        started(list),
        ok,
        answered("does", "postman"),
        answered("is", "carer"),
      ]);
      return toInterview(list, state).interview?.respondent.attributes;
    };
    expect(attributes(true)).toMatchObject({ role: "postman", relation: "carer" });
    expect(attributes(false)).toMatchObject({ relation: "carer" });
    expect(attributes(false)).not.toHaveProperty("role");
    expect(interviewOf(agree(true)).respondent.attributes).not.toHaveProperty("relation");
  });

  it("pairs are not asked about at a question for other generators", () => {
    const list = instrumentOf(
      { id: "who", kind: "names", wording: { en: "" } },
      { id: "other", kind: "names", wording: { en: "" } },
      { id: "know", kind: "ties", tie: "meets", wording: { en: "" }, of: ["other"] },
    );
    const state = foldEvents(list, [started(list), named("a", "who"), named("b", "who")]);
    expect(toInterview(list, state).interview?.ties).toEqual([
      { source: "a", target: "b", state: "not_asked", kind: "meets", attributes: {} },
    ]);
  });

  it("free words and several values are answers, one row for each value; labels affiliations", () => {
    const list = instrumentOf(
      { id: "why", kind: "text", wording: { en: "" } },
      {
        id: "which",
        kind: "multiple",
        wording: { en: "" },
        options: ["a", "b"].map((value) => ({ value, label: { en: "" } })),
      },
      { id: "hubs", kind: "labels", labels: "place", wording: { en: "" } },
    );
    const state = foldEvents(list, [
      ...[started(list), answered("why", "because"), answered("which", ["b", "a"])],
      ...["Library", "Pub"].map(
        (label): InterviewEvent => ({ type: "labelled", question: "hubs", label }),
      ),
    ]);
    expect(toInterview(list, state).interview).toMatchObject({
      answers: [
        { question: "why", value: "because" },
        { question: "which", value: "b" },
        { question: "which", value: "a" },
      ],
      affiliations: [
        { kind: "place", label: "Library" },
        { kind: "place", label: "Pub" },
      ],
    });
  });

  it("every pair has a tie with its state", () => {
    const { ties } = interviewOf(
      ...[agree(true), named("a", "help"), named("b", "help"), named("c", "help")],
      ...[tie("a", "b", "yes"), tie("c", "a", "no")],
    );
    expect(ties.map(({ source, target, state, kind }) => [source, target, state, kind])).toEqual([
      ["a", "b", "yes", "knows"],
      ["a", "c", "no", "knows"],
      ["b", "c", "not_asked", "knows"],
    ]);
  });

  it("pairs with somebody not drawn are sampled out, and mentions say whether they were drawn", () => {
    const { ties, mentions } = interviewOf(
      ...[agree(true), ...["a", "b", "c", "d"].map((id) => named(id, "help"))],
      { type: "sampled", question: "know", kept: ["a", "b", "d"], chance: 0.75 },
      tie("a", "d", "dont_know"),
    );
    expect(ties.map(({ source, target, state }) => `${source}${target} ${state}`)).toEqual([
      ...["ab not_asked", "ac sampled_out", "ad dont_know"],
      ...["bc sampled_out", "bd not_asked", "cd sampled_out"],
    ]);
    expect(mentions.map(({ attributes }) => attributes)).toEqual(
      ["yes", "yes", "no", "yes"].map((know_drawn) => ({ know_drawn, know_chance: "0.75" })),
    );
  });

  it("without agreement to matching no name leaves, of nobody", () => {
    const { respondent, mentions } = interviewOf(
      agree(false),
      answered("first", "Rosa"),
      named("m1", "help", {
        firstName: "Ann",
        surname: "Lee",
        knownAs: "Annie",
        role: "postman",
        street: "Mill Lane",
      }),
    );
    expect(respondent.firstName).toBeUndefined();
    expect(JSON.stringify([respondent, mentions])).not.toMatch(/Rosa|Ann|Lee|postman/);
    expect(mentions).toMatchObject([{ alterID: "m1", street: "Mill Lane", generators: ["help"] }]);
  });

  it("there is none without a start, without agreement, in practice, or of another version", () => {
    expect(toInterview(SAMPLE, foldEvents(SAMPLE, [agree(true)]))).toEqual({ why: "not-started" });
    expect(record()).toEqual({ why: "not-agreed" });
    expect(record(agree(true, false))).toEqual({ why: "not-agreed" });
    const with_ = (change: object) =>
      toInterview(
        SAMPLE,
        foldEvents(SAMPLE, [{ ...START, ...change } as InterviewEvent, agree(true)]),
      );
    expect(with_({ practice: true })).toEqual({ why: "practice" });
    expect(with_({ instrument: { id: "sample", version: 9 } })).toEqual({
      why: "other-instrument",
    });
  });

  it("answers to questions that do not apply any more stay out, and are named", () => {
    const recorded = record(
      ...[
        agree(true),
        named("m1", "rely"),
        answered("close", "close", "m1"),
        answered("often", ["home"], "m1"),
      ],
      ...[
        answered("life", 2),
        answered("why", "tired"),
        answered("life", 9),
        answered("close", "distant", "m1"),
      ],
    );
    if (recorded.interview === undefined) throw new Error("no interview");
    expect(recorded.leftOut).toEqual([{ question: "often", about: "m1" }, { question: "why" }]);
    expect(JSON.stringify(recorded.interview)).not.toMatch(/tired|home/);
  });

  it("law: the store takes every interview: ids once, ties and pairs whole, text well formed", () => {
    fc.assert(
      fc.property(arbitraryEvents(SAMPLE), fc.integer(), (events, seed) => {
        for (const list of [events, play(SAMPLE, events, seededRandom(seed)).events]) {
          const { interview } = toInterview(SAMPLE, foldEvents(SAMPLE, list));
          if (interview === undefined) continue;
          const ids = interview.mentions.map(({ alterID }) => alterID);
          expect(new Set(ids).size).toBe(ids.length);
          const pairs = interview.ties.map(({ source, target }) => [source, target].sort().join());
          expect(new Set(pairs).size).toBe(pairs.length);
          expect(pairs).toHaveLength((ids.length * (ids.length - 1)) / 2);
          for (const { source, target } of interview.ties) {
            expect(ids).toContain(source);
            expect(ids).toContain(target);
          }
          for (const { generators } of interview.mentions) expect(generators).not.toEqual([]);
          const text = JSON.stringify(interview);
          expect(text).not.toContain("\\u0000");
          expect(text).not.toMatch(/\\ud[89a-f]/i);
        }
      }),
    );
  });
});
