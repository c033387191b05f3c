import fc from "fast-check";
import { allQuestions } from "../document/all-questions.ts";
import type { Instrument } from "../document/instrument.ts";
import type { InterviewEvent } from "../document/interview-event.ts";
import type { Question } from "../document/question.ts";
import { arbitraryAnswer } from "./arbitrary-answer.ts";

const MENTIONS = ["m1", "m2", "m3", "m4", "m5", "m6"];
const mention = fc.constantFrom(...MENTIONS);

export function started(instrument: Instrument): InterviewEvent {
  return {
    type: "started",
    at: "2026-11-28T10:00:00Z",
    interview: "i-7f3a",
    instrument: { id: instrument.id, version: instrument.version },
    language: instrument.languages[0]?.tag ?? "en",
    mode: "phone",
    practice: false,
  };
}

/** One event that may make sense or not: mentions come and go, answers fit their question. */
export function arbitraryEvent(instrument: Instrument): fc.Arbitrary<InterviewEvent> {
  return fc.oneof(...allQuestions(instrument).map(eventAbout));
}

/** A list that starts, with agreement to the interview, and goes on at random. */
export function arbitraryEvents(instrument: Instrument): fc.Arbitrary<InterviewEvent[]> {
  const agreed: InterviewEvent = {
    type: "answered",
    question: "agree",
    answer: { agreed: { interview: true, matching: true } },
  };
  return fc
    .array(arbitraryEvent(instrument), { maxLength: 60 })
    .map((events) => [started(instrument), agreed, ...events]);
}

function eventAbout(question: Question): fc.Arbitrary<InterviewEvent> {
  const { id } = question;
  if (question.kind === "note") return fc.constant({ type: "settled", question: id });
  const whom: fc.Arbitrary<string | [string, string] | undefined> =
    question.kind === "ties"
      ? fc.tuple(mention, mention)
      : "about" in question || question.kind === "circles"
        ? mention
        : fc.constant(undefined);
  const answered = fc
    .tuple(whom, arbitraryAnswer(question))
    .map(([about, answer]): InterviewEvent => {
      const event = { type: "answered", question: id, answer } as const;
      return about === undefined ? event : { ...event, about };
    });
  const cleared = whom.map(
    (about): InterviewEvent =>
      about === undefined
        ? { type: "cleared", question: id }
        : { type: "cleared", question: id, about },
  );
  if (question.kind === "names") {
    const named = fc.tuple(mention, fc.constantFrom("Ann", "Bo", "Cy")).map(
      ([one, firstName]): InterviewEvent => ({
        type: "named",
        mention: one,
        generator: id,
        as: { firstName },
      }),
    );
    const other = fc
      .tuple(fc.constantFrom("named_again" as const, "unnamed" as const), mention)
      .map(([type, one]): InterviewEvent => ({ type, mention: one, generator: id }));
    const settled = fc
      .constantFrom("settled" as const, "reopened" as const)
      .map((type): InterviewEvent => ({ type, question: id }));
    return fc.oneof({ weight: 4, arbitrary: named }, { weight: 2, arbitrary: other }, settled);
  }
  if (question.kind === "labels") {
    return fc
      .tuple(
        fc.constantFrom("labelled" as const, "unlabelled" as const),
        fc.constantFrom("Choir", "Pub", "Gym", "Mosque"),
      )
      .map(([type, label]): InterviewEvent => ({ type, question: id, label }));
  }
  return fc.oneof({ weight: 5, arbitrary: answered }, cleared);
}
