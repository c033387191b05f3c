/**
 * What is asked. An instrument is a document; an interview is the list of what happened in it;
 * from both follows what is asked next, and in the end an interview of the record.
 */
export { checkAnswer, takesState, takesValue } from "./answers/check-answer.ts";
export { allQuestions, isAboutMentions, isInterpreter } from "./document/all-questions.ts";
export type { Condition } from "./document/condition.ts";
export { inLanguage, wordsIn } from "./document/in-language.ts";
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
export { foldEvents } from "./fold/fold-events.ts";
export {
  answerOf,
  type EventProblem,
  type InterviewState,
  type NamedMention,
  type Sample,
} from "./fold/interview-state.ts";
export { COMMUNITY_LIFE } from "./library/community-life.ts";
export { CONNECTED_COMMUNITIES } from "./library/connected-communities/index.ts";
export { EXCHANGE } from "./library/exchange.ts";
export { LICENSED_SCALES, type LicensedScale } from "./library/licensed-scales.ts";
export type { LibraryModule } from "./library/module.ts";
export { POSITION } from "./library/position.ts";
export { type Permission, type ScaleWords, unlockScale } from "./library/unlock-scale.ts";
export { WELLBEING } from "./library/wellbeing.ts";
export { type CodebookRow, codebook } from "./paper/codebook.ts";
export { conditionWords } from "./paper/condition-words.ts";
export type { FormBox, FormItem, FormPart, FormSection, PrintForm } from "./paper/form.ts";
export { formHtml } from "./paper/form-html.ts";
export { type PrintOptions, printForm } from "./paper/print-form.ts";
export { type InstrumentRead, readInstrument } from "./read/read-instrument.ts";
export { sameVersionDiffers } from "./read/same-version.ts";
export {
  type NoInterview,
  type Recorded,
  type RecordOptions,
  toInterview,
} from "./record/to-interview.ts";
export { draw } from "./walk/draw.ts";
export { nextScreen, type Screen, screens } from "./walk/screens.ts";
export { secondsFor, secondsLeft } from "./walk/seconds-left.ts";
