import type {
  Given,
  InterviewEvent,
  InterviewState,
  NamedMention,
  Question,
  Screen,
  Words,
} from "@kith/instruments";

/** What a question's screen works with. */
export interface Asking<Q extends Question = Question> {
  readonly question: Q;
  readonly screen: Screen;
  readonly state: InterviewState;
  /** Words of the instrument in the language that is spoken. */
  readonly text: (words: Words) => string;
  /** Somebody named, as people call them. */
  readonly name: (mention: string) => string;
  readonly people: ReadonlyMap<string, NamedMention>;
  readonly given: Given | undefined;
  say(events: readonly InterviewEvent[]): Promise<boolean>;
  /** Answers this screen's question. */
  answer(given: Given): Promise<boolean>;
  /** Goes on once everything is on the disk. */
  next(): void;
  /** A new mention's id, not used before in this interview. */
  newMention(): string;
}
