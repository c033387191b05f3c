/**
 * What is asked. An instrument is a document; an interview is the list of what happened in it;
 * from both follows what is asked next, and in the end an interview of the record.
 */
export type { Condition } from "./document/condition.ts";
export type { Instrument, Section } from "./document/instrument.ts";
export type { About, Given, InterviewEvent, NamedAs } from "./document/interview-event.ts";
export type {
  Answerable,
  AnswerableQuestion,
  Circles,
  Consent,
  Fills,
  Interpreter,
  LabelGenerator,
  NameGenerator,
  Note,
  Option,
  Purpose,
  Question,
  WhoKnowsWhom,
} from "./document/question.ts";
export type { Language, LanguageTag, Words } from "./document/words.ts";
