import type { Instrument, Section } from "../document/instrument.ts";

/** A section of the library, to be put into an instrument, with where its questions are from. */
export interface LibraryModule {
  readonly section: Section;
  readonly sources: NonNullable<Instrument["sources"]>;
}

export const OGL =
  "Contains public sector information licensed under the Open Government Licence v3.0.";

/** The source of all questions of a section. */
export function sourceOf(section: Section, text: string): LibraryModule["sources"] {
  return [{ questions: section.questions.map(({ id }) => id), text }];
}
